package fr.accroche.controle.lecture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stood last time between the text of a leaf and the text of the next one: {@code </a>}, white space, {@code <b>}.
 * In a real file it stands there again nearly always, so that one comparison of bytes, which the processor does thirty-two
 * at a time, takes the place of reading an end tag, an indent and a start tag. Immutable.
 */
final class Enchainement {
    private static final int LONGUEUR_MAXIMALE = 1024;

    /** The leaf whose start tag ends this. */
    final NomLu suivant;
    /** Where its {@code <} is, counted from the beginning. */
    final int ouvrante;
    /** 1 when there is a line end, 0 when there is none. */
    final int lignes;
    /** Where the line of the start tag begins, when there is a line end. */
    final int debutLigne;

    private final byte[] octets;

    private Enchainement(byte[] octets, NomLu suivant, int ouvrante, int lignes, int debutLigne) {
        this.octets = octets;
        this.suivant = suivant;
        this.ouvrante = ouvrante;
        this.lignes = lignes;
        this.debutLigne = debutLigne;
    }

    /**
     * Learns from what was just read; null when there is more than white space with one line end at most.
     *
     * @param fermante place of the end tag {@code </a>}
     * @param debutTexte place after the start tag {@code <b>}
     */
    static @Nullable Enchainement apprendre(byte[] o, int fermante, NomLu avant, NomLu suivant, int debutTexte) {
        int ouvrante = debutTexte - suivant.brut.length - 2;
        int blancs = fermante + avant.brut.length + 3;
        if (debutTexte - fermante > LONGUEUR_MAXIMALE || blancs > ouvrante || o[blancs - 1] != '>') {
            return null;
        }
        int lignes = 0;
        int debutLigne = 0;
        for (int p = blancs; p < ouvrante; p++) {
            if (o[p] == '\n') {
                lignes++;
                debutLigne = p + 1 - fermante;
            } else if (o[p] != ' ' && o[p] != '\t') {
                return null;
            }
        }
        return lignes > 1
                ? null
                : new Enchainement(
                        Arrays.copyOfRange(o, fermante, debutTexte), suivant, ouvrante - fermante, lignes, debutLigne);
    }

    int longueur() {
        return octets.length;
    }

    /** True when these very bytes stand there. */
    boolean estEn(byte[] source, int place) {
        return Arrays.equals(source, place, place + octets.length, octets, 0, octets.length);
    }
}
