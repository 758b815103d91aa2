package fr.accroche.controle.rapport;

/**
 * Shows what comes from a file as it is, signs that do not show included: a control sign could drive the terminal, a
 * change of direction (Unicode Standard Annex 9) could make a line read as another. Such a sign is written by its
 * number, as {@code [U+202E]}. Stateless.
 */
final class TexteVisible {
    private TexteVisible() {}

    /** The text with each sign that does not show written by its number. */
    static String de(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (!estVisible(texte.charAt(i))) {
                return recrire(texte, i);
            }
        }
        return texte;
    }

    private static String recrire(String texte, int debut) {
        StringBuilder visible = new StringBuilder(texte.length() + 16).append(texte, 0, debut);
        texte.substring(debut).codePoints().forEach(point -> {
            if (estVisible(point)) {
                visible.appendCodePoint(point);
            } else {
                visible.append(String.format("[U+%04X]", point));
            }
        });
        return visible.toString();
    }

    private static boolean estVisible(int point) {
        if (point < 0x7F) {
            return point >= ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
