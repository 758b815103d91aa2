package fr.accroche.controle.lecture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A piece of the file, and where it stands in it.
 *
 * <p>Design: {@link #TAILLE} bytes are read at a time; when fewer than {@link #MARGE} are left, they are moved to the
 * front and the rest is filled, so that any construct of less than {@link #MARGE} bytes is whole in memory. A zero, which
 * no XML holds, follows the last byte: no loop needs to look for the end. Lines are counted as line ends are met;
 * a column is an offset less {@link #origine}, which each character of several bytes moves, so that columns count code
 * points and cost nothing.
 */
final class FenetreOctets {
    static final int TAILLE = 1 << 19;
    static final int MARGE = 1 << 17;
    /** Bytes that may be compared beyond the end. */
    private static final int DEBORDEMENT = 2048;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HUIT_ESPACES = 0x2020202020202020L;
    private static final long HUIT_OUVRANTS = 0x3C3C3C3C3C3C3C3CL;
    private static final long HUIT_PERLUETES = 0x2626262626262626L;
    private static final long HUIT_CROCHETS = 0x5D5D5D5D5D5D5D5DL;
    private static final long HUIT_UNS = 0x0101010101010101L;
    private static final long HUIT_HAUTS = 0x8080808080808080L;
    private static final byte ORDINAIRE = 0;
    private static final byte FIN_DE_LIGNE = 1;
    private static final byte MULTIPLE = 2;
    private static final byte MARQUE = 3;
    private static final byte INTERDIT = 4;
    private static final byte[] NATURES = natures();

    final byte[] octets = new byte[TAILLE + DEBORDEMENT];
    private final InputStream source;
    private boolean epuisee;
    /** Place of the next byte to read, in {@link #octets}. */
    int ici;
    /** After the last byte. */
    int fin;
    /** Offset in the file of the first byte of {@link #octets}. */
    private long base;
    /** Of the byte at {@link #ici}. */
    int ligne = 1;
    /** Offset in the file that would be column 1 of this line, were all its characters of one byte. */
    private long origine;

    /** @param marque bytes of the byte-order mark, already stepped over */
    FenetreOctets(InputStream source, int marque) {
        this.source = source;
        base = marque;
        origine = marque;
    }

    private static byte[] natures() {
        byte[] natures = new byte[256];
        Arrays.fill(natures, 0, ' ', INTERDIT);
        natures['\t'] = ORDINAIRE;
        natures['\n'] = FIN_DE_LIGNE;
        natures['\r'] = FIN_DE_LIGNE;
        natures['<'] = MARQUE;
        natures['&'] = MARQUE;
        natures[']'] = MARQUE;
        Arrays.fill(natures, 0x80, 256, MULTIPLE);
        return natures;
    }

    /** Makes sure that {@link #MARGE} bytes are there, or all that is left. */
    void garnir() throws IOException {
        if (epuisee || fin - ici >= MARGE) {
            return;
        }
        System.arraycopy(octets, ici, octets, 0, fin - ici);
        base += ici;
        fin -= ici;
        ici = 0;
        while (fin < TAILLE) {
            int lus = source.read(octets, fin, TAILLE - fin);
            if (lus < 0) {
                epuisee = true;
                break;
            }
            fin += lus;
        }
        octets[fin] = 0;
    }

    /** True when {@link #MARGE} bytes are there from a place on, or all that is left. */
    boolean estGarnie(int place) {
        return epuisee || fin - place >= MARGE;
    }

    boolean estALaFin() {
        return epuisee && ici >= fin;
    }

    long offset(int place) {
        return base + place;
    }

    /** Where a byte of the file stands, -1 when it has left the window. */
    int place(long offset) {
        return offset < base ? -1 : (int) (offset - base);
    }

    int colonne() {
        return colonne(ici);
    }

    /** Of a place of the line that holds {@link #ici}, with only one-byte characters between. */
    int colonne(int place) {
        return (int) (base + place - origine) + 1;
    }

    long origine() {
        return origine;
    }

    /** Takes a place that a caller has counted up to by itself. */
    void aller(int place, int nouvelleLigne, long nouvelleOrigine) {
        ici = place;
        ligne = nouvelleLigne;
        origine = nouvelleOrigine;
    }

    /** Steps over white space. */
    void passerBlancs() {
        byte[] o = octets;
        int p = ici;
        while (true) {
            byte b = o[p];
            if (b == ' ') {
                p++;
                while ((long) LONGS.get(o, p) == HUIT_ESPACES) {
                    p += Long.BYTES;
                }
            } else if (b == '\n' || b == '\r') {
                p += b == '\r' && o[p + 1] == '\n' ? 2 : 1;
                ligne++;
                origine = base + p;
            } else if (b == '\t') {
                p++;
            } else {
                ici = p;
                return;
            }
        }
    }

    /**
     * Goes to a place, counting lines and characters; false, with nothing changed, when a character on the way is wrong
     * or forbidden.
     */
    boolean avancer(int place) {
        long nouvelleOrigine = origine;
        int nouvelleLigne = ligne;
        int p = ici;
        while (p < place) {
            byte nature = NATURES[octets[p] & 0xFF];
            if (nature == INTERDIT) {
                return false;
            }
            int pas = 1;
            if (nature == MULTIPLE) {
                pas = Utf8.longueur(octets, p);
                if (pas == 0) {
                    return false;
                }
                nouvelleOrigine += pas - 1;
            } else if (nature == FIN_DE_LIGNE) {
                pas = octets[p] == '\r' && octets[p + 1] == '\n' ? 2 : 1;
                nouvelleLigne++;
                nouvelleOrigine = base + p + pas;
            }
            p += pas;
        }
        aller(place, nouvelleLigne, nouvelleOrigine);
        return p == place;
    }

    /** The place of these bytes at or after a place, or -1 when they are not in the window. */
    int chercher(byte[] motif, int depuis) {
        for (int p = depuis; p <= fin - motif.length; p++) {
            if (octets[p] == motif[0] && Arrays.equals(octets, p, p + motif.length, motif, 0, motif.length)) {
                return p;
            }
        }
        return -1;
    }

    /** Less than eight bytes as a number, the first one lowest. */
    static long petit(byte[] o, int debut, int longueur) {
        return (long) LONGS.get(o, debut) & ((1L << (longueur * Byte.SIZE)) - 1);
    }

    /**
     * The first byte, from a place on, that is not an ordinary character of one byte. Eight bytes at a time: in each word
     * the lowest flagged byte is exact, since a borrow only goes up from a byte that is flagged itself.
     */
    static int finOrdinaire(byte[] o, int depuis) {
        int p = depuis;
        while (true) {
            long mot = (long) LONGS.get(o, p);
            long ouvrant = mot ^ HUIT_OUVRANTS;
            long perluete = mot ^ HUIT_PERLUETES;
            long crochet = mot ^ HUIT_CROCHETS;
            long signes = (mot
                            | ((mot - HUIT_ESPACES) & ~mot)
                            | ((ouvrant - HUIT_UNS) & ~ouvrant)
                            | ((perluete - HUIT_UNS) & ~perluete)
                            | ((crochet - HUIT_UNS) & ~crochet))
                    & HUIT_HAUTS;
            if (signes == 0) {
                p += Long.BYTES;
                continue;
            }
            p += Long.numberOfTrailingZeros(signes) >>> 3;
            if (o[p] != '\t') {
                return p;
            }
            p++;
        }
    }
}
