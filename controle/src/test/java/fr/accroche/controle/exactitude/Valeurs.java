package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.TypeSimple;
import fr.accroche.controle.schema.TypeSimple.Facettes;
import java.util.List;
import java.util.Objects;

/** Texts that a simple type accepts, and texts at the edge of what it accepts. */
final class Valeurs {
    private static final List<String> DATES = List.of(
            "2024-03-29", "1900-01-01", "2099-12-31", "2024-02-29", "2000-02-29", " 2023-06-30 ", "\n2021-07-01\t");
    private static final List<String> INSTANTS = List.of(
            "2024-03-29T14:05:00+01:00",
            "2024-03-29T00:00:00-14:00",
            "2099-12-31T23:59:59+14:00",
            " 2024-02-29T14:05:00-00:00\n");
    private static final List<String> MOTIFS = List.of("1850500123456", "2852A00123456", "1991200999999");
    private static final List<String> LETTRES = List.of(
            "a", "B", "é", "€", "œ", "ÿ", "-", "’", " ", "0", "&", "<", "]", ">", "\"", "'", "\u4e00", "\t", "\n");
    private static final List<String> FAUX = List.of(
            "",
            " ",
            "\n",
            "\t \r",
            "nil",
            "nill",
            "null",
            "true",
            "TRUE",
            "vrai",
            "+1",
            "-0",
            "00000000000000000005",
            "1.0",
            "1e3",
            "2147483648",
            "-2147483649",
            "99999999999999999999999",
            "+",
            "\u0661",
            "1 0",
            "2023-02-29",
            "2100-02-29",
            "1899-12-31",
            "2100-01-01",
            "2024-1-1",
            "2024-00-10",
            "2024-13-01",
            "2024-04-31",
            "2024-03-29Z",
            "2024-03-29+01:00",
            "29/03/2024",
            "-2024-03-29",
            "02024-03-29",
            "0000-01-01",
            "2024-03-29 2024-03-29",
            "2024-03-29T24:00:00+01:00",
            "2024-03-29T14:05:60+01:00",
            "2024-03-29T14:60:00+01:00",
            "2024-03-29T14:05:00Z",
            "2024-03-29T14:05:00.5+01:00",
            "2024-03-29T14:05:00",
            "2024-03-29T14:05:00+14:01",
            "2024-03-29T14:05:00+15:00",
            "2024-03-29T14:05:00+19:59",
            "2024-03-29T14:05:00+1:00",
            "2024-03-29t14:05:00+01:00",
            "2024-02-30T14:05:00+01:00",
            "1850500123456",
            "3850500123456",
            "185052C123456",
            "185052a00123456",
            "A1",
            "a1",
            "A1 ",
            "M",
            "m",
            "VAE",
            "\ud83d\ude00",
            "\u00a0",
            "\u2003 1",
            "\u0085",
            "\u2028");

    private Valeurs() {}

    static String valide(TypeSimple type, Hasard hasard) {
        Facettes facettes = type.facettes();
        if (!facettes.valeurs().isEmpty()) {
            return hasard.choisir(facettes.valeurs());
        }
        return switch (type.primitif()) {
            case BOOLEEN -> hasard.choisir("true", "false", "1", "0", " true ", "\nfalse");
            case DATE -> hasard.choisir(DATES);
            case DATE_HEURE -> hasard.choisir(INSTANTS);
            case ENTIER -> entier(facettes, hasard);
            case TEXTE -> facettes.motifs().isEmpty() ? texte(facettes, hasard) : hasard.choisir(MOTIFS);
        };
    }

    private static String entier(Facettes facettes, Hasard hasard) {
        int minimum = Objects.requireNonNull(facettes.minimum()).intValueExact();
        int maximum = Objects.requireNonNull(facettes.maximum()).intValueExact();
        int valeur = hasard.choisir(minimum, maximum, minimum + hasard.entier(maximum - minimum + 1));
        return hasard.choisir("" + valeur, " " + valeur + "\n", "+" + valeur, "000" + valeur);
    }

    private static String texte(Facettes facettes, Hasard hasard) {
        int minimum = facettes.longueurMin();
        int maximum = Math.min(facettes.longueurMax(), 300);
        int court = minimum + hasard.entier(Math.min(maximum - minimum, 8) + 1);
        return deLongueur(hasard.uneFoisSur(10) ? hasard.choisir(minimum, maximum) : court, hasard);
    }

    /** A text of so many code points. */
    static String deLongueur(int longueur, Hasard hasard) {
        String repete = hasard.choisir(LETTRES);
        StringBuilder texte = new StringBuilder();
        for (int i = 0; i < longueur; i++) {
            texte.append(longueur > 20 ? repete : hasard.choisir(LETTRES));
        }
        if (longueur > 0 && hasard.uneFoisSur(40)) {
            texte.replace(0, 1, "\ud83d\ude00");
        }
        return texte.toString();
    }

    /** A text at or beyond the edge of the type, or of another kind altogether. */
    static String douteuse(TypeSimple type, Hasard hasard) {
        Facettes facettes = type.facettes();
        if (hasard.uneFoisSur(2)) {
            return hasard.choisir(FAUX);
        }
        if (!facettes.valeurs().isEmpty()) {
            String valeur = hasard.choisir(facettes.valeurs());
            return hasard.choisir(
                    " " + valeur,
                    valeur + "\n",
                    valeur.toLowerCase(java.util.Locale.ROOT),
                    valeur + "S",
                    valeur + valeur);
        }
        if (facettes.minimum() != null && facettes.maximum() != null) {
            return hasard.choisir(
                    facettes.minimum().subtract(java.math.BigInteger.ONE).toString(),
                    facettes.minimum().toString(),
                    facettes.maximum().toString(),
                    facettes.maximum().add(java.math.BigInteger.ONE).toString());
        }
        if (facettes.longueurMax() < Integer.MAX_VALUE) {
            int longueur = hasard.choisir(
                    facettes.longueurMin() - 1,
                    facettes.longueurMin(),
                    facettes.longueurMax(),
                    facettes.longueurMax() + 1);
            return deLongueur(Math.max(0, longueur), hasard);
        }
        String valide = valide(type, hasard);
        return hasard.choisir(valide + "x", " " + valide, valide.substring(0, valide.length() - 1), valide + valide);
    }
}
