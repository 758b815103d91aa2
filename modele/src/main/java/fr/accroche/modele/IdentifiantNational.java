package fr.accroche.modele;

/**
 * The holder designated by national number and birth name (version 1.1.5 of the schema as reconstructed: no official text
 * of it is public).
 *
 * @param nirSansCle the first thirteen characters of a NIR, as written: its key is not sent, so nothing vouches for it
 * @param nomNaissance birth name, 1 to 60 characters
 */
public record IdentifiantNational(String nirSansCle, String nomNaissance) implements IdentificationTitulaire {
    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "IdentifiantNational[*****]";
    }
}
