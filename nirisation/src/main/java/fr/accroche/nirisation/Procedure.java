package fr.accroche.nirisation;

import java.util.List;
import java.util.Optional;

/**
 * A way of deciding whom civil data designate. Implementations are deterministic, immutable and safe to share between
 * threads.
 */
public interface Procedure {
    /** A stable name, printed in accusés and audit, as {@code trois-passes}. */
    String nom();

    /**
     * By what the registry that it decides from is told from every other: for the audit, never for a depositor, whose
     * accusés depend on the registry by its answers alone.
     */
    default Optional<String> registre() {
        return Optional.empty();
    }

    /** Decides for one holder. Never throws for the content of the data: a doubt is a {@link Decision.Refus}. */
    Decision decider(DemandeNirisation demande);

    /**
     * Decides for many holders: the same decisions as one by one, in the order asked. A procedure on a large registry
     * looks them up in the order that suits it.
     */
    default List<Decision> deciderLot(List<DemandeNirisation> demandes) {
        return demandes.stream().map(this::decider).toList();
    }
}
