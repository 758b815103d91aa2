package fr.accroche.portail.transparence;

import java.util.List;

/** What the self-audits found, for agents. */
public interface AuditsJournal {
    /** The newest first. */
    List<RapportAudit> derniers(int limite);

    /** How many deposits and withdrawals wait to be written in the log. */
    long enAttente();
}
