package fr.accroche.controle.lecture;

import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.Parametres;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding from the byte-order mark and the XML declaration (XML 1.0, appendix F), and names what is no XML at
 * all. Stateless.
 */
final class DetecteurEncodage {
    /** Enough for any XML declaration, in UTF-16 too: a longer one is refused, for the encoding may stand beyond. */
    static final int OCTETS = Limites.DECLARATION_OCTETS;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, Charset> ENCODAGES = Map.ofEntries(
            Map.entry("utf-8", StandardCharsets.UTF_8),
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("utf-16", StandardCharsets.UTF_16),
            Map.entry("utf-16le", StandardCharsets.UTF_16LE),
            Map.entry("utf-16be", StandardCharsets.UTF_16BE),
            Map.entry("iso-8859-1", StandardCharsets.ISO_8859_1),
            Map.entry("iso_8859-1", StandardCharsets.ISO_8859_1),
            Map.entry("latin1", StandardCharsets.ISO_8859_1),
            Map.entry("windows-1252", WINDOWS_1252),
            Map.entry("cp1252", WINDOWS_1252),
            Map.entry("us-ascii", StandardCharsets.US_ASCII),
            Map.entry("ascii", StandardCharsets.US_ASCII));
    private static final Pattern DEBUT_DECLARATION = Pattern.compile("<\\?xml[ \\t\\r\\n]");
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml(?:[ \\t\\r\\n]+version[ \\t\\r\\n]*=[ \\t\\r\\n]*(['\"])([^'\"]*)\\1)?"
                    + "(?:[ \\t\\r\\n]+encoding[ \\t\\r\\n]*=[ \\t\\r\\n]*(['\"])([^'\"]*)\\3)?");

    private DetecteurEncodage() {}

    static List<String> noms() {
        return ENCODAGES.keySet().stream().sorted().toList();
    }

    static Ouverture ouvrir(byte[] octets, int longueur) {
        if (longueur == 0) {
            return refus(Parametres.AUCUN);
        }
        Ouverture nature = NatureFichier.refuser(octets, longueur);
        if (nature != null) {
            return nature;
        }
        if (commence(octets, longueur, 0xEF, 0xBB, 0xBF)) {
            return declaree(octets, longueur, StandardCharsets.UTF_8, 3, true);
        }
        if (commence(octets, longueur, 0xFF, 0xFE, 0, 0) || commence(octets, longueur, 0, 0, 0xFE, 0xFF)) {
            return new Ouverture.Refus(AnomaliesXml.ENCODAGE_INCONNU, Parametres.AUCUN);
        }
        if (commence(octets, longueur, 0xFF, 0xFE)) {
            return declaree(octets, longueur, StandardCharsets.UTF_16LE, 2, true);
        }
        if (commence(octets, longueur, 0xFE, 0xFF)) {
            return declaree(octets, longueur, StandardCharsets.UTF_16BE, 2, true);
        }
        return sansMarque(octets, longueur);
    }

    private static Ouverture sansMarque(byte[] octets, int longueur) {
        if (commence(octets, longueur, '<', 0, '?', 0)) {
            return declaree(octets, longueur, StandardCharsets.UTF_16LE, 0, true);
        }
        if (commence(octets, longueur, 0, '<', 0, '?')) {
            return declaree(octets, longueur, StandardCharsets.UTF_16BE, 0, true);
        }
        if (commence(octets, longueur, 0x4C, 0x6F, 0xA7, 0x94) || commence(octets, longueur, 0, 0, 0, '<')) {
            return new Ouverture.Refus(AnomaliesXml.ENCODAGE_INCONNU, Parametres.AUCUN);
        }
        return declaree(octets, longueur, StandardCharsets.UTF_8, 0, false);
    }

    /** Reads the declaration in the encoding that the first bytes show, and checks that the two agree. */
    private static Ouverture declaree(byte[] octets, int longueur, Charset vu, int marque, boolean certain) {
        Charset pourLire = certain ? vu : StandardCharsets.ISO_8859_1;
        String debut = new String(octets, marque, longueur - marque, pourLire);
        if (debut.isBlank() && longueur < OCTETS) {
            return refus(Parametres.AUCUN);
        }
        Ouverture nature = NatureFichier.refuserTexte(debut);
        if (nature != null) {
            return nature;
        }
        if (longueur == OCTETS && DEBUT_DECLARATION.matcher(debut).lookingAt() && !debut.contains("?>")) {
            return new Ouverture.Refus(
                    AnomaliesXml.LIMITE_BALISE, Parametres.de("limite", Integer.toString(debut.length())));
        }
        Matcher declaration = DECLARATION.matcher(debut);
        if (!declaration.find()) {
            return new Ouverture.Texte(vu, marque);
        }
        String version = declaration.group(2);
        if (version != null && !version.equals("1.0")) {
            return new Ouverture.Refus(AnomaliesXml.VERSION, Parametres.AUCUN);
        }
        String nom = declaration.group(4);
        return nom == null ? new Ouverture.Texte(vu, marque) : accorder(nom, vu, marque, certain);
    }

    private static Ouverture accorder(String nom, Charset vu, int marque, boolean certain) {
        Charset declare = ENCODAGES.get(nom.toLowerCase(Locale.ROOT));
        if (declare == null) {
            return new Ouverture.Refus(AnomaliesXml.ENCODAGE_INCONNU, Parametres.AUCUN);
        }
        boolean utf16 = declare.name().startsWith("UTF-16");
        boolean accord = certain
                ? declare.equals(vu)
                        || (declare.equals(StandardCharsets.UTF_16) && vu.name().startsWith("UTF-16"))
                : !utf16;
        if (!accord) {
            return new Ouverture.Refus(AnomaliesXml.ENCODAGE_CONTRADICTOIRE, Parametres.de("reel", vu.name()));
        }
        return new Ouverture.Texte(certain ? vu : declare, marque);
    }

    private static Ouverture refus(Parametres parametres) {
        return new Ouverture.Refus(AnomaliesXml.VIDE, parametres);
    }

    static boolean commence(byte[] octets, int longueur, int... attendus) {
        if (longueur < attendus.length) {
            return false;
        }
        for (int i = 0; i < attendus.length; i++) {
            if ((octets[i] & 0xFF) != attendus[i]) {
                return false;
            }
        }
        return true;
    }
}
