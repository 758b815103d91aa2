package fr.accroche.traitement.signature;

/**
 * One check of a verification, as it is told to people.
 *
 * @param question what is checked, in French
 * @param etat how it went
 */
public record Constat(String question, Etat etat) {
    /** How a check went. */
    public enum Etat {
        OUI("oui"),
        NON("non"),
        NON_EXAMINE("non examiné");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        /** In French. */
        public String libelle() {
            return libelle;
        }
    }
}
