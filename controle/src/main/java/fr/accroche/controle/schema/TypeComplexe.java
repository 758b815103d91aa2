package fr.accroche.controle.schema;

import java.util.Optional;

/** A type made of child elements. Derived complex types are refused at load, so each one can only stand for itself. */
public final class TypeComplexe implements TypeElement {
    private final Optional<NomXml> nom;
    private final ModeleContenu contenu;

    TypeComplexe(Optional<NomXml> nom, ModeleContenu contenu) {
        this.nom = nom;
        this.contenu = contenu;
    }

    @Override
    public Optional<NomXml> nom() {
        return nom;
    }

    /** Which children, in which order. */
    public ModeleContenu contenu() {
        return contenu;
    }

    @Override
    public boolean peutRemplacer(TypeElement declare) {
        return this == declare;
    }
}
