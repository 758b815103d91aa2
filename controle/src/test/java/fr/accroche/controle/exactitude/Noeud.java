package fr.accroche.controle.exactitude;

import fr.accroche.controle.schema.ElementDeclare;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a document being made: its content is a mix of texts ({@code String}) and elements. */
final class Noeud {
    @Nullable
    final ElementDeclare declaration;

    String espace;
    String local;
    final List<Attribut> attributs = new ArrayList<>();
    final List<Object> contenu = new ArrayList<>();

    /**
     * @param valeur {@code {F}} in it stands for the prefix of the schema's namespace, with its colon if any
     */
    record Attribut(String espace, String local, String valeur) {}

    Noeud(@Nullable ElementDeclare declaration, String espace, String local) {
        this.declaration = declaration;
        this.espace = espace;
        this.local = local;
    }

    /** This element and all those in it, in document order. */
    List<Noeud> tous() {
        List<Noeud> tous = new ArrayList<>();
        recenser(tous);
        return tous;
    }

    private void recenser(List<Noeud> tous) {
        tous.add(this);
        for (Object enfant : contenu) {
            if (enfant instanceof Noeud noeud) {
                noeud.recenser(tous);
            }
        }
    }

    /** The parent of an element below this one, or null. */
    @Nullable
    Noeud parentDe(Noeud cherche) {
        for (Noeud noeud : tous()) {
            if (noeud.contenu.contains(cherche)) {
                return noeud;
            }
        }
        return null;
    }

    Noeud copie() {
        Noeud copie = new Noeud(declaration, espace, local);
        copie.attributs.addAll(attributs);
        for (Object enfant : contenu) {
            copie.contenu.add(enfant instanceof Noeud noeud ? noeud.copie() : enfant);
        }
        return copie;
    }

    /** The same with every character beyond U+FFFF replaced by one below: lengths in code points stay. */
    Noeud sansAstraux() {
        Noeud copie = new Noeud(declaration, espace, local);
        for (Attribut attribut : attributs) {
            copie.attributs.add(new Attribut(attribut.espace(), attribut.local(), sansAstraux(attribut.valeur())));
        }
        for (Object enfant : contenu) {
            copie.contenu.add(enfant instanceof Noeud noeud ? noeud.sansAstraux() : sansAstraux((String) enfant));
        }
        return copie;
    }

    private static String sansAstraux(String texte) {
        return texte.replaceAll("[\\x{10000}-\\x{10FFFF}]", "\u4e00");
    }

    boolean aDesAstraux() {
        for (Noeud noeud : tous()) {
            for (Object enfant : noeud.contenu) {
                if (enfant instanceof String texte && texte.codePoints().anyMatch(c -> c > 0xFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }
}
