package fr.accroche.portail.espace;

import fr.accroche.traitement.RefusPassage;
import java.util.Map;

/** Short names of the refusals that the portal itself decides, which the guide of the control does not hold. */
final class RefusConnus {
    private static final Map<String, String> LIBELLES = Map.of(
            RefusPassage.CERTIFICATION_KO.valeur(),
                    "Certification inconnue, d’un autre certificateur ou non délivrable",
            RefusPassage.DEJA_EN_BASE.valeur(), "Passage déjà acquis");

    private RefusConnus() {}

    static String libelle(String code) {
        return LIBELLES.getOrDefault(code, code);
    }
}
