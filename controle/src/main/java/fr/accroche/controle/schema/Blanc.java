package fr.accroche.controle.schema;

/** XML's white space, which is narrower than Java's. */
public final class Blanc {
    private Blanc() {}

    /** True for space, tab, line feed and carriage return. */
    public static boolean est(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** True when there is nothing but white space. */
    public static boolean partout(CharSequence texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (!est(texte.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** No white space at the ends, one space for each run inside (XSD's {@code collapse}). */
    public static String reduire(String texte) {
        StringBuilder reduit = new StringBuilder(texte.length());
        boolean attente = false;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (est(c)) {
                attente = reduit.length() > 0;
            } else {
                if (attente) {
                    reduit.append(' ');
                    attente = false;
                }
                reduit.append(c);
            }
        }
        return reduit.toString();
    }
}
