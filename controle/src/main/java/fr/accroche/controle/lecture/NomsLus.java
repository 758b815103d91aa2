package fr.accroche.controle.lecture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of one document, each kept once (open addressing on the bytes). Only plain names are known: ASCII letters,
 * digits, {@code _ . -}, at most one colon; another is left to the standard path.
 */
final class NomsLus {
    private static final int CASES = 4096;
    private static final int NOMS_MAXIMUM = CASES / 4;
    private static final int LONGUEUR_MAXIMALE = 256;
    private static final int MELANGE = 0x9E3779B1;
    private static final byte AUTRE = 0;
    private static final byte INITIALE = 1;
    private static final byte SUITE = 2;
    private static final byte[] NATURES = natures();

    private final @Nullable NomLu[] cases = new @Nullable NomLu[CASES];
    private int nombre;

    private static byte[] natures() {
        byte[] natures = new byte[256];
        Arrays.fill(natures, 'a', 'z' + 1, INITIALE);
        Arrays.fill(natures, 'A', 'Z' + 1, INITIALE);
        natures['_'] = INITIALE;
        Arrays.fill(natures, '0', '9' + 1, SUITE);
        natures['.'] = SUITE;
        natures['-'] = SUITE;
        return natures;
    }

    /** The end of the plain qualified name that begins there, or -1. */
    static int fin(byte[] source, int debut) {
        int apresPrefixe = finSimple(source, debut);
        if (apresPrefixe < 0 || source[apresPrefixe] != ':') {
            return apresPrefixe;
        }
        int fin = finSimple(source, apresPrefixe + 1);
        return fin >= 0 && source[fin] == ':' ? -1 : fin;
    }

    private static int finSimple(byte[] source, int debut) {
        if (NATURES[source[debut] & 0xFF] != INITIALE) {
            return -1;
        }
        int ici = debut + 1;
        while (NATURES[source[ici] & 0xFF] != AUTRE) {
            ici++;
        }
        return source[ici] < 0 || ici - debut > LONGUEUR_MAXIMALE ? -1 : ici;
    }

    /** The name at these bytes, or null when there are more names than a real file has. */
    @Nullable
    NomLu lire(byte[] source, int debut, int fin) {
        int melange = 0;
        for (int i = debut; i < fin; i++) {
            melange = melange * 31 + source[i];
        }
        int place = (melange * MELANGE) >>> 20;
        NomLu nom = cases[place];
        while (nom != null) {
            if (nom.brut.length == fin - debut && nom.estEn(source, debut)) {
                return nom;
            }
            place = (place + 1) & (CASES - 1);
            nom = cases[place];
        }
        if (nombre == NOMS_MAXIMUM) {
            return null;
        }
        nombre++;
        NomLu nouveau = new NomLu(source, debut, fin);
        cases[place] = nouveau;
        return nouveau;
    }
}
