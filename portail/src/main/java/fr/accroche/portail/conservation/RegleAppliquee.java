package fr.accroche.portail.conservation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A rule as it is published, with the duration in force.
 *
 * @param objet what is kept
 * @param duree how long, in French
 * @param raison why
 */
public record RegleAppliquee(String objet, String duree, String raison) {
    /** All of them. */
    public static List<RegleAppliquee> toutes(Durees durees) {
        return Arrays.stream(RegleConservation.values())
                .map(regle -> new RegleAppliquee(
                        regle.objet(),
                        durees.de(regle).map(RegleAppliquee::texte).orElse("sans limite"),
                        regle.raison()))
                .toList();
    }

    private static String texte(Duration duree) {
        if (duree.isZero()) {
            return "non conservés";
        }
        long jours = duree.toDays();
        return jours == 0 ? duree.toHours() + "\u00a0heures" : jours + (jours < 2 ? "\u00a0jour" : "\u00a0jours");
    }
}
