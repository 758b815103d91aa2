package fr.accroche.controle.moteur;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text, or none, among what waits: {@link DataOutputStream#writeUTF} stops at 65 535 bytes. Stateless. */
final class TexteEcrit {
    private static final int AUCUN = -1;

    private TexteEcrit() {}

    static void ecrire(@Nullable String texte, DataOutputStream sortie) throws IOException {
        if (texte == null) {
            sortie.writeInt(AUCUN);
            return;
        }
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        sortie.writeInt(octets.length);
        sortie.write(octets);
    }

    static @Nullable String lire(DataInputStream entree) throws IOException {
        int longueur = entree.readInt();
        return longueur == AUCUN ? null : new String(entree.readNBytes(longueur), StandardCharsets.UTF_8);
    }

    /** A text that is always there. */
    static String lireToujours(DataInputStream entree) throws IOException {
        String texte = lire(entree);
        if (texte == null) {
            throw new EOFException("Expected a text among what waits, found none");
        }
        return texte;
    }
}
