package fr.accroche.controle.regle;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.modele.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a passage as it was read: the tree that the rules look at. It is filled by the engine while the passage
 * is read ({@link DonneesPassage}) and only looked at afterwards, before the next passage begins; for one thread.
 *
 * <p>There are forty of them in a passage and most are never asked anything: place, path, text and the list of children
 * are made when asked.
 */
public final class Donnee {
    private final DonneesPassage passage;
    private final ElementDeclare declaration;
    final Noeud noeud;
    private final int ligne;
    private final int colonne;
    private final @Nullable Donnee parent;
    private final int indice;
    /** The first of its place; false as soon as it is below one that is not. */
    boolean designee;

    private @Nullable Donnee premier;
    private @Nullable Donnee dernier;
    private @Nullable Donnee suivante;

    private @Nullable ValeurLue lue;
    /** Where the text stands in the passage's buffer while it is not decoded; both 0 otherwise. */
    private int debut;

    private int fin;
    private boolean refusee;
    private boolean douteuse;

    Donnee(
            DonneesPassage passage,
            ElementDeclare declaration,
            Noeud noeud,
            int ligne,
            int colonne,
            @Nullable Donnee parent,
            int indice) {
        this.passage = passage;
        this.declaration = declaration;
        this.noeud = noeud;
        this.ligne = ligne;
        this.colonne = colonne;
        this.parent = parent;
        this.indice = indice;
        if (parent != null) {
            parent.accueillir(this);
        }
    }

    /** True when the text is the word nil, nill or null, in any case: it stands for a missing datum. */
    public static boolean estNilLitteral(String texte) {
        return ValeurLue.estNilLitteral(texte);
    }

    private void accueillir(Donnee enfant) {
        if (dernier == null) {
            premier = enfant;
        } else {
            dernier.suivante = enfant;
        }
        dernier = enfant;
    }

    /** Gives its valid text, white space treated as its type wants. */
    public void conclure(String valeur) {
        conclure(new ValeurLue(valeur));
    }

    void conclure(ValeurLue valeur) {
        lue = valeur;
        if (valeur.estDouteuse()) {
            for (Donnee ici = this; ici != null; ici = ici.parent) {
                ici.douteuse = true;
            }
        }
    }

    /** Gives its valid text, still to be decoded. */
    void conclure(int debutTexte, int finTexte) {
        debut = debutTexte;
        fin = finTexte;
    }

    /**
     * True when its text, or one below it, has white space at an end or stands for nil: spares the rules on that the visit
     * of nearly all passages.
     */
    public boolean aUnTexteDouteux() {
        return douteuse;
    }

    /** Says that the schema refused it: no rule may speak of it again. */
    public void refuser() {
        refusee = true;
    }

    /** True when the schema already refused it. */
    public boolean estRefusee() {
        return refusee;
    }

    public ElementDeclare declaration() {
        return declaration;
    }

    public Position position() {
        return new Position(ligne, colonne);
    }

    public String chemin() {
        return parent == null
                ? passage.chemin()
                : parent.chemin() + "/" + declaration.balise() + (indice == 0 ? "" : "[" + indice + "]");
    }

    /** In document order. */
    public List<Donnee> enfants() {
        List<Donnee> enfants = new ArrayList<>();
        for (Donnee enfant = premier; enfant != null; enfant = enfant.suivante) {
            enfants.add(enfant);
        }
        return Collections.unmodifiableList(enfants);
    }

    /** The child of this name, or null; the first one when it repeats. */
    public @Nullable Donnee enfant(String balise) {
        for (Donnee enfant = premier; enfant != null; enfant = enfant.suivante) {
            if (enfant.declaration.balise().equals(balise)) {
                return enfant;
            }
        }
        return null;
    }

    private @Nullable ValeurLue lue() {
        if (lue == null && fin > debut) {
            lue = new ValeurLue(passage.texte(debut, fin));
        }
        return lue;
    }

    /** Its text when it is valid for the schema, whatever it says; null when it is nil, refused or made of children. */
    public @Nullable String texte() {
        ValeurLue valeur = lue();
        return valeur == null ? null : valeur.texte();
    }

    /** Its text when it means something: as {@link #texte}, and not the word nil. */
    public @Nullable String valeur() {
        ValeurLue valeur = lue();
        return valeur == null || valeur.estNil() ? null : valeur.texte();
    }

    /** The day its {@link #valeur} says, or null. */
    public @Nullable LocalDate jour() {
        ValeurLue valeur = lue();
        return valeur == null || valeur.estNil() ? null : valeur.jour();
    }

    /** The number its {@link #valeur} writes, or null. */
    @Nullable
    Integer entier() {
        ValeurLue valeur = lue();
        return valeur == null || valeur.estNil() ? null : valeur.entier();
    }
}
