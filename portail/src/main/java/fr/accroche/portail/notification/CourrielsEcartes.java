package fr.accroche.portail.notification;

import java.util.List;
import java.util.UUID;

/**
 * Mails that the relay refused, or may have taken without saying so: an agent decides. Each act is written in the audit
 * trail within its transaction. Safe to share between threads.
 */
public interface CourrielsEcartes {
    /** Those that nobody has seen to yet, the oldest first. */
    List<CourrielEcarte> lister(int limite);

    int nombre();

    /**
     * Puts one back in the outbox; whoever holds it already will have it twice.
     *
     * @return false when it is not, or no longer, set aside
     */
    boolean renvoyer(UUID courriel, String acteur);

    /**
     * Nothing is left to do about it.
     *
     * @return false when it is not, or no longer, set aside
     */
    boolean classer(UUID courriel, String acteur);
}
