package fr.accroche.portail.organisme.immatriculation;

import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.organisme.EtatOrganisme;
import fr.accroche.portail.organisme.OrganismeImmatricule;

/** What the referent of an organism reads when an agent suspends, closes or restores it. */
final class LettresEtat {
    private LettresEtat() {}

    static Lettre de(OrganismeImmatricule organisme, EtatOrganisme etat, String motif) {
        return Lettre.sur(sujet(etat))
                .paragraphe(consequence(etat))
                .donnee("Organisme", organisme.organisme().raisonSociale())
                .donnee("Matricule", organisme.organisme().matricule().valeur())
                .donnee("Motif", motif)
                .paragraphe("Si ce message vous surprend, prévenez-nous par le formulaire de contact.")
                .ecrire();
    }

    private static String sujet(EtatOrganisme etat) {
        return switch (etat) {
            case ACTIF -> "L’accès de votre organisme au portail est rétabli";
            case SUSPENDU -> "L’accès de votre organisme au portail est suspendu";
            case FERME -> "L’accès de votre organisme au portail est fermé";
        };
    }

    private static String consequence(EtatOrganisme etat) {
        return switch (etat) {
            case ACTIF ->
                "Les utilisateurs et les logiciels de votre organisme peuvent de nouveau se connecter et déposer.";
            case SUSPENDU ->
                "Les utilisateurs et les logiciels de votre organisme ne peuvent plus se connecter ni déposer, jusqu’à"
                        + " nouvel ordre. Ce qui a été déposé est conservé.";
            case FERME ->
                "Les utilisateurs et les logiciels de votre organisme ne peuvent plus se connecter ni déposer, et ses"
                        + " mandats ne permettent plus de déposer. Ce qui a été déposé est conservé.";
        };
    }
}
