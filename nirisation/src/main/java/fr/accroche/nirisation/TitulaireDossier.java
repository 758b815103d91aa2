package fr.accroche.nirisation;

import fr.accroche.modele.Nir;

/**
 * The holder of a CPF training file, as the SI CPF knows it.
 *
 * @param nir the holder's number
 * @param nom last name in the file
 * @param prenom first name in the file
 */
public record TitulaireDossier(Nir nir, String nom, String prenom) {
    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "TitulaireDossier[*****]";
    }
}
