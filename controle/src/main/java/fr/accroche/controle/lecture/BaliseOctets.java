package fr.accroche.controle.lecture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start tag that the fast path has just read. */
final class BaliseOctets implements Balise {
    private static final List<Attribut> SANS_ATTRIBUT = List.of();

    private final EspacesOuverts espaces;
    private List<Attribut> attributs = SANS_ATTRIBUT;
    private String espace = "";
    private @Nullable NomLu nom;

    /** An attribute whose name is resolved. */
    record Attribut(String espace, String local, String valeur) {}

    BaliseOctets(EspacesOuverts espaces) {
        this.espaces = espaces;
    }

    void ouvrir(NomLu nomLu, String espaceDuNom) {
        espace = espaceDuNom;
        nom = nomLu;
        attributs = SANS_ATTRIBUT;
    }

    /** Gives its attributes to the tag just opened. */
    void garnir(List<Attribut> lus) {
        attributs = lus;
    }

    @Override
    public String espace() {
        return espace;
    }

    @Override
    public String local() {
        return nom == null ? "" : nom.local;
    }

    @Override
    public String prefixe() {
        return nom == null ? "" : nom.prefixe;
    }

    @Override
    public int rangRetenu(Object contexte) {
        return nom == null ? -1 : nom.rang(contexte);
    }

    @Override
    public void retenir(Object contexte, int rang) {
        if (nom != null) {
            nom.retenir(contexte, rang);
        }
    }

    @Override
    public int nombreAttributs() {
        return attributs.size();
    }

    @Override
    public String espaceAttribut(int rang) {
        return attributs.get(rang).espace();
    }

    @Override
    public String nomAttribut(int rang) {
        return attributs.get(rang).local();
    }

    @Override
    public String valeurAttribut(int rang) {
        return attributs.get(rang).valeur();
    }

    @Override
    public @Nullable String espaceDuPrefixe(String cherche) {
        String trouve = espaces.espace(cherche);
        return trouve == null || trouve.isEmpty() ? null : trouve;
    }
}
