package fr.accroche.traitement.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document to verify, read as often as needed, never held whole unless its form demands it.
 *
 * @param octets its size
 * @param source opens it from its first byte
 */
public record DocumentExamine(long octets, Source source) {
    /** In memory. */
    public static DocumentExamine de(byte[] contenu) {
        byte[] copie = contenu.clone();
        return new DocumentExamine(copie.length, () -> new ByteArrayInputStream(copie));
    }

    /** A file. */
    public static DocumentExamine de(Path fichier) throws IOException {
        return new DocumentExamine(Files.size(fichier), () -> Files.newInputStream(fichier));
    }

    /** At most this many bytes from there on. */
    byte[] morceau(long debut, int longueur) throws IOException {
        try (InputStream flux = source.ouvrir()) {
            flux.skipNBytes(Math.min(debut, octets));
            return flux.readNBytes(longueur);
        }
    }

    /** Opens a stream, to be closed. */
    @FunctionalInterface
    public interface Source {
        InputStream ouvrir() throws IOException;
    }
}
