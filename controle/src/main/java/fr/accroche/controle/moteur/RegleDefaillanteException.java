package fr.accroche.controle.moteur;

import fr.accroche.modele.CodeAnomalie;

/** A rule broke down: a defect of ours, so the control stops rather than say OK. Carries no value of the file. */
public final class RegleDefaillanteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegleDefaillanteException(CodeAnomalie code, RuntimeException cause) {
        super("Expected the rule " + code + " to judge a passage, it failed with "
                + cause.getClass().getName());
        setStackTrace(cause.getStackTrace());
    }
}
