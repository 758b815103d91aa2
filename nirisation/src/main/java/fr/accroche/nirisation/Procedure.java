package fr.accroche.nirisation;

import fr.accroche.modele.Titulaire;

/**
 * A way of deciding whom civil data designate. Implementations are deterministic, immutable and safe to share between
 * threads.
 */
public interface Procedure {
    /** A stable name, printed in accusés and audit, as {@code trois-passes}. */
    String nom();

    /** Decides for one holder. Never throws for the content of the data: a doubt is a {@link Decision.Refus}. */
    Decision decider(Titulaire titulaire);
}
