package fr.accroche.portail.depot;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
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
        String remede) {
    /** As its depositor sees it. An error of the deposit as a whole has no place in the file. */
    public static AnomalieDepot de(Anomalie anomalie) {
        boolean placee = !(anomalie.code().valeur().startsWith("DEP-")
                && anomalie.position().equals(Position.DEBUT));
        return new AnomalieDepot(
                anomalie.code().valeur(),
                anomalie.gravite(),
                anomalie.portee(),
                placee ? Optional.of(anomalie.position().ligne()) : Optional.empty(),
                placee ? Optional.of(anomalie.position().colonne()) : Optional.empty(),
                Optional.of(anomalie.chemin()).filter(chemin -> !chemin.isEmpty()),
                Optional.ofNullable(anomalie.idTechnique()),
                Optional.ofNullable(anomalie.valeur()),
                anomalie.message(),
                anomalie.remede());
    }
}
