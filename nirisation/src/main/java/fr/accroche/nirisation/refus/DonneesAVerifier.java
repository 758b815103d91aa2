package fr.accroche.nirisation.refus;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.Trait;
import fr.accroche.nirisation.normalisation.Normalisation;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The data a depositor should check after a refusal. Law of non-interference: a function of what it sent and of the class
 * of the refusal; nothing of the registry reaches this class.
 */
public final class DonneesAVerifier {
    private static final List<Trait> OBLIGATOIRES =
            List.of(Trait.NOM_NAISSANCE, Trait.PRENOM_1, Trait.SEXE, Trait.ANNEE_NAISSANCE);
    private static final List<Trait> DATE = List.of(Trait.MOIS_NAISSANCE, Trait.JOUR_NAISSANCE);
    private static final List<Trait> RECONCILIATION =
            List.of(Trait.LIEU_NAISSANCE, Trait.PAYS_NAISSANCE, Trait.NOM_USAGE, Trait.PRENOM_2, Trait.PRENOM_3);
    private static final List<Trait> DISTINCTIFS =
            List.of(Trait.MOIS_NAISSANCE, Trait.JOUR_NAISSANCE, Trait.LIEU_NAISSANCE, Trait.NOM_USAGE, Trait.PRENOM_2);
    private static final List<Trait> SUFFISANTS =
            List.of(Trait.MOIS_NAISSANCE, Trait.JOUR_NAISSANCE, Trait.LIEU_NAISSANCE);

    private DonneesAVerifier() {}

    /** What to look at first; never empty. */
    public static List<Trait> pour(Titulaire titulaire, MotifRefus motif, CodeRefus code) {
        Predicate<Trait> envoye = trait -> estEnvoye(trait, titulaire);
        boolean insuffisant = code == CodeRefus.DONNEES_INSUFFISANTES;
        return switch (motif) {
            case CRITERES_OBLIGATOIRES -> choisir(OBLIGATOIRES, insuffisant ? envoye.negate() : trait -> true);
            case CRITERES_ENRICHIS -> choisir(DATE, envoye);
            case CRITERES_RECONCILIATION ->
                insuffisant ? choisir(SUFFISANTS, envoye.negate()) : choisir(RECONCILIATION, envoye);
            case PLUSIEURS_TITULAIRES -> choisir(DISTINCTIFS, envoye.negate());
        };
    }

    /** Those of the list that fit, or the whole list when none does. */
    private static List<Trait> choisir(List<Trait> traits, Predicate<Trait> condition) {
        List<Trait> choisis = traits.stream().filter(condition).toList();
        return choisis.isEmpty() ? traits : choisis;
    }

    private static boolean estEnvoye(Trait trait, Titulaire titulaire) {
        DateNaissance date = titulaire.dateNaissance();
        return switch (trait) {
            case NOM_NAISSANCE ->
                !Normalisation.nomNaissance(titulaire.nomNaissance()).estManquant();
            case NOM_USAGE -> !Normalisation.nomUsage(titulaire.nomUsage()).estManquant();
            case PRENOM_1 -> prenomEnvoye(titulaire, 0);
            case PRENOM_2 -> prenomEnvoye(titulaire, 1);
            case PRENOM_3 -> prenomEnvoye(titulaire, 2);
            case SEXE, ANNEE_NAISSANCE -> true;
            case MOIS_NAISSANCE -> date.moisConnu();
            case JOUR_NAISSANCE -> date.jourConnu();
            case LIEU_NAISSANCE -> lieuEnvoye(titulaire.lieuNaissance());
            case PAYS_NAISSANCE -> paysEnvoye(titulaire.lieuNaissance());
            case NUMERO_DOSSIER, NOM_DOSSIER, PRENOM_DOSSIER, IDENTIFIANT_NATIONAL -> false;
        };
    }

    private static boolean prenomEnvoye(Titulaire titulaire, int rang) {
        List<String> prenoms = titulaire.prenoms();
        return rang < prenoms.size() && !Normalisation.prenom(prenoms.get(rang)).estManquant();
    }

    private static boolean lieuEnvoye(LieuNaissance lieu) {
        return estEcrit(lieu.codeInsee()) || estEcrit(lieu.codePostal()) || estEcrit(lieu.libelleCommune());
    }

    private static boolean paysEnvoye(LieuNaissance lieu) {
        return estEcrit(lieu.codePays()) || estEcrit(lieu.libellePays());
    }

    private static boolean estEcrit(@Nullable String texte) {
        return texte != null && !texte.isBlank();
    }
}
