package fr.accroche.controle.regle;

import fr.accroche.controle.lecture.Feuille;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.ModeleContenu;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.modele.Position;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The data of the passage under way: gathers its {@link Donnee} as they are read, and finds those that rules ask for
 * without looking for them. One for a control, used again for each passage; for one thread.
 *
 * <p>Design: a text that no type had to judge is kept as bytes, in a buffer of {@link #TAMPON} that a passage hardly ever
 * fills, and decoded only when a rule asks; a longer one is decoded at once. Measured in {@code docs/performance.md}.
 */
public final class DonneesPassage {
    private static final int TAMPON = 1 << 14;

    private final byte[] tampon = new byte[TAMPON];
    private int ecrits;
    private @Nullable ElementDeclare declaration;
    private Noeud racine = Noeud.AUTRE;
    private @Nullable Donnee[] parPlace = {};
    private Supplier<String> chemin = String::new;

    /**
     * Begins a passage; what was known of the one before is gone.
     *
     * @param passage what the schema says of it
     * @param cheminPassage gives its path in the file
     */
    @SuppressWarnings("ReferenceEquality") // the schema makes one declaration
    public Donnee ouvrir(ElementDeclare passage, Position position, Supplier<String> cheminPassage) {
        if (declaration != passage) {
            declaration = passage;
            racine = Noeud.compiler(passage);
            parPlace = new @Nullable Donnee[racine.places()];
        } else {
            Arrays.fill(parPlace, null);
        }
        ecrits = 0;
        chemin = cheminPassage;
        Donnee donnee = new Donnee(this, passage, racine, position.ligne(), position.colonne(), null, 0);
        donnee.designee = true;
        return donnee;
    }

    /**
     * Adds an element as its start tag is met.
     *
     * @param indice among those of its name, 0 when it does not repeat
     */
    public Donnee ajouter(Donnee parent, ElementDeclare element, Position position, int indice) {
        int rang = parent.noeud == Noeud.AUTRE ? -1 : modele(parent).rang(element.balise());
        Donnee donnee = new Donnee(
                this, element, parent.noeud.enfant(rang), position.ligne(), position.colonne(), parent, indice);
        designer(donnee, parent);
        return donnee;
    }

    /**
     * Adds a datum that is right.
     *
     * @param rang of the child in the content model
     * @param indice among those of its name, 0 when it does not repeat
     * @param valeur its text when it is known already
     */
    public void ajouterFeuille(
            Donnee parent, ElementDeclare element, int rang, int indice, Feuille feuille, @Nullable ValeurLue valeur) {
        Donnee donnee = new Donnee(
                this, element, parent.noeud.enfant(rang), feuille.ligne(), feuille.colonne(), parent, indice);
        designer(donnee, parent);
        int debut = feuille.debut();
        int longueur = feuille.fin() - debut;
        if (valeur != null) {
            donnee.conclure(valeur);
        } else if (longueur == 0
                || longueur > TAMPON - ecrits
                || ValeurLue.peutEtreDouteuse(feuille.octets(), debut, feuille.fin())) {
            donnee.conclure(feuille.texte());
        } else {
            System.arraycopy(feuille.octets(), debut, tampon, ecrits, longueur);
            donnee.conclure(ecrits, ecrits + longueur);
            ecrits += longueur;
        }
    }

    private static ModeleContenu modele(Donnee parent) {
        if (parent.declaration().type() instanceof TypeComplexe type) {
            return type.contenu();
        }
        throw new IllegalStateException("Expected an element made of children, found " + parent.declaration());
    }

    /** A rule looks at the first one, where the schema lets several come. */
    private void designer(Donnee donnee, Donnee parent) {
        int place = donnee.noeud.place;
        if (place >= 0 && parent.designee && parPlace[place] == null) {
            parPlace[place] = donnee;
            donnee.designee = true;
        }
    }

    /** The element that a rule asks for, or null. */
    @SuppressWarnings("EnumOrdinal") // places follow the enumeration
    @Nullable
    Donnee donnee(Champ champ) {
        return parPlace[champ.ordinal()];
    }

    String chemin() {
        return chemin.get();
    }

    String texte(int debut, int fin) {
        return new String(tampon, debut, fin - debut, StandardCharsets.UTF_8);
    }
}
