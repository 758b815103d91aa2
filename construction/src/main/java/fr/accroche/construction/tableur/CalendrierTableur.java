package fr.accroche.construction.tableur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a spreadsheet counts days. The system of 1900 counts a 29 February 1900 that never was, as Lotus 1-2-3 did: day 60
 * is no day, and those after it are one too far (ECMA-376 part 1, 18.17.4.1).
 */
public enum CalendrierTableur {
    DE_1900 {
        @Override
        Optional<LocalDate> jour(int numero) {
            if (numero < 1 || numero == JOUR_QUI_NEXISTE_PAS) {
                return Optional.empty();
            }
            int depuis = numero > JOUR_QUI_NEXISTE_PAS ? numero - 1 : numero;
            return Optional.of(LocalDate.of(1899, 12, 31).plusDays(depuis));
        }
    },
    DE_1904 {
        @Override
        Optional<LocalDate> jour(int numero) {
            return numero < 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(1904, 1, 1).plusDays(numero));
        }
    };

    private static final int JOUR_QUI_NEXISTE_PAS = 60;
    private static final BigDecimal PREMIER_TROP_LOIN = BigDecimal.valueOf(100_000);

    abstract Optional<LocalDate> jour(int numero);

    /** The day of a number, its hours left out; empty when it is none between 1900 and 2173. */
    public Optional<LocalDate> date(BigDecimal numero) {
        return numero.signum() < 0 || numero.compareTo(PREMIER_TROP_LOIN) >= 0
                ? Optional.empty()
                : jour(numero.setScale(0, RoundingMode.FLOOR).intValueExact());
    }
}
