package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.organisme.RoleOrganisme;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was typed so far in a sign-up, kept in the browser's session on our side: going back loses nothing. Immutable.
 *
 * @param role null before step 1
 * @param matricule of the organism
 * @param autre its contract for a certificateur, the matricule of a mandating certificateur for a déposant
 * @param identifie whether that pair was found right (step 2)
 * @param complet whether the holder of the account is told (step 3)
 * @param jeton of the mail's link, null without it
 */
record BrouillonInscription(
        @Nullable RoleOrganisme role,
        String matricule,
        String autre,
        boolean identifie,
        String prenom,
        String nom,
        String mail,
        boolean conditions,
        boolean complet,
        @Nullable String jeton)
        implements Serializable {
    static final BrouillonInscription VIERGE =
            new BrouillonInscription(null, "", "", false, "", "", "", false, false, null);

    /** Changing one's mind about the role keeps the matricule and the person. */
    BrouillonInscription avecRole(RoleOrganisme choisi) {
        boolean meme = choisi == role;
        return new BrouillonInscription(
                choisi, matricule, meme ? autre : "", meme && identifie, prenom, nom, mail, conditions, complet, jeton);
    }

    BrouillonInscription avecPaire(String saisi, String saisiAutre, boolean juste) {
        return new BrouillonInscription(role, saisi, saisiAutre, juste, prenom, nom, mail, conditions, complet, jeton);
    }

    BrouillonInscription avecTitulaire(String p, String n, String m, boolean accepte, boolean entier) {
        return new BrouillonInscription(role, matricule, autre, identifie, p, n, m, accepte, entier, jeton);
    }

    BrouillonInscription avecJeton(String lien) {
        return new BrouillonInscription(
                role, matricule, autre, identifie, prenom, nom, mail, conditions, complet, lien);
    }

    /** The first step that still lacks something, from 1 to 4. */
    int etape() {
        if (role == null) {
            return 1;
        }
        if (!identifie) {
            return 2;
        }
        return complet ? 4 : 3;
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "BrouillonInscription[étape " + etape() + "]";
    }
}
