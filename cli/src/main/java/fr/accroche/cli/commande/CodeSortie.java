package fr.accroche.cli.commande;

/** The exit codes that scripts may rely on. */
public enum CodeSortie {
    /** Done, and the answer is OK. */
    OK(0),
    /** Done, and the answer is KO: anomalies, passages KO. */
    KO(1),
    /** Wrong usage: unknown option, missing parameter, missing credentials. */
    USAGE(2),
    /** No byte of the input can be read, or an index that is none. */
    ENTREE_ILLISIBLE(3),
    /** Refused by the server, or server unreachable. */
    SERVEUR(4),
    /** A defect or an outage of ours. */
    INTERNE(70);

    private final int valeur;

    CodeSortie(int valeur) {
        this.valeur = valeur;
    }

    /** What the process answers. */
    public int valeur() {
        return valeur;
    }
}
