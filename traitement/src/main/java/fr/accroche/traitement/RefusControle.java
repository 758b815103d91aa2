package fr.accroche.traitement;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.util.Map;

/**
 * The errors of the control for which public consumers of accusés already know a text: the table from our code to that
 * text, verbatim. Every other error keeps its own message.
 */
final class RefusControle {
    private static final Map<CodeAnomalie, String> TEXTES_OFFICIELS = Map.of(
            new CodeAnomalie("DIC-DATES-VALIDITE"),
            "La date de fin de validité est inférieure à date de début de validité pour le passage certification avec le"
                    + " bcr émetteur {idClient} et l'id technique partenaire {idTechnique}");

    private RefusControle() {}

    /** The refusal of a passage for its first error. */
    static RefusPassage de(Anomalie erreur) {
        RefusPassage refus = RefusPassage.de(erreur);
        return new RefusPassage(
                refus.code(),
                TEXTES_OFFICIELS.getOrDefault(erreur.code(), refus.messageErreur()),
                refus.aVerifier(),
                refus.remede());
    }
}
