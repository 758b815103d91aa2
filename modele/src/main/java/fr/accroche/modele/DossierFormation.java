package fr.accroche.modele;

/**
 * The holder designated by the number of a CPF training file, with the names that stand in it (dictionary, block 9).
 *
 * @param idDossier 1 to 13 characters
 * @param nomTitulaire 1 to 30 characters
 * @param prenomTitulaire 1 to 20 characters
 */
public record DossierFormation(String idDossier, String nomTitulaire, String prenomTitulaire)
        implements IdentificationTitulaire {
    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "DossierFormation[*****]";
    }
}
