package fr.accroche.synthese.noms;

import fr.accroche.synthese.tirage.Hasard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rare surnames, which no table of ours holds: half of the people in France bear a name outside the ten thousand most
 * frequent. They are made of the stem of a name of the place and an ending in use there, so a rare name often is one letter
 * away from another, as BESSARD and BESSART are. A commune has a stock of its own; nothing is kept in memory but stems.
 * Immutable.
 */
final class NomsRares {
    private static final Pattern RADICAL = Pattern.compile("([A-Z]{2,7}?[^AEIOUYH ])(?:[AEIOUY]+[A-Z]{0,4})$");
    private static final List<String> FINALES = List.of(
            "EAU", "ARD", "IER", "ET", "OT", "IN", "ON", "AUD", "OUX", "EL", "ELLE", "ETTE", "OIS", "AIS", "ERT",
            "ICHE", "Y", "ANT", "AIRE", "EUX", "IOT", "ILLON", "ASSE", "INE", "ONNET", "EREAU", "IVET", "ELIN", "AULT",
            "ARDIN", "IGNY", "OULT", "EDET", "AIN", "ENT", "EY", "ART", "ETEAU", "IERE", "ELOT");
    private static final Map<String, List<String>> FINALES_DU_TERROIR = Map.ofEntries(
            Map.entry("BRETAGNE", List.of("EC", "IC", "OU", "AN", "EN", "IOU", "ENNEC", "ELEC", "OCH", "ADEC")),
            Map.entry("ALSACE", List.of("MANN", "ER", "INGER", "HEIM", "BACH", "EL", "LER", "MEYER", "ERT")),
            Map.entry("OCCITANIE", List.of("AC", "ERGUES", "OU", "ES", "AL", "IE", "ADE", "AGUET", "ALS", "OULS")),
            Map.entry("GASCOGNE", List.of("OS", "ERES", "ANS", "AC", "ET", "OT", "EDE", "ACQ", "ASTE", "AGNE")),
            Map.entry("OUEST", List.of("EAU", "IERE", "ARD", "INEAU", "AUD", "AIS", "ETEAU", "ERIE", "ONNEAU", "IN")),
            Map.entry("FLANDRE", List.of("ART", "AERT", "EZ", "QUIN", "AUX", "EVILLE", "OO", "ECQ", "IEZ", "OIT")),
            Map.entry("CORSE", List.of("INI", "ELLI", "ONI", "ACCI", "UCCI", "ANI", "OLI", "ESCHI", "ARELLI", "ETTI")),
            Map.entry("SAVOIE", List.of("AZ", "OZ", "OD", "OUD", "ET", "AX", "IER", "EX", "ON", "AT")),
            Map.entry("PROVENCE", List.of("AUD", "E", "ENC", "ASSE", "OUX", "IN", "ERO", "I", "ON", "AL")),
            Map.entry("BASQUE", List.of("ETCHE", "GOYEN", "BERRY", "EGUY", "ARAY", "IA", "ONDO", "ELHARRE", "ART")),
            Map.entry("LORRAINE", List.of("IN", "EL", "ELLE", "OT", "ICH", "OTTE", "ENOT", "ESSE", "IG", "ON")));

    /** Names of a village's stock; a town has one for each {@value #HABITANTS_PAR_NOM} inhabitants. */
    private static final int NOMS_D_UN_VILLAGE = 60;

    private static final int HABITANTS_PAR_NOM = 25;

    private static final double PART_VENUS_D_AILLEURS = 0.25;
    private static final long MELANGE = 0x9E3779B97F4A7C15L;

    private final List<String> radicaux;
    private final List<String> finales;

    private NomsRares(List<String> radicaux, List<String> finales) {
        this.radicaux = List.copyOf(radicaux);
        this.finales = List.copyOf(finales);
    }

    /**
     * @param noms of the place, whose stems serve
     * @param groupe the place's, for its endings
     */
    static NomsRares de(List<String> noms, String groupe) {
        Set<String> radicaux = new LinkedHashSet<>();
        for (String nom : noms) {
            Matcher radical = RADICAL.matcher(nom);
            if (radical.matches()) {
                radicaux.add(radical.group(1));
            }
        }
        if (radicaux.isEmpty()) {
            radicaux.addAll(noms);
        }
        List<String> locales = FINALES_DU_TERROIR.getOrDefault(groupe, List.of());
        List<String> finales = new ArrayList<>(FINALES);
        for (int fois = 0; fois < 3; fois++) {
            finales.addAll(locales);
        }
        return new NomsRares(new ArrayList<>(radicaux), finales);
    }

    String tirer(Hasard hasard, int commune, int habitants) {
        int stock = Math.max(NOMS_D_UN_VILLAGE, habitants / HABITANTS_PAR_NOM);
        long numero = hasard.chance(PART_VENUS_D_AILLEURS)
                ? hasard.suivant()
                : (commune * 1_000_003L + hasard.rangZipf(stock)) * MELANGE;
        long melange = (numero ^ (numero >>> 29)) * 0xBF58476D1CE4E5B9L;
        int radical = (int) Long.remainderUnsigned(melange >>> 8, radicaux.size());
        int finale = (int) Long.remainderUnsigned(melange >>> 40, finales.size());
        return radicaux.get(radical).concat(finales.get(finale));
    }
}
