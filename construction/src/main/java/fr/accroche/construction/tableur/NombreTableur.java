package fr.accroche.construction.tableur;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as an XLSX stores them: shortest decimal writing of a double, sometimes with noise in the last of 17 digits.
 * Stateless.
 */
final class NombreTableur {
    private static final Pattern FORME =
            Pattern.compile("[+-]?[0-9]{1,400}(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final int CHIFFRES_GARDES = 15;

    private NombreTableur() {}

    static boolean estNombre(String texte) {
        return FORME.matcher(texte).matches();
    }

    /** Rounded to the 15 digits that a spreadsheet shows when it has decimals: {@code 12.300000000000001} is 12.3. */
    static BigDecimal lire(String texte) {
        BigDecimal nombre = new BigDecimal(texte);
        if (nombre.stripTrailingZeros().scale() > 0 && nombre.precision() > CHIFFRES_GARDES) {
            nombre = nombre.round(new java.math.MathContext(CHIFFRES_GARDES));
        }
        BigDecimal court = nombre.stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0) : court;
    }
}
