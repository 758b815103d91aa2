package fr.accroche.bancs.evaluation;

import fr.accroche.nirisation.DemandeNirisation;

/**
 * A holder and the truth.
 *
 * @param nir empty when the holder is not in the registry
 * @param alteration as the truth file names it
 */
record Cas(DemandeNirisation demande, String nir, String alteration) {
    private static final int PREMIER_PROVISOIRE = '7' - '1';

    boolean estPresent() {
        return !nir.isEmpty();
    }

    /** How many damages. */
    int nombreAlterations() {
        int noms = alteration.isEmpty() ? 0 : alteration.split("\\+", -1).length;
        return alteration.startsWith("absent") ? noms - 1 : noms;
    }

    /** The line of the table it counts in: its only damage or its absence; {@code aucune} and {@code plusieurs}. */
    String sorte() {
        if (alteration.startsWith("absent")) {
            return alteration.split("\\+", -1)[0];
        }
        return switch (nombreAlterations()) {
            case 0 -> "aucune";
            case 1 -> alteration;
            default -> "plusieurs";
        };
    }

    /** True of another person's number. */
    boolean estFaux(String trouve) {
        return !trouve.isEmpty() && !trouve.equals(nir) && !estAncienNumero(trouve);
    }

    /** True of the number the same person had before the one that is hers: the first digit alone differs. */
    boolean estAncienNumero(String trouve) {
        return !nir.isEmpty()
                && trouve.length() == nir.length()
                && trouve.charAt(0) - nir.charAt(0) == PREMIER_PROVISOIRE
                && trouve.regionMatches(1, nir, 1, 12);
    }
}
