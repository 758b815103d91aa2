package fr.accroche.portail.espace;

/**
 * One step of a deposit's timeline.
 *
 * @param titre what the step is
 * @param detail when or how it went
 * @param etat how far it is
 */
record EtapeFrise(String titre, String detail, Etat etat) {
    /** How far a step is, in words and as a class of the style sheet: never by colour alone. */
    enum Etat {
        FAITE("etape-faite", "terminé"),
        EN_COURS("etape-en-cours", "en cours"),
        A_VENIR("etape-a-venir", "à venir"),
        REFUSEE("etape-refusee", "avec erreurs");

        private final String classe;
        private final String situation;

        Etat(String classe, String situation) {
            this.classe = classe;
            this.situation = situation;
        }
    }

    public String classe() {
        return etat.classe;
    }

    public String situation() {
        return etat.situation;
    }
}
