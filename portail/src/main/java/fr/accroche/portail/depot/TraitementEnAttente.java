package fr.accroche.portail.depot;

/**
 * Tells the scheduler that the processing of a deposit is to be tried again. What happened was logged before: this holds
 * neither a trace nor a cause, because the scheduler logs it whole.
 */
final class TraitementEnAttente extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TraitementEnAttente(DepotId id) {
        super("Deposit " + id + " waits", null, false, false);
    }
}
