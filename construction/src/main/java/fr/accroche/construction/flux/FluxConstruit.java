package fr.accroche.construction.flux;

import fr.accroche.construction.BilanConstruction;
import fr.accroche.controle.reserve.Reserve;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a sheet: the XML when it is right, and what is said of it either way. For one thread. */
public final class FluxConstruit implements Closeable {
    private final BilanConstruction bilan;
    private final int[] lignes;
    private final @Nullable Corps corps;
    private final Closeable reserves;

    /** The XML: what stands before the certifications, they, and what stands behind. */
    record Corps(String avant, Reserve certifications, String apres) {
        InputStream lire() throws IOException {
            return new SequenceInputStream(
                    Collections.enumeration(List.of(octets(avant), certifications.relire(), octets(apres))));
        }

        private static InputStream octets(String texte) {
            return new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param reserves given back with this */
    FluxConstruit(BilanConstruction bilan, int[] lignes, @Nullable Corps corps, Closeable reserves) {
        this.reserves = reserves;
        this.bilan = bilan;
        this.lignes = lignes.clone();
        this.corps = corps;
    }

    public BilanConstruction bilan() {
        return bilan;
    }

    /** The row of the sheet that each passage came from, in the order of the XML. */
    public int[] lignes() {
        return lignes.clone();
    }

    /**
     * The XML, UTF-8, from its beginning; one reading at a time.
     *
     * @throws IllegalStateException when an error was told: a wrong XML is never given
     */
    public InputStream lire() throws IOException {
        if (corps == null || !bilan.estOk()) {
            throw new IllegalStateException("Expected a sheet without errors before its XML is asked for");
        }
        return corps.lire();
    }

    @Override
    public void close() throws IOException {
        reserves.close();
    }
}
