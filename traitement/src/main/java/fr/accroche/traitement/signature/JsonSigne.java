package fr.accroche.traitement.signature;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lets a JSON object pass but for its last brace, so that one more property may be added at the end: {@value #NOM}, which
 * holds the detached JWS over the object as it was without it. The form is that of {@code docs/formats/accuse-traitement.md}.
 */
final class JsonSigne extends FilterOutputStream {
    /** The property added. */
    static final String NOM = "signature";

    private static final int AUCUN = -1;

    private int retenu = AUCUN;

    JsonSigne(OutputStream sortie) {
        super(sortie);
    }

    @Override
    public void write(int octet) throws IOException {
        if (retenu != AUCUN) {
            out.write(retenu);
        }
        retenu = octet & 0xff;
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) throws IOException {
        if (longueur > 0) {
            if (retenu != AUCUN) {
                out.write(retenu);
            }
            out.write(octets, debut, longueur - 1);
            retenu = octets[debut + longueur - 1] & 0xff;
        }
    }

    /** Adds the property and closes the object. */
    void terminer(String jws) throws IOException {
        if (retenu != '}') {
            throw new IllegalStateException("Expected a JSON object, found that it does not end with a brace");
        }
        retenu = AUCUN;
        out.write((debut() + jws + fin()).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** What stands before the signature. */
    static String debut() {
        return ",\"" + NOM + "\":\"";
    }

    /** What stands after it. */
    static String fin() {
        return "\"}";
    }
}
