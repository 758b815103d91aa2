package fr.accroche.modele;

/**
 * The number of the contract that attests an organism's role, as in {@code MFCER000123} (guide 4.3; XSD: 1 to 20
 * characters).
 *
 * @param valeur 1 to 20 characters
 */
public record IdContrat(String valeur) {
    private static final int LONGUEUR_MAXIMALE = 20;

    /** @throws IllegalArgumentException when the value is empty or longer than 20 characters */
    public IdContrat {
        int longueur = valeur.codePointCount(0, valeur.length());
        if (longueur < 1 || longueur > LONGUEUR_MAXIMALE) {
            throw new IllegalArgumentException("Expected an idContrat of 1 to 20 characters, found " + longueur);
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
