package fr.accroche.portail.gestion;

import fr.accroche.portail.compte.RoleUtilisateur;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form that invites somebody, as it was typed. */
record SaisieInvitation(String prenom, String nom, String mail, String role) {
    static final SaisieInvitation VIDE = new SaisieInvitation("", "", "", RoleUtilisateur.UTILISATEUR.name());
    private static final int LONGUEUR_NOM = 80;
    private static final int LONGUEUR_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\".]+(?:\\.[^\\s@,;<>\".]+)+");

    SaisieInvitation {
        prenom = prenom.strip();
        nom = nom.strip();
        mail = mail.strip();
    }

    Optional<RoleUtilisateur> roleLu() {
        return Arrays.stream(RoleUtilisateur.values())
                .filter(connu -> connu.name().equals(role))
                .findFirst();
    }

    /** By field, in the order of the form. */
    Map<String, String> erreurs() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        nom("Prénom", prenom).ifPresent(erreur -> erreurs.put("prenom", erreur));
        nom("Nom", nom).ifPresent(erreur -> erreurs.put("nom", erreur));
        if (mail.length() > LONGUEUR_MAIL || !MAIL.matcher(mail).matches()) {
            erreurs.put("mail", "Adresse électronique\u00a0: écrivez-la en entier, comme prenom.nom@exemple.fr.");
        }
        if (roleLu().isEmpty()) {
            erreurs.put("role", "Choisissez le rôle de cette personne.");
        }
        return erreurs;
    }

    private static Optional<String> nom(String titre, String saisi) {
        if (saisi.isEmpty()) {
            return Optional.of(titre + "\u00a0: ce champ est vide, remplissez-le.");
        }
        boolean lisible = saisi.length() <= LONGUEUR_NOM && saisi.chars().noneMatch(Character::isISOControl);
        return lisible ? Optional.empty() : Optional.of(titre + "\u00a0: " + LONGUEUR_NOM + " caractères au plus.");
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "SaisieInvitation[*****]";
    }
}
