package fr.accroche.cli.api;

/** The two accusés of a deposit. */
public enum TypeAccuse {
    RECEPTION("accuse-reception"),
    TRAITEMENT("accuse-traitement");

    private final String chemin;

    TypeAccuse(String chemin) {
        this.chemin = chemin;
    }

    String chemin() {
        return chemin;
    }
}
