package fr.accroche.controle.lecture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The namespace declarations in force, the nearest last. */
final class EspacesOuverts {
    private static final String PREFIXE_XML = "xml";
    private static final String ESPACE_XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Declaration> declarations = new ArrayList<>();
    private int generation;

    /** @param profondeur of the element that declares it */
    private record Declaration(String prefixe, String espace, int profondeur) {}

    void declarer(String prefixe, String espace, int profondeur) {
        declarations.add(new Declaration(prefixe, espace.intern(), profondeur));
        generation++;
    }

    /** Changes with each declaration that comes or goes. */
    int generation() {
        return generation;
    }

    /** Forgets what elements deeper than this declared. */
    void fermer(int profondeur) {
        while (!declarations.isEmpty()
                && declarations.get(declarations.size() - 1).profondeur() > profondeur) {
            declarations.remove(declarations.size() - 1);
            generation++;
        }
    }

    /** The namespace bound to a prefix, or null; no namespace is "" for the empty prefix. */
    @Nullable
    String espace(String prefixe) {
        for (int i = declarations.size() - 1; i >= 0; i--) {
            if (declarations.get(i).prefixe().equals(prefixe)) {
                return declarations.get(i).espace();
            }
        }
        if (prefixe.equals(PREFIXE_XML)) {
            return ESPACE_XML;
        }
        return prefixe.isEmpty() ? "" : null;
    }

    /** The namespace of a tag's name, or null when its prefix is bound to none. */
    @Nullable
    String espace(NomLu nom) {
        if (nom.generation != generation) {
            nom.espace = espace(nom.prefixe);
            nom.generation = generation;
        }
        return nom.espace;
    }
}
