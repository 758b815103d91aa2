package fr.accroche.traitement;

import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.nirisation.Decision;

/**
 * Decides whom a passage designates, whichever way it does: civil data or the number of a CPF training file.
 * Implementations are deterministic and safe to share between threads.
 */
@FunctionalInterface
public interface Rapprochement {
    /** Never throws for the content of the data: a doubt is a {@link Decision.Refus}. */
    Decision decider(IdentificationTitulaire identification);
}
