package fr.accroche.controle.moteur;

import fr.accroche.controle.lecture.Limites;
import fr.accroche.controle.regle.Donnee;
import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.TypeComplexe;
import fr.accroche.controle.schema.TypeElement;
import fr.accroche.modele.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An open element: where it stands in the automaton, and what was read of it. */
final class Cadre {
    final ElementDeclare declaration;
    final TypeElement type;
    final Role role;
    final Position position;
    final String prefixe;
    final String chemin;
    final boolean nil;
    /** A fault of xsi:nil was told: that the element is empty is no other fault. */
    final boolean videTolere;

    private final Map<String, Integer> rangs = new HashMap<>(2);
    private final Set<ElementDeclare> rencontres = new HashSet<>(2);
    private final StringBuilder texte = new StringBuilder();

    long etat;

    @Nullable
    Donnee donnee;

    boolean enfantSignale;
    boolean texteSignale;
    boolean contenu;
    long longueur;

    /**
     * @param nil {@code xsi:nil} is true and allowed
     * @param videTolere see the field
     */
    Cadre(
            ElementDeclare declaration,
            TypeElement type,
            Role role,
            Position position,
            String prefixe,
            String chemin,
            boolean nil,
            boolean videTolere) {
        this.declaration = declaration;
        this.type = type;
        this.role = role;
        this.position = position;
        this.prefixe = prefixe;
        this.chemin = chemin;
        this.nil = nil;
        this.videTolere = videTolere;
        if (type instanceof TypeComplexe complexe) {
            etat = complexe.contenu().initial();
        }
    }

    String balise() {
        return declaration.balise();
    }

    /** Path of a child: an index when it repeats. */
    String cheminEnfant(ElementDeclare enfant) {
        rencontres.add(enfant);
        String debut = chemin + "/" + enfant.balise();
        return enfant.repetable() ? debut + "[" + rangs.merge(enfant.balise(), 1, Integer::sum) + "]" : debut;
    }

    boolean aRencontre(ElementDeclare enfant) {
        return rencontres.contains(enfant);
    }

    void ajouterTexte(char[] tampon, int debut, int nombre) {
        contenu = contenu || nombre > 0;
        longueur += nombre;
        int libres = Limites.TEXTE - texte.length();
        texte.append(tampon, debut, Math.min(libres, nombre));
    }

    /** Only the beginning of the text could be kept. */
    boolean estDeborde() {
        return longueur > Limites.TEXTE;
    }

    String texte() {
        return texte.toString();
    }
}
