package fr.accroche.controle.lecture;

import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.Parametres;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the usual files that are sent in place of a flux. Stateless. */
final class NatureFichier {
    private static final String DEPUIS_TABLEUR =
            "un classeur se transforme d’abord en fichier XML, par exemple avec l’outil de construction";
    private static final String ENVOYER_XML = "son nom finit en général par .xml";
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("est un PDF", ENVOYER_XML, '%', 'P', 'D', 'F'),
            new Signature("est compressé par gzip", "décompressez-le d’abord", 0x1F, 0x8B),
            new Signature("est une archive ZIP ou un classeur (XLSX)", DEPUIS_TABLEUR, 'P', 'K', 3, 4),
            new Signature("est une archive ZIP vide", ENVOYER_XML, 'P', 'K', 5, 6),
            new Signature("est un ancien classeur ou document Office", DEPUIS_TABLEUR, 0xD0, 0xCF, 0x11, 0xE0),
            new Signature("est une archive 7-Zip", "décompressez-le d’abord", '7', 'z', 0xBC, 0xAF),
            new Signature("est une image PNG", ENVOYER_XML, 0x89, 'P', 'N', 'G'),
            new Signature("est une image JPEG", ENVOYER_XML, 0xFF, 0xD8, 0xFF));

    private NatureFichier() {}

    private record Signature(String nature, String conseil, int... octets) {}

    /** The refusal of a file whose first bytes are those of another format, or null. */
    static @Nullable Ouverture refuser(byte[] octets, int longueur) {
        for (Signature signature : SIGNATURES) {
            if (DetecteurEncodage.commence(octets, longueur, signature.octets())) {
                return refus(signature.nature(), signature.conseil());
            }
        }
        return null;
    }

    /** The refusal of a text that does not begin as XML does, or null. */
    static @Nullable Ouverture refuserTexte(String debut) {
        String utile = debut.stripLeading();
        if (utile.isEmpty() || utile.charAt(0) == '<') {
            return null;
        }
        char premier = utile.charAt(0);
        if (premier == '{' || premier == '[') {
            return refus("ressemble à du JSON", ENVOYER_XML);
        }
        return Character.isISOControl(premier)
                ? refus("est un fichier binaire", ENVOYER_XML)
                : refus("est du texte sans balise (du CSV ?)", DEPUIS_TABLEUR);
    }

    private static Ouverture refus(String nature, String conseil) {
        return new Ouverture.Refus(
                AnomaliesXml.PAS_DU_XML, Parametres.de("nature", nature).et("conseil", conseil));
    }
}
