package fr.accroche.controle.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a regular expression of XSD into one of Java. Supported: literals, groups, alternatives, quantifiers, plain
 * classes, {@code . \d \D \s \S} and escaped punctuation. The rest (subtraction of classes, {@code \i \c \p}) is
 * refused by name rather than misread.
 */
final class MotifXsd {
    private static final String ECHAPPABLES = "\\|.?*+(){}[]-^";

    private final String source;
    private final StringBuilder java = new StringBuilder();
    private boolean dansClasse;

    private MotifXsd(String source) {
        this.source = source;
    }

    /** @throws SchemaRefuseException when the expression is wrong or uses what is not supported */
    static Pattern traduire(String source) throws SchemaRefuseException {
        return new MotifXsd(source).compiler();
    }

    private Pattern compiler() throws SchemaRefuseException {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
                echappement(i);
            } else if (dansClasse) {
                dansLaClasse(c, i);
            } else {
                horsClasse(c, i);
            }
        }
        try {
            return Pattern.compile(java.toString());
        } catch (PatternSyntaxException e) {
            throw new SchemaRefuseException("Motif mal écrit : « " + source + " ».", e);
        }
    }

    private void echappement(int rang) throws SchemaRefuseException {
        char c = rang < source.length() ? source.charAt(rang) : ' ';
        switch (c) {
            case 'd' -> java.append("\\p{Nd}");
            case 'D' -> java.append("\\P{Nd}");
            case 's' -> java.append(dansClasse ? " \\t\\n\\r" : "[ \\t\\n\\r]");
            case 'S' -> java.append("[^ \\t\\n\\r]");
            case 'n', 'r', 't' -> java.append('\\').append(c);
            default -> {
                if (ECHAPPABLES.indexOf(c) < 0) {
                    throw refus("\\" + c);
                }
                java.append('\\').append(c);
            }
        }
    }

    private void dansLaClasse(char c, int rang) throws SchemaRefuseException {
        if (c == '[') {
            throw refus("la soustraction de classes");
        }
        boolean negation = c == '^' && source.charAt(rang - 1) == '[';
        if (c == '&' || (c == '^' && !negation)) {
            java.append('\\');
        }
        java.append(c);
        dansClasse = c != ']';
    }

    private void horsClasse(char c, int rang) throws SchemaRefuseException {
        if (c == '(' && rang + 1 < source.length() && source.charAt(rang + 1) == '?') {
            throw refus("(?");
        }
        if ("*+?}".indexOf(c) >= 0 && rang + 1 < source.length() && "*+?{".indexOf(source.charAt(rang + 1)) >= 0) {
            throw refus("un double quantificateur");
        }
        switch (c) {
            case '.' -> java.append("[^\\n\\r]");
            case '^', '$' -> java.append('\\').append(c);
            default -> java.append(c);
        }
        dansClasse = c == '[';
    }

    private SchemaRefuseException refus(String quoi) {
        return new SchemaRefuseException("Motif « " + source + " » : " + quoi + " n’est pas pris en charge.");
    }
}
