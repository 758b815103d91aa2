package fr.accroche.controle.moteur;

import fr.accroche.controle.lecture.Feuille;
import fr.accroche.controle.regle.ValeurLue;
import fr.accroche.controle.schema.TypeSimple;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values that their type has accepted already in this document. Dates, numbers, flags and enumerated words come back a
 * hundred thousand times in a large file: each is judged by its type once, then known by its bytes.
 *
 * <p>Design: a table of {@link #CASES} places without collision list; a newcomer takes the place of what was there, so
 * that no file can make it grow or slow. For one thread.
 */
final class ValeursVues {
    private static final int CASES = 1 << 13;
    private static final int LONGUEUR_MAXIMALE = 64;
    private static final long MELANGE = 0x9E3779B97F4A7C15L;
    private static final int DECALAGE = 64 - 13;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final @Nullable Vue[] cases = new @Nullable Vue[CASES];

    /** What was accepted, and by which type. */
    private static final class Vue {
        private final TypeSimple type;
        private final byte[] octets;
        private final ValeurLue valeur;

        Vue(TypeSimple type, byte[] octets, ValeurLue valeur) {
            this.type = type;
            this.octets = octets;
            this.valeur = valeur;
        }
    }

    /** The value when the type accepts it just as it is written; null when that is not known. */
    @Nullable
    ValeurLue accepter(TypeSimple type, Feuille feuille) {
        int longueur = feuille.fin() - feuille.debut();
        if (longueur > LONGUEUR_MAXIMALE) {
            return juger(type, feuille.texte());
        }
        int place = place(type, feuille);
        Vue vue = cases[place];
        if (vue != null
                && vue.type == type
                && Arrays.equals(vue.octets, 0, vue.octets.length, feuille.octets(), feuille.debut(), feuille.fin())) {
            return vue.valeur;
        }
        ValeurLue accepte = juger(type, feuille.texte());
        if (accepte != null) {
            byte[] octets = Arrays.copyOfRange(feuille.octets(), feuille.debut(), feuille.fin());
            cases[place] = new Vue(type, octets, accepte);
        }
        return accepte;
    }

    private static @Nullable ValeurLue juger(TypeSimple type, String texte) {
        return type.normaliser(texte).equals(texte) && type.verifier(texte) == null ? new ValeurLue(texte) : null;
    }

    private static int place(TypeSimple type, Feuille feuille) {
        byte[] octets = feuille.octets();
        int longueur = feuille.fin() - feuille.debut();
        long melange = (long) System.identityHashCode(type) + longueur;
        if (longueur >= Long.BYTES) {
            melange = (melange * MELANGE + (long) LONGS.get(octets, feuille.debut())) * MELANGE
                    + (long) LONGS.get(octets, feuille.fin() - Long.BYTES);
        } else {
            for (int i = feuille.debut(); i < feuille.fin(); i++) {
                melange = (melange << Byte.SIZE) ^ (octets[i] & 0xFF);
            }
        }
        return (int) ((melange * MELANGE) >>> DECALAGE);
    }
}
