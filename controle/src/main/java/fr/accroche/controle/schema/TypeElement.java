package fr.accroche.controle.schema;

import java.util.Optional;

/** The type of an element: a text, or children. */
public sealed interface TypeElement permits TypeSimple, TypeComplexe {
    /** Its name, empty for an anonymous type. */
    Optional<NomXml> nom();

    /** True when {@code xsi:type} may put this type in place of {@code declare} (XSD 1.0, cvc-elt.4.3). */
    boolean peutRemplacer(TypeElement declare);
}
