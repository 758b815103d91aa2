package fr.accroche.portail.organisme;

import java.util.Optional;
import java.util.Set;

/**
 * Which requests to list.
 *
 * @param etats those in one of these states
 * @param texte part of the organism's name, a SIRET or a request number
 * @param limite at most this many, 1 to 500
 */
public record FiltreDemandes(Set<EtatDemande> etats, Optional<String> texte, int limite) {
    private static final int LIMITE_MAXIMALE = 500;

    /** @throws IllegalArgumentException when the limit is not within 1 and 500 */
    public FiltreDemandes {
        etats = Set.copyOf(etats);
        if (limite < 1 || limite > LIMITE_MAXIMALE) {
            throw new IllegalArgumentException("Expected a limit of 1 to 500, found " + limite);
        }
    }
}
