package fr.accroche.portail.compte;

import fr.accroche.modele.Siret;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.util.List;
import java.util.UUID;

/**
 * The accounts of an organism and their users, for the agents of the operator. Each act is written in the audit trail
 * within its transaction. Safe to share between threads.
 */
public interface SuiviComptes {
    /** The accounts of an organism, the oldest first. */
    List<CompteSuivi> de(UUID organisme);

    /**
     * Forgets the second factor of an active user whom no other active administrator of its account can help. The user
     * and the referent are told by mail.
     */
    Equipes.Reponse oublierSecondFacteur(UUID organisme, UUID utilisateur, String acteur);

    /**
     * The password of an active user is said to be known to others: its sessions end, it must choose another one before
     * anything else, and it is told by mail (ASVS 6.2.10).
     */
    Equipes.Reponse exigerMotDePasse(UUID organisme, UUID utilisateur, String acteur);

    /** An account with its users. */
    record CompteSuivi(UUID id, RoleOrganisme role, Siret siret, Etat etat, List<Membre> membres) {
        public CompteSuivi {
            membres = List.copyOf(membres);
        }

        /** Where an account stands. */
        public enum Etat {
            EN_ATTENTE("en attente d’inscription"),
            ACTIF("actif"),
            FERME("fermé");

            private final String libelle;

            Etat(String libelle) {
                this.libelle = libelle;
            }

            /** As it is written on screen. */
            public String libelle() {
                return libelle;
            }
        }
    }
}
