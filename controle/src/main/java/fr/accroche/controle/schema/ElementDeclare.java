package fr.accroche.controle.schema;

/**
 * An element as the schema declares it at one place.
 *
 * @param nom its qualified name
 * @param type its type
 * @param nillable {@code xsi:nil="true"} is allowed
 * @param obligatoire its parent must have it
 * @param repetable its parent may have it several times
 * @param documentation what it means, in French, empty when the schema does not say
 * @param reference its number in the dictionary, as {@code 5.10}, empty when it has none
 */
public record ElementDeclare(
        NomXml nom,
        TypeElement type,
        boolean nillable,
        boolean obligatoire,
        boolean repetable,
        String documentation,
        String reference) {
    /** The local name: what the depositor calls the tag. */
    public String balise() {
        return nom.local();
    }

    @Override
    public String toString() {
        return balise();
    }
}
