package fr.accroche.construction.correspondance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A heading as it is compared: small letters without accents, without what stands in brackets, without empty words. */
final class Mots {
    private static final Set<String> VIDES =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "en", "et", "a", "au");

    private Mots() {}

    static String de(String intitule) {
        String nu = Normalizer.normalize(intitule, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?i)\\bn[°º]", "numero ")
                .replaceAll("(?<=[\\p{Ll}0-9])(?=\\p{Lu})", " ")
                .replaceAll("\\([^)]*\\)", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[a-z])(?=[0-9])", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Arrays.stream(nu.split(" ")).filter(mot -> !VIDES.contains(mot)).collect(Collectors.joining(" "));
    }
}
