package fr.accroche.portail.organisme;

/**
 * The person of an organism who receives its identifiers.
 *
 * @param telephone empty when not given
 */
public record Referent(String prenom, String nom, String mail, String telephone) {
    /** First name and name. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "Referent[*****]";
    }
}
