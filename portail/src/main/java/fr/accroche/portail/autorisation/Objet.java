package fr.accroche.portail.autorisation;

/** What is acted upon, and to whom one of them belongs. */
public enum Objet {
    PAGE_PUBLIQUE(Appartenance.PERSONNE),
    SESSION(Appartenance.SOI),
    /** What a session still lacks to have any right. */
    SECOND_FACTEUR(Appartenance.SOI),
    /** Behind a token of a mail, which no user of another organism holds. */
    LIEN_COURRIEL(Appartenance.PERSONNE),
    COMPTE_PERSONNEL(Appartenance.SOI),
    /** While it is typed, its session's alone. */
    DEMANDE_CONTACT(Appartenance.SOI),
    /** Once it is sent: a request in the agents' queue. */
    DEMANDE_RECUE(Appartenance.EXPLOITANT),
    ORGANISME_IMMATRICULE(Appartenance.EXPLOITANT),
    AGENT(Appartenance.EXPLOITANT),
    /** What the purges erased. */
    PURGE(Appartenance.EXPLOITANT),
    /** A sign-up that waits for a word, or was contested. */
    INSCRIPTION_SUIVIE(Appartenance.EXPLOITANT),
    /** A mail that is no longer tried by itself. */
    COURRIEL_ECARTE(Appartenance.EXPLOITANT),
    /** News, guides, questions: what the portal publishes, draft or not. */
    PUBLICATION(Appartenance.EXPLOITANT),
    INSCRIPTION(Appartenance.PERSONNE),
    /** A file that is controlled and not kept: nothing of it can be asked for again. */
    ESSAI(Appartenance.PERSONNE),
    /** A spreadsheet that is being made into a file. */
    CONSTRUCTION(Appartenance.ORGANISME),
    ESPACE(Appartenance.SOI),
    /** Its depositor's; the certificateur in whose name it was made reads it too. */
    DEPOT(Appartenance.ORGANISME),
    /** Its emitter's and its certificateur's. */
    PASSAGE(Appartenance.ORGANISME),
    RETRAIT(Appartenance.ORGANISME),
    /** An upload under way: its sender's alone. */
    ENVOI(Appartenance.ORGANISME),
    CERTIFICATEUR_CHOISI(Appartenance.ORGANISME),
    ORGANISME(Appartenance.SOI),
    UTILISATEUR(Appartenance.ORGANISME),
    MANDAT(Appartenance.ORGANISME),
    CLIENT_API(Appartenance.ORGANISME),
    WEBHOOK(Appartenance.ORGANISME),
    JOURNAL(Appartenance.SOI),
    /** The audits of the transparency log; the log itself is public. */
    JOURNAL_TRANSPARENCE(Appartenance.EXPLOITANT),
    TICKET(Appartenance.ORGANISME),
    /** All organisms' tickets, as agents see them. */
    FILE_TICKETS(Appartenance.EXPLOITANT);

    private final Appartenance appartenance;

    Objet(Appartenance appartenance) {
        this.appartenance = appartenance;
    }

    public Appartenance appartenance() {
        return appartenance;
    }

    /** To whom an object belongs: for anybody else it does not exist (404, as an unknown one). */
    public enum Appartenance {
        /** There is nothing to own. */
        PERSONNE,
        /** The one who acts: no identifier is ever given. */
        SOI,
        /** An organism: its identifier given by another organism answers as an unknown one. */
        ORGANISME,
        /** The operator: all of its agents see it. */
        EXPLOITANT
    }
}
