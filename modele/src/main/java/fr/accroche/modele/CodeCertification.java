package fr.accroche.modele;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a fiche of France compétences: its register and its number, as in {@code RNCP19117} or {@code RS1710}
 * (dictionary 4.2).
 *
 * @param type the register
 * @param numero 1 to 6 digits, without the register's name
 */
public record CodeCertification(TypeCertification type, String numero) {
    private static final Pattern NUMERO = Pattern.compile("\\d{1,6}");
    private static final Pattern FORME = Pattern.compile("(RNCP|RS)(\\d{1,6})");

    /** @throws IllegalArgumentException when the number is not made of 1 to 6 digits */
    public CodeCertification {
        if (!NUMERO.matcher(numero).matches()) {
            throw new IllegalArgumentException("Expected the number of a fiche, 1 to 6 digits, found " + numero);
        }
    }

    /** The code written in {@code texte} exactly as the dictionary wants it, or nothing. */
    public static Optional<CodeCertification> lire(String texte) {
        Matcher forme = FORME.matcher(texte);
        return forme.matches()
                ? Optional.of(new CodeCertification(TypeCertification.valueOf(forme.group(1)), forme.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return type.name() + numero;
    }
}
