package fr.accroche.simulateurs.proconnect;

/**
 * An invented agent who may choose to log in.
 *
 * @param sujet unique within the provider
 * @param acr the level of authentication that the provider states, as {@code eidas1-mfa}; empty for none
 */
public record AgentSimule(String sujet, String prenom, String nom, String mail, String siret, String acr) {
    /** Masked, as if it were true. */
    @Override
    public String toString() {
        return "AgentSimule[" + sujet + "]";
    }
}
