package fr.accroche.portail.gestion;

import fr.accroche.portail.journal.Historique.FaitConsigne;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.Map;

/** A fact of the audit trail, in words. */
record VueFait(String quand, String acteur, String action, String objet, String resultat) {
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("CONNEXION", "Connexion"),
            Map.entry("SECOND_FACTEUR", "Second facteur"),
            Map.entry("SECOND_FACTEUR_EFFACE", "Second facteur effacé"),
            Map.entry("MOT_DE_PASSE_CHANGE", "Mot de passe changé"),
            Map.entry("MOT_DE_PASSE_A_CHANGER", "Mot de passe à changer"),
            Map.entry("ORGANISME_SUSPENDU", "Accès de l’organisme suspendu"),
            Map.entry("ORGANISME_FERME", "Accès de l’organisme fermé"),
            Map.entry("ORGANISME_ACTIF", "Accès de l’organisme rétabli"),
            Map.entry("DEPOT_RECU", "Fichier déposé"),
            Map.entry("DEPOT_TRAITE", "Dépôt traité"),
            Map.entry("UTILISATEUR_INVITE", "Utilisateur invité"),
            Map.entry("INVITATION_RENVOYEE", "Invitation renvoyée"),
            Map.entry("ROLE_CHANGE", "Rôle changé"),
            Map.entry("ADMINISTRATION_TRANSMISE", "Administration transmise"),
            Map.entry("UTILISATEUR_DESACTIVE", "Accès désactivé"),
            Map.entry("UTILISATEUR_REACTIVE", "Accès rétabli"),
            Map.entry("MANDAT_DONNE", "Mandat donné"),
            Map.entry("MANDAT_REVOQUE", "Mandat révoqué"),
            Map.entry("CLIENT_API_CREE", "Accès d’un logiciel créé"),
            Map.entry("CLIENT_API_RENOUVELE", "Secret d’un logiciel renouvelé"),
            Map.entry("CLIENT_API_ANCIEN_SECRET_RETIRE", "Ancien secret retiré"),
            Map.entry("CLIENT_API_REVOQUE", "Accès d’un logiciel révoqué"),
            Map.entry("WEBHOOK_INSCRIT", "Adresse de notification inscrite"),
            Map.entry("WEBHOOK_SUPPRIME", "Adresse de notification supprimée"),
            Map.entry("TICKET_OUVERT", "Ticket ouvert"),
            Map.entry("TICKET_ECRIT", "Message écrit dans un ticket"),
            Map.entry("TICKET_REPONDU", "Réponse de l’assistance"),
            Map.entry("TICKET_CLOS", "Ticket clos"));

    private static final Map<String, String> RESULTATS = Map.of(
            "OK", "fait",
            "REFUSE", "refusé",
            "FREINE", "refusé : trop d’essais",
            "ADMINISTRATEUR", "administrateur",
            "UTILISATEUR", "utilisateur",
            "TRAITEMENT_AVEC_ERREURS", "traitement avec erreurs",
            "TRAITE_AVEC_SUCCES", "Traité avec succès",
            "TRAITE_AVEC_ERREURS", "Traité avec erreurs");

    static VueFait de(FaitConsigne consigne) {
        return new VueFait(
                TexteFrancais.dateHeure(consigne.quand()),
                acteur(consigne.fait().acteur()),
                ACTIONS.getOrDefault(consigne.fait().action(), consigne.fait().action()),
                consigne.fait().objet().equals("session") ? "" : consigne.fait().objet(),
                RESULTATS.getOrDefault(
                        consigne.fait().resultat(), consigne.fait().resultat()));
    }

    /** An agent is shown by its function alone: its address is not the organism's to know. */
    private static String acteur(String acteur) {
        if (acteur.equals("systeme")) {
            return "Le portail";
        }
        return acteur.contains("@") || acteur.startsWith("agent") ? "La Caisse des Dépôts" : acteur;
    }
}
