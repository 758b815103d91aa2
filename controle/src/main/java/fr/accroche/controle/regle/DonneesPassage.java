package fr.accroche.controle.regle;

import fr.accroche.controle.lecture.Feuille;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.modele.Position;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The data of the passage under way: takes down each element as it is read, and finds those that rules ask for without
 * looking for them. One for a control, used again for each passage; for one thread.
 *
 * <p>Design: a passage has some forty elements of which rules ask about twenty, nearly always for their value only. So an
 * element is a row of {@link #LARGEUR} numbers in one array, and becomes an object ({@link Donnee}) when a rule has
 * something to say of it. A text that no type had to judge is kept as bytes, in a buffer of {@link #TAMPON} that a passage
 * hardly ever fills, and decoded when a rule asks. A passage without finding thus allocates next to nothing, which is worth
 * more than the collection it spares: two kilobytes of new objects a passage are two kilobytes that no cache holds yet.
 * Figures in {@code docs/performance.md}.
 */
public final class DonneesPassage {
    /** The rank of the passage itself, the first row. */
    public static final int RACINE = 0;

    private static final int AUCUNE = -1;
    private static final int TAMPON = 1 << 14;
    private static final int LIGNES_AU_DEBUT = 64;

    private static final int PARENT = 0;
    private static final int RANG = 1;
    private static final int LIGNE = 2;
    private static final int COLONNE = 3;
    private static final int INDICE = 4;
    private static final int DEBUT = 5;
    private static final int FIN = 6;
    private static final int ETAT = 7;
    private static final int PREMIER = 8;
    private static final int DERNIER = 9;
    private static final int SUIVANT = 10;
    private static final int LARGEUR = 11;

    /** The first of its place; unset as soon as it is below one that is not. */
    private static final int DESIGNEE = 1;

    private static final int REFUSEE = 1 << 1;
    private static final int DOUTEUSE = 1 << 2;

    private int[] rangees = new int[LIGNES_AU_DEBUT * LARGEUR];
    private @Nullable ValeurLue[] valeurs = new @Nullable ValeurLue[LIGNES_AU_DEBUT];
    /** Of rows that {@link #ajouter} made; of another, left by a passage before. */
    private Noeud[] noeuds = new Noeud[LIGNES_AU_DEBUT];

    private int nombre;
    private final byte[] tampon = new byte[TAMPON];
    private int ecrits;
    private @Nullable ElementDeclare passage;
    private Noeud racine = Noeud.AUTRE;
    /** Of each place, the row that stands there and 1 more; 0 for none. */
    private int[] parPlace = {};

    private @Nullable Supplier<String> chemin;

    /** Makes ready for the first passage. */
    public DonneesPassage() {
        Arrays.fill(noeuds, Noeud.AUTRE);
    }

    /**
     * Begins a passage; what was known of the one before is gone. Its row is {@link #RACINE}.
     *
     * @param declaration what the schema says of it
     * @param cheminPassage gives its path in the file
     */
    public void ouvrir(ElementDeclare declaration, Position position, Supplier<String> cheminPassage) {
        if (!declaration.equals(passage)) {
            passage = declaration;
            racine = Noeud.compiler(declaration);
            parPlace = new int[racine.places()];
        } else {
            Arrays.fill(parPlace, 0);
        }
        nombre = 0;
        ecrits = 0;
        chemin = cheminPassage;
        int rangee = ranger(AUCUNE, 0, position.ligne(), position.colonne(), 0);
        rangees[rangee * LARGEUR + ETAT] = DESIGNEE;
        noeuds[rangee] = racine;
        retenir(rangee, null);
    }

    /**
     * Adds an element as its start tag is met.
     *
     * @param parent its row
     * @param rang of the child in the content model
     * @param indice among those of its name, 0 when it does not repeat
     * @return its row
     */
    public int ajouter(int parent, int rang, Position position, int indice) {
        int rangee = ranger(parent, rang, position.ligne(), position.colonne(), indice);
        Noeud noeud = noeuds[parent].enfant(rang);
        noeuds[rangee] = noeud;
        designer(rangee, noeud);
        retenir(rangee, null);
        return rangee;
    }

    /**
     * Adds a datum that is right.
     *
     * @param parent its row
     * @param rang of the child in the content model
     * @param indice among those of its name, 0 when it does not repeat
     * @param valeur its text when it is known already
     */
    public void ajouterFeuille(int parent, int rang, int indice, Feuille feuille, @Nullable ValeurLue valeur) {
        int rangee = ranger(parent, rang, feuille.ligne(), feuille.colonne(), indice);
        designer(rangee, noeuds[parent].enfant(rang));
        if (valeur != null) {
            conclure(rangee, valeur);
            return;
        }
        int debut = feuille.debut();
        int longueur = feuille.fin() - debut;
        if (longueur == 0
                || longueur > TAMPON - ecrits
                || ValeurLue.peutEtreDouteuse(feuille.octets(), debut, feuille.fin())) {
            conclure(rangee, new ValeurLue(feuille.texte()));
            return;
        }
        System.arraycopy(feuille.octets(), debut, tampon, ecrits, longueur);
        rangees[rangee * LARGEUR + DEBUT] = ecrits;
        ecrits += longueur;
        rangees[rangee * LARGEUR + FIN] = ecrits;
        retenir(rangee, null);
    }

    /** Gives the valid text of a row, white space treated as its type wants. */
    public void conclure(int rangee, String texte) {
        conclure(rangee, new ValeurLue(texte));
    }

    private void conclure(int rangee, ValeurLue valeur) {
        retenir(rangee, valeur);
        if (valeur.estDouteuse()) {
            for (int ici = rangee; ici != AUCUNE; ici = rangees[ici * LARGEUR + PARENT]) {
                rangees[ici * LARGEUR + ETAT] |= DOUTEUSE;
            }
        }
    }

    /** Says that the schema refused a row: no rule may speak of it again. */
    public void refuser(int rangee) {
        rangees[rangee * LARGEUR + ETAT] |= REFUSEE;
    }

    /** The passage itself, as rules see it. */
    public Donnee racine() {
        return new Donnee(this, RACINE);
    }

    private int ranger(int parent, int rang, int ligne, int colonne, int indice) {
        int rangee = nombre++;
        if (rangee == valeurs.length) {
            agrandir();
        }
        int[] r = rangees;
        int place = rangee * LARGEUR;
        r[place + PARENT] = parent;
        r[place + RANG] = rang;
        r[place + LIGNE] = ligne;
        r[place + COLONNE] = colonne;
        r[place + INDICE] = indice;
        r[place + DEBUT] = 0;
        r[place + FIN] = 0;
        r[place + ETAT] = 0;
        r[place + PREMIER] = AUCUNE;
        r[place + DERNIER] = AUCUNE;
        r[place + SUIVANT] = AUCUNE;
        if (parent != AUCUNE) {
            int avant = r[parent * LARGEUR + DERNIER];
            r[avant == AUCUNE ? parent * LARGEUR + PREMIER : avant * LARGEUR + SUIVANT] = rangee;
            r[parent * LARGEUR + DERNIER] = rangee;
        }
        return rangee;
    }

    private void agrandir() {
        int taille = valeurs.length * 2;
        rangees = Arrays.copyOf(rangees, taille * LARGEUR);
        valeurs = Arrays.copyOf(valeurs, taille);
        noeuds = Arrays.copyOf(noeuds, taille);
        Arrays.fill(noeuds, taille / 2, taille, Noeud.AUTRE);
    }

    /** Most values are those of the row in the passage before: a reference written again would cost the collector more. */
    private void retenir(int rangee, @Nullable ValeurLue valeur) {
        if (valeurs[rangee] != valeur) {
            valeurs[rangee] = valeur;
        }
    }

    /** A rule looks at the first one, where the schema lets several come. */
    private void designer(int rangee, Noeud noeud) {
        int place = noeud.place;
        int parent = rangees[rangee * LARGEUR + PARENT];
        if (place >= 0 && parPlace[place] == 0 && (rangees[parent * LARGEUR + ETAT] & DESIGNEE) != 0) {
            parPlace[place] = rangee + 1;
            rangees[rangee * LARGEUR + ETAT] = DESIGNEE;
        }
    }

    /** The row of what a rule asks for, or a negative number. */
    int rangee(Champ champ) {
        return parPlace[champ.place()] - 1;
    }

    /** The element that a rule asks for, or null. */
    @Nullable
    Donnee donnee(Champ champ) {
        int rangee = rangee(champ);
        return rangee < 0 ? null : new Donnee(this, rangee);
    }

    /** What the schema says of it. */
    ElementDeclare declaration(int rangee) {
        if (rangee == RACINE && passage != null) {
            return passage;
        }
        ElementDeclare parent = declaration(rangees[rangee * LARGEUR + PARENT]);
        if (parent.type() instanceof TypeComplexe type) {
            return type.contenu().enfant(rangees[rangee * LARGEUR + RANG]);
        }
        throw new IllegalStateException("Expected an element made of children, found " + parent);
    }

    String chemin(int rangee) {
        if (rangee == RACINE) {
            return chemin == null ? "" : chemin.get();
        }
        int place = rangee * LARGEUR;
        int indice = rangees[place + INDICE];
        return chemin(rangees[place + PARENT])
                + "/"
                + declaration(rangee).balise()
                + (indice == 0 ? "" : "[" + indice + "]");
    }

    Position position(int rangee) {
        return new Position(rangees[rangee * LARGEUR + LIGNE], rangees[rangee * LARGEUR + COLONNE]);
    }

    boolean estRefusee(int rangee) {
        return (rangees[rangee * LARGEUR + ETAT] & REFUSEE) != 0;
    }

    boolean aUnTexteDouteux(int rangee) {
        return (rangees[rangee * LARGEUR + ETAT] & DOUTEUSE) != 0;
    }

    /** The first child, or a negative number. */
    int premier(int rangee) {
        return rangees[rangee * LARGEUR + PREMIER];
    }

    /** The next one of the same parent, or a negative number. */
    int suivant(int rangee) {
        return rangees[rangee * LARGEUR + SUIVANT];
    }

    /** The valid text, or null when it is nil, refused or made of children. */
    @Nullable
    ValeurLue valeur(int rangee) {
        ValeurLue valeur = valeurs[rangee];
        int place = rangee * LARGEUR;
        int debut = rangees[place + DEBUT];
        int fin = rangees[place + FIN];
        if (valeur == null && fin > debut) {
            valeur = new ValeurLue(new String(tampon, debut, fin - debut, StandardCharsets.UTF_8));
            valeurs[rangee] = valeur;
        }
        return valeur;
    }
}
