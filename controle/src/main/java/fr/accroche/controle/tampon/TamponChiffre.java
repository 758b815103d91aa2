package fr.accroche.controle.tampon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes set aside, to be read again from the first, as often as wanted. The first {@link #MEMOIRE_OCTETS} stay in
 * memory; what follows goes to the temporary space, encrypted by a key that only this object knows. Memory: at most
 * {@link #MEMOIRE_OCTETS} and two blocks of {@link #BLOC_OCTETS}. For one thread.
 */
public final class TamponChiffre extends OutputStream {
    /** Size of a block: large enough that sealing and writing it cost nothing beside filling it. */
    static final int BLOC_OCTETS = 1 << 16;

    /** What stays in memory: a report of some tens of thousands of anomalies never touches a disk. */
    static final int MEMOIRE_OCTETS = 1 << 22;

    private static final int PREMIER_BLOC_OCTETS = 1 << 10;

    private final @Nullable EspaceTemporaire espace;
    private final List<byte[]> memoire = new ArrayList<>();
    private byte[] bloc = new byte[0];
    private int rempli;
    private @Nullable BlocsChiffres disque;

    /** Everything in memory, however much: for files known to be small. */
    public TamponChiffre() {
        espace = null;
    }

    /** @param espace opened only once the memory's share is full */
    public TamponChiffre(EspaceTemporaire espace) {
        this.espace = espace;
    }

    @Override
    public void write(int octet) throws IOException {
        faireDeLaPlace();
        bloc[rempli++] = (byte) octet;
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) throws IOException {
        int ecrits = 0;
        while (ecrits < longueur) {
            faireDeLaPlace();
            int pris = Math.min(longueur - ecrits, bloc.length - rempli);
            System.arraycopy(octets, debut + ecrits, bloc, rempli, pris);
            rempli += pris;
            ecrits += pris;
        }
    }

    private void faireDeLaPlace() throws IOException {
        if (rempli < bloc.length) {
            return;
        }
        if (rempli < BLOC_OCTETS) {
            bloc = Arrays.copyOf(bloc, Math.max(PREMIER_BLOC_OCTETS, 2 * rempli));
            return;
        }
        if (espace == null || memoire.size() < MEMOIRE_OCTETS / BLOC_OCTETS) {
            memoire.add(bloc);
            bloc = new byte[BLOC_OCTETS];
        } else {
            disque(espace).ajouter(bloc);
        }
        rempli = 0;
    }

    private BlocsChiffres disque(EspaceTemporaire espaceDonne) throws IOException {
        BlocsChiffres ouvert = disque;
        if (ouvert == null) {
            ouvert = new BlocsChiffres(espaceDonne.ouvrir(), BLOC_OCTETS);
            disque = ouvert;
        }
        return ouvert;
    }

    /** All bytes written until now, from the first. Write no more while it is read. */
    public InputStream lire() {
        return new Lecture();
    }

    /** Gives the temporary space back. */
    @Override
    public void close() throws IOException {
        if (disque != null) {
            disque.close();
        }
    }

    /** Block after block: memory, temporary space, then the block being filled. */
    private final class Lecture extends InputStream {
        private byte[] courant = new byte[0];
        private int position;
        private int fin;
        private long suivant;
        private boolean dernier;

        @Override
        public int read() throws IOException {
            return position < fin || avancer() ? courant[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            if (longueur == 0) {
                return 0;
            }
            if (position == fin && !avancer()) {
                return -1;
            }
            int lus = Math.min(longueur, fin - position);
            System.arraycopy(courant, position, octets, debut, lus);
            position += lus;
            return lus;
        }

        private boolean avancer() throws IOException {
            if (dernier) {
                return false;
            }
            position = 0;
            if (suivant < memoire.size()) {
                courant = memoire.get((int) suivant);
                fin = courant.length;
            } else if (disque != null && suivant < memoire.size() + disque.nombre()) {
                courant = disque.lire(suivant - memoire.size());
                fin = courant.length;
            } else {
                dernier = true;
                courant = bloc;
                fin = rempli;
            }
            suivant++;
            return fin > 0;
        }
    }
}
