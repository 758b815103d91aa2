package fr.accroche.construction.valeur;

import fr.accroche.construction.tableur.CalendrierTableur;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, day first, and as spreadsheets count them. Stateless. */
final class DatesEcrites {
    private static final Pattern JOUR_MOIS_ANNEE =
            Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4})(?:[ T].*)?");
    private static final Pattern ANNEE_MOIS_JOUR =
            Pattern.compile("([0-9]{4})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{1,2})(?:[ T].*)?");
    private static final Pattern COLLEE = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    /** From 1927 to 2099: below, five digits mean no day that a certification knows. */
    private static final Pattern NUMERO = Pattern.compile("[1-7][0-9]{4}(?:[.,][0-9]+)?");

    private DatesEcrites() {}

    static Optional<LocalDate> lire(String texte, CalendrierTableur calendrier) {
        Matcher francaise = JOUR_MOIS_ANNEE.matcher(texte);
        if (francaise.matches()) {
            return jour(francaise.group(3), francaise.group(2), francaise.group(1));
        }
        Matcher iso = ANNEE_MOIS_JOUR.matcher(texte);
        if (iso.matches()) {
            return jour(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher collee = COLLEE.matcher(texte);
        if (collee.matches()) {
            return jour(collee.group(1), collee.group(2), collee.group(3));
        }
        return NUMERO.matcher(texte).matches()
                ? calendrier.date(new BigDecimal(texte.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<LocalDate> jour(String annee, String mois, String jour) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(annee), Integer.parseInt(mois), Integer.parseInt(jour)));
        } catch (DateTimeException nExistePas) {
            return Optional.empty();
        }
    }
}
