package fr.accroche.controle.lecture;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A whole element without attribute nor child, {@code <a>text</a>}, as the fast path sees it: most of a real file. The
 * text needs no unescaping and no change of line ends. Valid during the call only.
 */
public final class Feuille {
    private static final byte[] RIEN = {};

    private byte[] octets = RIEN;
    private int debut;
    private int fin;
    private int points;
    private String espace = "";
    private @Nullable NomLu nom;
    private int ligne;
    private int colonne;

    void montrer(byte[] source, int premier, int apres, int nombrePoints) {
        octets = source;
        debut = premier;
        fin = apres;
        points = nombrePoints;
    }

    void nommer(String espaceDeNoms, NomLu nomLu, int numeroLigne, int numeroColonne) {
        espace = espaceDeNoms;
        nom = nomLu;
        ligne = numeroLigne;
        colonne = numeroColonne;
    }

    /** Holds the text, in UTF-8, from {@link #debut} to {@link #fin} excluded; not to be kept nor changed. */
    public byte[] octets() {
        return octets;
    }

    public int debut() {
        return debut;
    }

    public int fin() {
        return fin;
    }

    /** The bytes of a text of less than eight, the first one lowest, zeros above. */
    public long petit() {
        return FenetreOctets.petit(octets, debut, fin - debut);
    }

    /** Length of the text in code points. */
    public int points() {
        return points;
    }

    /** Namespace URI of the element, empty for none. */
    public String espace() {
        return espace;
    }

    /** Local name of the element. */
    public String local() {
        return nom == null ? "" : nom.local;
    }

    /** What {@link #retenir} was told last of this name in this same context, -1 otherwise: spares a look-up. */
    public int rangRetenu(Object contexte) {
        return nom == null ? -1 : nom.rang(contexte);
    }

    /** Remembers a number for this name, in one context at a time. */
    public void retenir(Object contexte, int rang) {
        if (nom != null) {
            nom.retenir(contexte, rang);
        }
    }

    /** Line of its {@code <}. */
    public int ligne() {
        return ligne;
    }

    /** Column of its {@code <}. */
    public int colonne() {
        return colonne;
    }

    /** The text; a new string at each call. */
    public String texte() {
        boolean ascii = points == fin - debut;
        return new String(octets, debut, fin - debut, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
