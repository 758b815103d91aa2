package fr.accroche.synthese.demonstration;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.TypeCertification;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.FluxXmlWriter;
import fr.accroche.synthese.PassagesSynthetiques;
import fr.accroche.synthese.tirage.Hasard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The deposit of the demonstration: fifteen passages about the cast of {@link RegistreDemo}, ten to be found and five to
 * be refused, each official refusal among them. Its keys are given from outside, so that it can be sent again and again.
 */
public final class FluxDemo {
    /** The certifications of the passages, in the order of the file. */
    public static final List<CodeCertification> CERTIFICATIONS = List.of(
            new CodeCertification(TypeCertification.RNCP, "19117"),
            new CodeCertification(TypeCertification.RS, "1710"));

    /** The examinations are always the same; only the keys and the dates change. */
    private static final long GRAINE_DES_EXAMENS = 15;

    private FluxDemo() {}

    /** What the deposit declares, in the order of its passages, and what is to be answered. */
    public static List<CasDemo> cas() {
        return Distribution.cas();
    }

    /**
     * Writes the flux and closes the stream. Its dates of delivery are in the 80 days before the head's time.
     *
     * @param entete with an {@code idFlux} never used before
     * @param cles gives a new key for each passage, as {@link UUID#randomUUID}
     * @return each passage's key and case, in the order of the file
     */
    public static Map<IdTechnique, CasDemo> ecrire(EnteteSynthetique entete, Supplier<UUID> cles, OutputStream sortie)
            throws IOException {
        Hasard examens = new Hasard(GRAINE_DES_EXAMENS);
        Map<IdTechnique, CasDemo> ecrits = new LinkedHashMap<>();
        List<CasDemo> tous = cas();
        try (FluxXmlWriter xml = new FluxXmlWriter(sortie, entete)) {
            for (int rang = 0; rang < tous.size(); rang++) {
                IdTechnique cle = new IdTechnique(cles.get().toString());
                CasDemo cas = tous.get(rang);
                xml.ecrire(
                        CERTIFICATIONS.get(rang * CERTIFICATIONS.size() / tous.size()),
                        PassagesSynthetiques.passage(
                                cle, cas.titulaire(), entete.horodatage().toLocalDate(), examens));
                ecrits.put(cle, cas);
            }
        }
        return ecrits;
    }
}
