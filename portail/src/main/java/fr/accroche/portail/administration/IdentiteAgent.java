package fr.accroche.portail.administration;

/**
 * Who the identity provider says an agent is.
 *
 * @param emetteur the provider
 * @param sujet unique within that provider only
 */
public record IdentiteAgent(String emetteur, String sujet, String mail, String prenom, String nom) {
    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "IdentiteAgent[*****]";
    }
}
