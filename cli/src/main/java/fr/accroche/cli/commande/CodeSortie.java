package fr.accroche.cli.commande;

/** The exit codes that scripts may rely on. */
public enum CodeSortie {
    /** Done, and the answer is OK. */
    OK(0, "Fait, et la réponse est OK."),
    /** Done, and the answer is KO: anomalies, passages KO. */
    KO(1, "Fait, et la réponse est KO : anomalies, passages KO."),
    /** Wrong usage: unknown option, missing parameter, missing credentials. */
    USAGE(2, "La commande est mal écrite, ou des identifiants manquent."),
    /** No byte of the input can be read, or an index that is none. */
    ENTREE_ILLISIBLE(3, "Rien ne peut être lu en entrée."),
    /** Refused by the server, or server unreachable. */
    SERVEUR(4, "Le serveur refuse, ou est injoignable."),
    /** A defect or an outage of ours. */
    INTERNE(70, "Échec interne.");

    private final int valeur;
    private final String libelle;

    CodeSortie(int valeur, String libelle) {
        this.valeur = valeur;
        this.libelle = libelle;
    }

    /** What the process answers. */
    public int valeur() {
        return valeur;
    }

    /** What the help says of it, in French. */
    public String libelle() {
        return libelle;
    }
}
