package fr.accroche.controle;

import java.time.LocalDate;

/**
 * How one file is to be controlled.
 *
 * @param etendue the schema alone, or all rules
 * @param dateReference the day the rules are judged at
 */
public record OptionsControle(Etendue etendue, LocalDate dateReference) {
    /** What is controlled. */
    public enum Etendue {
        /** Only what the XSD says. */
        SCHEMA,
        /** Structure and business rules. */
        TOUTES
    }
}
