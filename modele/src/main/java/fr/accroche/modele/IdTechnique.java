package fr.accroche.modele;

/**
 * The key that the emitter of a flux gives to a passage, unique for it and for ever once the passage is accepted
 * (dictionary 5.1; XSD: 1 to 255 characters).
 *
 * @param valeur 1 to 255 characters
 */
public record IdTechnique(String valeur) {
    private static final int LONGUEUR_MAXIMALE = 255;

    /** @throws IllegalArgumentException when the value is empty or longer than 255 characters */
    public IdTechnique {
        int longueur = valeur.codePointCount(0, valeur.length());
        if (longueur < 1 || longueur > LONGUEUR_MAXIMALE) {
            throw new IllegalArgumentException("Expected an idTechnique of 1 to 255 characters, found " + longueur);
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
