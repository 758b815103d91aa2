package fr.accroche.construction.valeur;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that people write where the schema wants others. Stateless. */
final class Lexique {
    private static final Set<String> RIEN = Set.of("NIL", "NILL", "NULL", "NULLE");
    private static final Set<String> OUI = Set.of("OUI", "O", "VRAI", "TRUE", "1", "YES", "X");
    private static final Set<String> NON = Set.of("NON", "N", "FAUX", "FALSE", "0", "NO");
    /** Renamed, abbreviated or spelled out. */
    private static final Map<String, String> AUTREMENT_DIT = Map.ofEntries(
            Map.entry("H", "M"),
            Map.entry("HOMME", "M"),
            Map.entry("MASCULIN", "M"),
            Map.entry("MR", "M"),
            Map.entry("MONSIEUR", "M"),
            Map.entry("FEMME", "F"),
            Map.entry("FEMININ", "F"),
            Map.entry("MME", "F"),
            Map.entry("MLLE", "F"),
            Map.entry("MADAME", "F"),
            Map.entry("MADEMOISELLE", "F"),
            Map.entry("FRANCE_TRAVAIL", "POLE_EMPLOI"),
            Map.entry("ORGANISME_FORMATION", "OF"),
            Map.entry("HYBRIDE", "MIXTE"));

    private Lexique() {}

    static boolean estRien(String texte) {
        return texte.isEmpty() || RIEN.contains(texte.toUpperCase(Locale.ROOT));
    }

    static Optional<Boolean> booleen(String texte) {
        String mot = cle(texte);
        if (OUI.contains(mot)) {
            return Optional.of(true);
        }
        return NON.contains(mot) ? Optional.of(false) : Optional.empty();
    }

    /**
     * The value of a list that a text means: itself whatever its case, accents and punctuation; the one that only adds a
     * word in front ({@code Assez bien} for {@code MENTION_ASSEZ_BIEN}); or a known synonym.
     */
    static Optional<String> valeur(String texte, List<String> valeurs) {
        String cle = cle(texte);
        return valeurs.stream()
                .filter(valeur -> cle(valeur).equals(cle))
                .findFirst()
                .or(() -> seule(cle, valeurs))
                .or(() -> Optional.ofNullable(AUTREMENT_DIT.get(cle)).filter(valeurs::contains));
    }

    private static Optional<String> seule(String cle, List<String> valeurs) {
        List<String> possibles = valeurs.stream()
                .filter(valeur -> valeur.indexOf('_') > 0
                        && cle(valeur.substring(valeur.indexOf('_') + 1)).equals(cle))
                .toList();
        return possibles.size() == 1 ? Optional.of(possibles.get(0)) : Optional.empty();
    }

    private static String cle(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("_(?:DE|DU|D)_", "_")
                .replaceAll("^_|_$", "");
    }
}
