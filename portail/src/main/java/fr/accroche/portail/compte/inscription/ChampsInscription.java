package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.organisme.RoleOrganisme;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the fields of the sign-up must hold; each fault by the id of its field, in the order of the page. Stateless. */
final class ChampsInscription {
    private static final int NOM_LE_PLUS_LONG = 100;
    private static final int MAIL_LE_PLUS_LONG = 254;
    private static final String MATRICULE = "[0-9A-Z]{8}";
    private static final String CONTRAT = "[0-9A-Z]{1,20}";

    private ChampsInscription() {}

    static Map<String, String> paire(RoleOrganisme role, String matricule, String autre) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (!matricule.matches(MATRICULE)) {
            erreurs.put(
                    "matricule",
                    "Saisissez le matricule de votre organisme\u00a0: 8 lettres et chiffres, comme 12ABC345.");
        }
        if (role == RoleOrganisme.CERTIFICATEUR && !autre.matches(CONTRAT)) {
            erreurs.put("autre", "Saisissez le numéro de contrat, comme MFCER000123.");
        }
        if (role == RoleOrganisme.DEPOSANT && !autre.matches(MATRICULE)) {
            erreurs.put(
                    "autre",
                    "Saisissez le matricule de l’organisme certificateur\u00a0: 8 lettres et chiffres, comme 12ABC345.");
        }
        return erreurs;
    }

    static Map<String, String> titulaire(String prenom, String nom, String mail, boolean conditions) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        nommer(erreurs, "prenom", prenom, "Saisissez le prénom du titulaire du compte.");
        nommer(erreurs, "nom", nom, "Saisissez le nom du titulaire du compte.");
        if (!mail.matches("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:]+") || mail.length() > MAIL_LE_PLUS_LONG) {
            erreurs.put("mail", "Saisissez une adresse électronique, comme prenom.nom@organisme.fr.");
        }
        if (!conditions) {
            erreurs.put("conditions", "Cochez la case pour accepter les conditions d’utilisation.");
        }
        return erreurs;
    }

    private static void nommer(Map<String, String> erreurs, String champ, String valeur, String phrase) {
        if (valeur.isEmpty() || valeur.chars().anyMatch(Character::isISOControl)) {
            erreurs.put(champ, phrase);
        } else if (valeur.length() > NOM_LE_PLUS_LONG) {
            erreurs.put(champ, "Raccourcissez ce nom à " + NOM_LE_PLUS_LONG + " caractères au plus.");
        }
    }
}
