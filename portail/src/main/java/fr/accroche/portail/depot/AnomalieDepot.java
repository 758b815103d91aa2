package fr.accroche.portail.depot;

import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import java.util.Optional;

/**
 * A fault of a deposit, as its depositor sees it.
 *
 * @param ligne from 1, empty for a fault of the deposit as a whole
 * @param valeur what was read: belongs to the depositor, may be a personal datum
 */
public record AnomalieDepot(
        String code,
        Gravite gravite,
        Portee portee,
        Optional<Integer> ligne,
        Optional<Integer> colonne,
        Optional<String> chemin,
        Optional<String> idTechnique,
        Optional<String> valeur,
        String message,
        String remede) {}
