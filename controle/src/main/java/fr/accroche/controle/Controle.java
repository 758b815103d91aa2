package fr.accroche.controle;

import java.io.IOException;
import java.io.InputStream;

/**
 * The control of a flux XML. Reads a file once, streamed, in bounded memory; tells each fault once, at its exact place.
 * Implementations are immutable and safe to share between threads; each call uses its own state.
 */
public interface Controle {
    /**
     * Controls one file. The stream is read to its end, even after a fault that stops the XML reading, so that size and
     * SHA-256 are those of the whole file; it is not closed.
     *
     * @throws IOException when the stream fails; never for the content of the file
     */
    BilanControle controler(InputStream flux, OptionsControle options, EcouteurControle ecouteur) throws IOException;
}
