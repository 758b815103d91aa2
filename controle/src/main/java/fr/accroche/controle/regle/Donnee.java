package fr.accroche.controle.regle;

import fr.accroche.controle.lecture.Feuille;
import fr.accroche.controle.schema.Blanc;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.modele.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An element of a passage as it was read: the tree that the rules look at. It is filled by the engine while the passage
 * is read and only looked at afterwards; for one thread.
 *
 * <p>There are forty of them in a passage and most are never asked anything: place and path are made when asked.
 */
public final class Donnee {
    private static final Set<String> NIL_LITTERAL = Set.of("nil", "nill", "null");
    private static final int NIL_LONGUEUR_MIN = 3;
    private static final int NIL_LONGUEUR_MAX = 4;

    private static final @Nullable Donnee[] AUCUNE = {};

    private final ElementDeclare declaration;
    private final int ligne;
    private final int colonne;
    private @Nullable Donnee parent;
    /** Gives the path of one that has no parent here. */
    private final @Nullable Supplier<String> chemin;

    private final int indice;
    private final List<Donnee> enfants;
    /** The children of a content model, by rank, for those that come at most once. */
    private final @Nullable ModeleContenu modele;

    private final @Nullable Donnee[] parRang;
    private @Nullable String texte;
    private boolean refusee;
    private boolean douteuse;

    /**
     * @param declaration what the schema says of it
     * @param position of its start tag
     * @param chemin gives its path in the file
     */
    public Donnee(ElementDeclare declaration, Position position, Supplier<String> chemin) {
        this(declaration, position.ligne(), position.colonne(), null, chemin, 0);
    }

    private Donnee(
            ElementDeclare declaration,
            int ligne,
            int colonne,
            @Nullable Donnee parent,
            @Nullable Supplier<String> chemin,
            int indice) {
        this.declaration = declaration;
        this.ligne = ligne;
        this.colonne = colonne;
        this.parent = parent;
        this.chemin = chemin;
        this.indice = indice;
        boolean complexe = declaration.type() instanceof TypeComplexe;
        modele = declaration.type() instanceof TypeComplexe type ? type.contenu() : null;
        enfants = complexe ? new ArrayList<>() : List.of();
        parRang =
                modele == null ? AUCUNE : new @Nullable Donnee[modele.enfants().size()];
    }

    /** True when the text is the word nil, nill or null, in any case: it stands for a missing datum. */
    public static boolean estNilLitteral(String texte) {
        int debut = 0;
        int fin = texte.length();
        while (debut < fin && Character.isWhitespace(texte.charAt(debut))) {
            debut++;
        }
        while (debut < fin && Character.isWhitespace(texte.charAt(fin - 1))) {
            fin--;
        }
        // Spares nearly all texts the making of two strings.
        boolean peutEtre = fin - debut >= NIL_LONGUEUR_MIN && fin - debut <= NIL_LONGUEUR_MAX;
        return peutEtre && NIL_LITTERAL.contains(texte.substring(debut, fin).toLowerCase(Locale.ROOT));
    }

    /** Adds a child as it is met. */
    public void ajouter(Donnee enfant) {
        enfant.parent = this;
        enfants.add(enfant);
        int rang = modele == null ? -1 : modele.rang(enfant.declaration.balise());
        if (rang >= 0 && parRang[rang] == null) {
            parRang[rang] = enfant;
        }
    }

    /**
     * Adds a datum that is right.
     *
     * @param rang of the child in the content model
     * @param numero among those of its name, 0 when it does not repeat
     */
    public void ajouterFeuille(int rang, int numero, Feuille feuille, String valeur) {
        if (modele == null) {
            throw new IllegalStateException("Expected an element made of children, found " + declaration);
        }
        Donnee donnee = new Donnee(modele.enfant(rang), feuille.ligne(), feuille.colonne(), this, null, numero);
        donnee.conclure(valeur);
        enfants.add(donnee);
        if (parRang[rang] == null) {
            parRang[rang] = donnee;
        }
    }

    /** Gives its valid text, white space treated as its type wants. */
    public void conclure(String valeur) {
        texte = valeur;
        if (estDouteux(valeur)) {
            for (Donnee ici = this; ici != null; ici = ici.parent) {
                ici.douteuse = true;
            }
        }
    }

    private static boolean estDouteux(String texte) {
        return !texte.isEmpty()
                && (Blanc.est(texte.charAt(0)) || Blanc.est(texte.charAt(texte.length() - 1)) || estNilLitteral(texte));
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
        if (chemin != null) {
            return chemin.get();
        }
        return (parent == null ? "" : parent.chemin())
                + "/"
                + declaration.balise()
                + (indice == 0 ? "" : "[" + indice + "]");
    }

    public List<Donnee> enfants() {
        return Collections.unmodifiableList(enfants);
    }

    /** The child of this name, or null; the first one when it repeats. */
    public @Nullable Donnee enfant(String balise) {
        int rang = modele == null ? -1 : modele.rang(balise);
        return rang < 0 ? null : parRang[rang];
    }

    /** Its text when it is valid for the schema, whatever it says; null when it is nil, refused or made of children. */
    public @Nullable String texte() {
        return texte;
    }

    /** Its text when it means something: as {@link #texte}, and not the word nil. */
    public @Nullable String valeur() {
        return texte == null || estNilLitteral(texte) ? null : texte;
    }
}
