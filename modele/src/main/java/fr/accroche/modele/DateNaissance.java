package fr.accroche.modele;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of birth whose day, or month and day, may be unknown (dictionary 8.6 to 8.8: month and day are « obligatoire
 * sauf nil »). It may also be impossible, as a 31 February that a depositor wrote: ask {@link #existe()}.
 *
 * @param annee 1850 to 2099
 * @param mois 1 to 12, or {@link #INCONNU}
 * @param jour 1 to 31, or {@link #INCONNU}
 */
public record DateNaissance(int annee, int mois, int jour) {
    /** The value of an unknown month or day. */
    public static final int INCONNU = 0;

    /** @throws IllegalArgumentException when a component is out of its range; the message does not repeat it */
    public DateNaissance {
        if (annee < 1850 || annee > 2099 || mois < 0 || mois > 12 || jour < 0 || jour > 31) {
            throw new IllegalArgumentException("Expected a date of birth with a year of 1850 to 2099, a month of 0 to"
                    + " 12 and a day of 0 to 31, found a component out of range");
        }
    }

    /** The known date {@code date}. */
    public static DateNaissance de(LocalDate date) {
        return new DateNaissance(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public boolean moisConnu() {
        return mois != INCONNU;
    }

    public boolean jourConnu() {
        return jour != INCONNU;
    }

    public boolean estComplete() {
        return moisConnu() && jourConnu();
    }

    /** False only when day, month and year are all given and no such day exists. */
    public boolean existe() {
        return !estComplete() || jour <= YearMonth.of(annee, mois).lengthOfMonth();
    }

    /** The calendar date, when it is complete and exists. */
    public Optional<LocalDate> date() {
        return estComplete() && existe() ? Optional.of(LocalDate.of(annee, mois, jour)) : Optional.empty();
    }

    /** Masked: a birth date is a personal datum. */
    @Override
    public String toString() {
        return "DateNaissance[****-**-**]";
    }
}
