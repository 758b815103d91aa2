package fr.accroche.synthese.alteration;

import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Damages the data of a holder in one or several of the ways of {@link Alteration}, as people who type do. Immutable and
 * safe to share between threads.
 */
public final class Alterateur {
    private static final Tirage<Alteration> SORTES = Tirage.pondere(List.of(Alteration.values()), Alteration::part);

    /** A wrong sex always applies: it ends the search. */
    private static final int ESSAIS = 40;

    private static final int ALTERATIONS_AU_PLUS = 4;

    private final AlterationsLieu lieux;

    public Alterateur(LieuxFrancais lieux) {
        this.lieux = new AlterationsLieu(lieux);
    }

    /**
     * Damages it once, and again with that probability each time. Ways are drawn until one applies: a single first name
     * cannot be cut.
     *
     * @param encore 0 to 1
     */
    public TitulaireDeclare alterer(Titulaire titulaire, double encore, Hasard hasard) {
        List<Alteration> faites = new ArrayList<>(1);
        Titulaire altere = titulaire;
        do {
            altere = uneFois(altere, faites, hasard);
        } while (faites.size() < ALTERATIONS_AU_PLUS && hasard.chance(encore));
        return new TitulaireDeclare(altere, faites);
    }

    /** The damaged holder, or nothing when this damage does not apply to it. */
    public Optional<Titulaire> appliquer(Alteration sorte, Titulaire t, Hasard hasard) {
        return switch (sorte) {
            case FRAPPE_NOM -> AlterationsNom.frappeNom(t, hasard);
            case FRAPPE_PRENOM -> AlterationsNom.frappePrenom(t, hasard);
            case TRANSPOSITION_NOM -> AlterationsNom.transpositionNom(t, hasard);
            case TRANSPOSITION_PRENOM -> AlterationsNom.transpositionPrenom(t, hasard);
            case PHONETIQUE_NOM -> AlterationsNom.phonetiqueNom(t, hasard);
            case PHONETIQUE_PRENOM -> AlterationsNom.phonetiquePrenom(t, hasard);
            case TRONCATURE_NOM -> AlterationsNom.troncatureNom(t);
            case TRONCATURE_PRENOM -> AlterationsNom.troncaturePrenom(t);
            case ACCENTS_PERDUS -> AlterationsNom.accentsPerdus(t, hasard);
            case MOJIBAKE -> AlterationsNom.mojibake(t);
            case COMPOSE_COLLE -> AlterationsNom.composeColle(t);
            case COMPOSE_SEPARE -> AlterationsNom.composeSepare(t);
            case COMPOSANT_ABSENT -> AlterationsNom.composantAbsent(t, hasard);
            case NOM_USAGE_POUR_NAISSANCE -> AlterationsNom.nomUsagePourNaissance(t);
            case NOM_ET_PRENOM_INVERSES -> AlterationsNom.nomEtPrenomInverses(t);
            case DEUXIEME_PRENOM_EN_PREMIER -> AlterationsNom.deuxiemePrenomEnPremier(t);
            case PRENOMS_SUIVANTS_ABSENTS -> AlterationsNom.prenomsSuivantsAbsents(t);
            case FACULTATIFS_ABSENTS -> AlterationsNom.facultatifsAbsents(t);
            case JOUR_ET_MOIS_INVERSES -> AlterationsDate.jourEtMoisInverses(t);
            case JOUR_FAUX -> AlterationsDate.jourFaux(t, hasard);
            case MOIS_FAUX -> AlterationsDate.moisFaux(t, hasard);
            case ANNEE_FAUSSE -> AlterationsDate.anneeFausse(t, hasard);
            case PREMIER_JANVIER -> AlterationsDate.premierJanvier(t);
            case JOUR_ET_MOIS_ABSENTS -> AlterationsDate.jourEtMoisAbsents(t);
            case COMMUNE_FAUSSE -> lieux.communeFausse(t, hasard);
            case COMMUNE_VOISINE -> lieux.communeVoisine(t, hasard);
            case CODE_POSTAL_POUR_COMMUNE -> lieux.codePostal(t, hasard);
            case LIBELLE_SEUL -> lieux.libelleSeul(t);
            case PAYS_POUR_COMMUNE -> lieux.paysPourCommune(t);
            case SEXE_FAUX -> Optional.of(Copie.avecSexe(t, t.sexe() == Sexe.M ? Sexe.F : Sexe.M));
        };
    }

    private Titulaire uneFois(Titulaire titulaire, List<Alteration> faites, Hasard hasard) {
        for (int essai = 0; ; essai++) {
            Alteration sorte = essai < ESSAIS ? SORTES.tirer(hasard) : Alteration.SEXE_FAUX;
            Optional<Titulaire> altere =
                    faites.contains(sorte) && essai < ESSAIS ? Optional.empty() : appliquer(sorte, titulaire, hasard);
            if (altere.isPresent() && !altere.get().equals(titulaire)) {
                faites.add(sorte);
                return altere.get();
            }
        }
    }
}
