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
            new Signature("est un PDF", ENVOYER_XML, "%PDF"),
            new Signature("est compressé par gzip", "décompressez-le d’abord", "\u001f\u008b"),
            new Signature("est une archive ZIP ou un classeur (XLSX)", DEPUIS_TABLEUR, "PK\u0003\u0004"),
            new Signature("est une archive ZIP vide", ENVOYER_XML, "PK\u0005\u0006"),
            new Signature("est un ancien classeur ou document Office", DEPUIS_TABLEUR, "\u00d0\u00cf\u0011\u00e0"),
            new Signature("est une archive 7-Zip", "décompressez-le d’abord", "7z\u00bc\u00af"),
            new Signature("est une image PNG", ENVOYER_XML, "\u0089PNG"),
            new Signature("est une image JPEG", ENVOYER_XML, "\u00ff\u00d8\u00ff"));

    private NatureFichier() {}

    /** @param octets the first bytes, one character each */
    private record Signature(String nature, String conseil, String octets) {}

    /** The refusal of a file whose first bytes are those of another format, or null. */
    static @Nullable Ouverture refuser(byte[] octets, int longueur) {
        for (Signature signature : SIGNATURES) {
            if (DetecteurEncodage.commence(
                    octets, longueur, signature.octets().chars().toArray())) {
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
