package fr.accroche.modele;

/**
 * The key that the emitter gives to a file, unique among its accepted files (dictionary 1.1; XSD: 1 to 50 characters).
 *
 * @param valeur 1 to 50 characters
 */
public record IdFlux(String valeur) {
    private static final int LONGUEUR_MAXIMALE = 50;

    /** @throws IllegalArgumentException when the value is empty or longer than 50 characters */
    public IdFlux {
        int longueur = valeur.codePointCount(0, valeur.length());
        if (longueur < 1 || longueur > LONGUEUR_MAXIMALE) {
            throw new IllegalArgumentException("Expected an idFlux of 1 to 50 characters, found " + longueur);
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
