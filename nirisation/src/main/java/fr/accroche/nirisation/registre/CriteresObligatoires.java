package fr.accroche.nirisation.registre;

import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.normalisation.NomNormalise;
import fr.accroche.nirisation.normalisation.Normalisation;

/**
 * What the first pass looks at: birth name, first name, sex and year of birth.
 *
 * @param nom normalised birth name
 * @param prenom normalised first name
 * @param sexe M or F
 * @param annee year of birth
 */
public record CriteresObligatoires(NomNormalise nom, NomNormalise prenom, Sexe sexe, int annee) {
    /** The criteria that a depositor sent. */
    public static CriteresObligatoires de(Titulaire titulaire) {
        return new CriteresObligatoires(
                Normalisation.nomNaissance(titulaire.nomNaissance()),
                Normalisation.prenom(titulaire.prenoms().get(0)),
                titulaire.sexe(),
                titulaire.dateNaissance().annee());
    }

    /** The criteria of a person of the registry. */
    public static CriteresObligatoires de(Identite identite) {
        return new CriteresObligatoires(
                Normalisation.nomNaissance(identite.nomNaissance()),
                identite.prenoms().isEmpty()
                        ? NomNormalise.MANQUANT
                        : Normalisation.prenom(identite.prenoms().get(0)),
                identite.sexe(),
                identite.dateNaissance().annee());
    }

    /** False when birth name or first name is missing, or a word that means so. */
    public boolean sontComplets() {
        return !nom.estManquant() && !prenom.estManquant();
    }

    /** True when both are the same criteria. Missing criteria are the same as none. */
    public boolean correspond(CriteresObligatoires autres) {
        return sexe == autres.sexe && annee == autres.annee && nom.designe(autres.nom) && prenom.designe(autres.prenom);
    }

    /**
     * The look-up keys, one per pair of variants of the names. Two criteria that correspond have a key in common; two
     * that have a key in common need not correspond.
     */
    long[] cles() {
        long[] cles = new long[nom.variantes().size() * prenom.variantes().size()];
        int rang = 0;
        for (String unNom : nom.variantes()) {
            for (String unPrenom : prenom.variantes()) {
                cles[rang++] = CleHachee.de(unNom, unPrenom, sexe, annee);
            }
        }
        return cles;
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "CriteresObligatoires[*****]";
    }
}
