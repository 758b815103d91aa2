package fr.accroche.controle.moteur;

import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeElement;
import fr.accroche.modele.Position;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** An open element: where it stands in the automaton, and what was read of it. */
final class Cadre {
    /** Of {@link #rangee}: nobody looks at its data. */
    static final int SANS_RANGEE = -1;

    final ElementDeclare declaration;
    final TypeElement type;
    final Role role;
    final Position position;
    final String prefixe;
    final boolean nil;
    /** A fault of xsi:nil was told: that the element is empty is no other fault. */
    final boolean videTolere;
    /** Null for an element made of text. */
    final @Nullable ModeleContenu modele;

    /** It is in a passage and made of children: a leaf in it may be told as one. */
    final boolean attendFeuilles;

    /** By rank in the content model; for the first 64 ranks, the others are in {@link #autresRencontres}. */
    private long rencontres;

    final @Nullable Cadre parent;
    /** Among the children of its name, from 1; 0 when it does not repeat. */
    final int indice;

    private @Nullable String chemin;
    private @Nullable BitSet autresRencontres;
    private int @Nullable [] comptes;
    private @Nullable StringBuilder texte;

    long etat;
    /** Of the child that was opened last, in the content model. */
    int rangEnfant;

    /** Its row in the data of the passage, or {@link #SANS_RANGEE}. */
    int rangee = SANS_RANGEE;

    boolean enfantSignale;
    boolean texteSignale;
    boolean contenu;
    long longueur;

    /**
     * @param parent null for the root
     * @param nil {@code xsi:nil} is true and allowed
     * @param videTolere see the field
     */
    Cadre(
            ElementDeclare declaration,
            TypeElement type,
            Role role,
            Position position,
            String prefixe,
            @Nullable Cadre parent,
            int indice,
            boolean nil,
            boolean videTolere) {
        this.declaration = declaration;
        this.type = type;
        this.role = role;
        this.position = position;
        this.prefixe = prefixe;
        this.parent = parent;
        this.indice = indice;
        this.nil = nil;
        this.videTolere = videTolere;
        modele = type instanceof TypeComplexe complexe ? complexe.contenu() : null;
        attendFeuilles = modele != null && !nil && (role == Role.PASSAGE || role == Role.DANS_PASSAGE);
        etat = modele == null ? 0 : modele.initial();
    }

    String balise() {
        return declaration.balise();
    }

    /** Path in the document, an index where an element repeats; made when it is asked, for few elements are. */
    String chemin() {
        String fait = chemin;
        if (fait == null) {
            fait = (parent == null ? "" : parent.chemin()) + "/" + balise() + (indice == 0 ? "" : "[" + indice + "]");
            chemin = fait;
        }
        return fait;
    }

    /** Takes down that a child is met; gives its index among those of its name, from 1, or 0 when it does not repeat. */
    int rencontrer(int rang, ElementDeclare enfant) {
        if (rang < Long.SIZE) {
            rencontres |= 1L << rang;
        } else {
            autresRencontres = autresRencontres == null ? new BitSet() : autresRencontres;
            autresRencontres.set(rang);
        }
        if (!enfant.repetable()) {
            return 0;
        }
        if (comptes == null) {
            comptes = new int[rang + 1];
        } else if (comptes.length <= rang) {
            comptes = Arrays.copyOf(comptes, rang + 1);
        }
        return ++comptes[rang];
    }

    boolean aRencontre(ElementDeclare enfant) {
        int rang = rang(enfant);
        return rang < Long.SIZE
                ? (rencontres & (1L << rang)) != 0
                : autresRencontres != null && autresRencontres.get(rang);
    }

    private int rang(ElementDeclare enfant) {
        if (modele == null) {
            throw new IllegalStateException("Expected an element made of children, found " + declaration);
        }
        return modele.rang(enfant.balise());
    }

    void ajouterTexte(char[] tampon, int debut, int nombre) {
        contenu = contenu || nombre > 0;
        longueur += nombre;
        StringBuilder dit = texte == null ? new StringBuilder() : texte;
        dit.append(tampon, debut, Math.min(Limites.TEXTE - dit.length(), nombre));
        texte = dit;
    }

    /** Only the beginning of the text could be kept. */
    boolean estDeborde() {
        return longueur > Limites.TEXTE;
    }

    String texte() {
        return texte == null ? "" : texte.toString();
    }
}
