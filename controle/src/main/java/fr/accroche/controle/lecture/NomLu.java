package fr.accroche.controle.lecture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tag's name as written, kept once for a whole document, with what is worth remembering of it: its namespace while no
 * declaration changes, and the tag that came after it last time, which in a real file is nearly always the next one.
 */
final class NomLu {
    final byte[] brut;
    final String prefixe;
    final String local;

    /** The start tag that followed the start tag of this name, a guess. */
    @Nullable
    NomLu apresDebut;

    /** The start tag that followed the end tag of this name, a guess. */
    @Nullable
    NomLu apresFin;

    /** Resolved for {@link #generation} of the declarations in force. */
    @Nullable
    String espace;

    int generation = -1;

    /** It held other elements last time. */
    boolean conteneur;

    /** What followed it in the last start tag that had attributes and no declaration. */
    @Nullable
    SuiteDeBalise suite;

    private @Nullable Enchainement recent;
    private @Nullable Enchainement ancien;

    /** Of {@link #retenir(Object, int)}. */
    private @Nullable Object contexte;

    private int rang;

    NomLu(byte[] source, int debut, int fin) {
        brut = Arrays.copyOfRange(source, debut, fin);
        String entier = new String(brut, StandardCharsets.US_ASCII).intern();
        int deuxPoints = entier.indexOf(':');
        prefixe = deuxPoints < 0 ? "" : entier.substring(0, deuxPoints).intern();
        local = entier.substring(deuxPoints + 1).intern();
    }

    /** True when these very bytes stand there; what follows is not looked at. */
    boolean estEn(byte[] source, int place) {
        return Arrays.equals(source, place, place + brut.length, brut, 0, brut.length);
    }

    /** What follows the text of a leaf of this name there, when it is something known. */
    @Nullable
    Enchainement enchainement(byte[] source, int place) {
        Enchainement premier = recent;
        if (premier == null || premier.estEn(source, place)) {
            return premier;
        }
        Enchainement second = ancien;
        if (second != null && second.estEn(source, place)) {
            recent = second;
            ancien = premier;
            return second;
        }
        return null;
    }

    /** Remembers what followed, in place of the older of two. */
    void retenir(Enchainement nouveau) {
        ancien = recent;
        recent = nouveau;
    }

    /** What was remembered last of this name in this same context, -1 otherwise. */
    int rang(Object celui) {
        return contexte == celui ? rang : -1;
    }

    void retenir(Object nouveau, int nouveauRang) {
        contexte = nouveau;
        rang = nouveauRang;
    }

    String qualifie() {
        return new String(brut, StandardCharsets.US_ASCII);
    }
}
