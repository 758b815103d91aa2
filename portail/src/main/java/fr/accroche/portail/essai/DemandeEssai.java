package fr.accroche.portail.essai;

import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.portail.probleme.RefusRequete;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a dry run is asked for: the options of the command {@code controler}.
 *
 * @param version of the schema
 */
record DemandeEssai(OptionsControle options, String version) {
    /** The reconstructed version is left to the command line. */
    static final List<String> VERSIONS = List.of("1.1.1", "1.1.2");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** @throws RefusRequete with 400 when a parameter is not what it should be */
    static DemandeEssai lire(@Nullable String regles, @Nullable String date, @Nullable String version, Clock horloge) {
        return new DemandeEssai(new OptionsControle(etendue(regles), jour(date, horloge)), version(version));
    }

    private static Etendue etendue(@Nullable String regles) {
        if (regles == null || regles.isEmpty() || regles.equals("toutes")) {
            return Etendue.TOUTES;
        }
        if (regles.equals("schema")) {
            return Etendue.SCHEMA;
        }
        throw refus("regles : donnez « schema » ou « toutes ».");
    }

    private static LocalDate jour(@Nullable String date, Clock horloge) {
        if (date == null || date.isEmpty()) {
            return LocalDate.now(horloge.withZone(PARIS));
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw refus("date : donnez une date qui existe, comme 2026-11-24.");
        }
    }

    private static String version(@Nullable String version) {
        if (version == null || version.isEmpty()) {
            return SchemaFlux.VERSION_COURANTE;
        }
        if (VERSIONS.contains(version)) {
            return version;
        }
        throw refus("versionSchema : donnez " + String.join(" ou ", VERSIONS) + ".");
    }

    private static RefusRequete refus(String detail) {
        return new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", "Paramètre incorrect, " + detail);
    }
}
