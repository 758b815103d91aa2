package fr.accroche.construction.tableur;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds how a CSV file is encoded: by its byte order mark; else UTF-8 when every byte of the file agrees with it; else
 * windows-1252, which the French Excel writes. Accents of windows-1252 next to a letter are never right UTF-8, so that one
 * of them is enough to tell. Stateless.
 */
final class EncodageCsv {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int TAMPON = 1 << 16;

    private EncodageCsv() {}

    static Charset trouver(Source source) throws IOException {
        try (InputStream octets = source.ouvrir()) {
            byte[] debut = octets.readNBytes(2);
            if (debut.length == 2 && (debut[0] & 0xff) == 0xff && (debut[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (debut.length == 2 && (debut[0] & 0xff) == 0xfe && (debut[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16BE;
            }
            return estUtf8(debut, octets) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
    }

    private static boolean estUtf8(byte[] debut, InputStream suite) throws IOException {
        CharsetDecoder decodeur = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer octets = ByteBuffer.allocate(TAMPON);
        CharBuffer perdus = CharBuffer.allocate(TAMPON);
        octets.put(debut);
        boolean fin = false;
        while (!fin) {
            int lus = suite.read(octets.array(), octets.position(), octets.remaining());
            fin = lus < 0;
            octets.position(octets.position() + Math.max(lus, 0));
            octets.flip();
            perdus.clear();
            CoderResult resultat = decodeur.decode(octets, perdus, fin);
            if (resultat.isError()) {
                return false;
            }
            octets.compact();
        }
        return true;
    }
}
