package fr.accroche.portail.journal;

/** The audit trail: append-only, each row chained to the one before by the database itself. */
public interface Journal {
    /** Adds a fact, within the current transaction when there is one. */
    void consigner(Fait fait);
}
