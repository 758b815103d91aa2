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
 * that no file can make it grow or slow. A value is known by its length, its first eight and its last eight bytes, which
 * is all there is of most; only one of more than sixteen has the others compared. For one thread.
 */
final class ValeursVues {
    private static final int CASES = 1 << 13;
    private static final int LONGUEUR_MAXIMALE = 64;
    private static final int LONGUEUR_CONNUE = 2 * Long.BYTES;
    private static final long MELANGE = 0x9E3779B97F4A7C15L;
    private static final int DECALAGE = 64 - 13;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final @Nullable Vue[] cases = new @Nullable Vue[CASES];

    /** What was accepted, and by which type. */
    private static final class Vue {
        private final TypeSimple type;
        private final int longueur;
        private final long premiers;
        private final long derniers;
        private final byte[] octets;
        private final ValeurLue valeur;

        Vue(TypeSimple type, long premiers, long derniers, byte[] octets, ValeurLue valeur) {
            this.type = type;
            this.longueur = octets.length;
            this.premiers = premiers;
            this.derniers = derniers;
            this.octets = octets;
            this.valeur = valeur;
        }

        boolean est(TypeSimple autre, long debut, long fin, Feuille feuille) {
            return type == autre
                    && premiers == debut
                    && derniers == fin
                    && longueur == feuille.fin() - feuille.debut()
                    && (longueur <= LONGUEUR_CONNUE
                            || Arrays.equals(octets, 0, longueur, feuille.octets(), feuille.debut(), feuille.fin()));
        }
    }

    /** The value when the type accepts it just as it is written; null when that is not known. */
    @Nullable
    ValeurLue accepter(TypeSimple type, Feuille feuille) {
        int longueur = feuille.fin() - feuille.debut();
        if (longueur > LONGUEUR_MAXIMALE) {
            return juger(type, feuille.texte());
        }
        long premiers;
        long derniers;
        if (longueur >= Long.BYTES) {
            premiers = (long) LONGS.get(feuille.octets(), feuille.debut());
            derniers = (long) LONGS.get(feuille.octets(), feuille.fin() - Long.BYTES);
        } else {
            premiers = feuille.petit();
            derniers = longueur;
        }
        long melange = ((premiers + System.identityHashCode(type)) * MELANGE) ^ derniers;
        int place = (int) ((melange * MELANGE) >>> DECALAGE);
        Vue vue = cases[place];
        return vue != null && vue.est(type, premiers, derniers, feuille)
                ? vue.valeur
                : connaitre(place, type, premiers, derniers, feuille);
    }

    private @Nullable ValeurLue connaitre(int place, TypeSimple type, long premiers, long derniers, Feuille feuille) {
        ValeurLue accepte = juger(type, feuille.texte());
        if (accepte != null) {
            byte[] octets = Arrays.copyOfRange(feuille.octets(), feuille.debut(), feuille.fin());
            cases[place] = new Vue(type, premiers, derniers, octets, accepte);
        }
        return accepte;
    }

    private static @Nullable ValeurLue juger(TypeSimple type, String texte) {
        return type.normaliser(texte).equals(texte) && type.verifier(texte) == null ? new ValeurLue(texte) : null;
    }
}
