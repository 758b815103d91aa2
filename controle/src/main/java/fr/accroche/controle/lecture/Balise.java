package fr.accroche.controle.lecture;

import org.jspecify.annotations.Nullable;

/** A start tag being read. Namespace declarations are not attributes. */
public interface Balise {
    /** Namespace URI, empty for none. */
    String espace();

    String local();

    /** Its prefix, empty for none. */
    String prefixe();

    int nombreAttributs();

    /** As {@link Feuille#rangRetenu}. */
    default int rangRetenu(Object contexte) {
        return -1;
    }

    /** As {@link Feuille#retenir}. */
    default void retenir(Object contexte, int rang) {}

    /** Namespace URI of an attribute, empty for none. */
    String espaceAttribut(int rang);

    String nomAttribut(int rang);

    String valeurAttribut(int rang);

    /** The namespace bound to a prefix here, or null. */
    @Nullable
    String espaceDuPrefixe(String prefixe);
}
