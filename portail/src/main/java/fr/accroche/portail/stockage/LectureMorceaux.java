package fr.accroche.portail.stockage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** The pieces of a file one after the other, each opened once the one before it has ended. Not thread-safe. */
final class LectureMorceaux extends InputStream {
    private final Iterator<Integer> suivants;
    private final Ouverture ouverture;
    private InputStream courant;

    /** @throws IOException when the first piece cannot be opened */
    LectureMorceaux(List<Integer> morceaux, Ouverture ouverture) throws IOException {
        this.suivants = morceaux.iterator();
        this.ouverture = ouverture;
        courant = ouverture.ouvrir(suivants.next());
    }

    /** Opens a piece by its number. */
    @FunctionalInterface
    interface Ouverture {
        InputStream ouvrir(int numero) throws IOException;
    }

    @Override
    public int read() throws IOException {
        byte[] un = new byte[1];
        return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        if (longueur == 0) {
            return 0;
        }
        int lus = courant.read(octets, debut, longueur);
        while (lus < 0 && suivants.hasNext()) {
            courant.close();
            courant = ouverture.ouvrir(suivants.next());
            lus = courant.read(octets, debut, longueur);
        }
        return lus;
    }

    @Override
    public void close() throws IOException {
        courant.close();
    }
}
