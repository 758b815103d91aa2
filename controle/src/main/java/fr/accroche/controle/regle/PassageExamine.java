package fr.accroche.controle.regle;

import fr.accroche.modele.DateNaissance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage under examination. Accessors answer null for a datum that is absent, nil or refused by the schema, so that a
 * rule speaks only of what could be read. What several rules ask is worked out once. For one thread.
 */
public final class PassageExamine {
    private final DonneesPassage donnees;
    private final LocalDate dateReference;
    private final boolean idTechniqueDejaVu;
    private boolean naissanceCherchee;
    private @Nullable DateNaissance naissance;
    private boolean nomsVus;
    private boolean nomsOrdinaires;

    /**
     * @param donnees the passage, whole
     * @param dateReference the day the rules are judged at
     * @param idTechniqueDejaVu an earlier passage of the file has the same idTechnique
     */
    public PassageExamine(DonneesPassage donnees, LocalDate dateReference, boolean idTechniqueDejaVu) {
        this.donnees = donnees;
        this.dateReference = dateReference;
        this.idTechniqueDejaVu = idTechniqueDejaVu;
    }

    Donnee racine() {
        return donnees.racine();
    }

    LocalDate dateReference() {
        return dateReference;
    }

    boolean idTechniqueDejaVu() {
        return idTechniqueDejaVu;
    }

    /** The element, or null. */
    @Nullable
    Donnee donnee(Champ champ) {
        return donnees.donnee(champ);
    }

    /** True when the element is there, whatever it holds. */
    boolean contient(Champ champ) {
        return donnees.rangee(champ) >= 0;
    }

    private @Nullable ValeurLue valeur(Champ champ) {
        int rangee = donnees.rangee(champ);
        ValeurLue valeur = rangee < 0 ? null : donnees.valeur(rangee);
        return valeur == null || valeur.estNil() ? null : valeur;
    }

    @Nullable
    String texte(Champ champ) {
        ValeurLue valeur = valeur(champ);
        return valeur == null ? null : valeur.texte();
    }

    @Nullable
    LocalDate date(Champ champ) {
        ValeurLue valeur = valeur(champ);
        return valeur == null ? null : valeur.jour();
    }

    @Nullable
    Boolean booleen(Champ champ) {
        return Valeurs.booleen(texte(champ));
    }

    private @Nullable Integer entier(Champ champ) {
        ValeurLue valeur = valeur(champ);
        return valeur == null ? null : valeur.entier();
    }

    /** The birth date as written, or null when the year could not be read or another part was refused. */
    @Nullable
    DateNaissance naissance() {
        if (!naissanceCherchee) {
            naissanceCherchee = true;
            naissance = ReglesDates.naissance(
                    entier(Champ.ANNEE_NAISSANCE), entier(Champ.MOIS_NAISSANCE), entier(Champ.JOUR_NAISSANCE));
        }
        return naissance;
    }

    /** True when the rules on names have nothing to say. */
    boolean aDesNomsOrdinaires() {
        if (!nomsVus) {
            nomsVus = true;
            nomsOrdinaires = ReglesNoms.sontOrdinaires(this);
        }
        return nomsOrdinaires;
    }
}
