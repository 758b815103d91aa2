package fr.accroche.modele;

/**
 * The matricule of an organism (also called BCR): the 8 characters by which the SI CPF knows a certificateur or a
 * déposant, as in {@code 12ABC345} (guide 4.3; XSD: string of length 8).
 *
 * @param valeur the 8 characters
 */
public record IdClient(String valeur) {
    private static final int LONGUEUR = 8;

    /** @throws IllegalArgumentException when the value does not have 8 characters */
    public IdClient {
        if (valeur.codePointCount(0, valeur.length()) != LONGUEUR) {
            throw new IllegalArgumentException("Expected an idClient of 8 characters, found " + valeur.length());
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
