package fr.accroche.controle.lecture;

/**
 * Where the fast path leaves a document to the standard one: the parser is first fed {@code prefixe}, which brings it
 * where the document stands (the tags now open, with their namespaces), then the file from {@code octet} on. What is met
 * there is diagnosed by the standard path alone, so that both say the same.
 *
 * @param prefixe what to read first
 * @param debuts start tags of the prefix: events that were told already
 * @param fins end tags of the prefix
 * @param octet offset of the rest in the file
 * @param ligne of the first character of the rest
 * @param colonne of the first character of the rest
 */
record Reprise(String prefixe, int debuts, int fins, long octet, int ligne, int colonne) {
    /** A document of which only a byte-order mark was read. */
    static Reprise auDebut(int marque) {
        return new Reprise("", 0, 0, marque, 1, 1);
    }
}
