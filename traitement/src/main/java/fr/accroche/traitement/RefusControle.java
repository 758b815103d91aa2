package fr.accroche.traitement;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import java.util.List;
import java.util.Map;

/**
 * The errors of the control for which public consumers of accusés already know a text: the table from our code to that
 * text, verbatim. Every other error keeps its own message.
 */
final class RefusControle {
    private static final Map<CodeAnomalie, String> TEXTES_OFFICIELS = Map.of(
            new CodeAnomalie("DIC-VALIDITE-INVERSEE"),
            "La date de fin de validité est inférieure à date de début de validité pour le passage certification avec le"
                    + " bcr émetteur {idClient} et l'id technique partenaire {idTechnique}",
            // The real service stores passages one by one: the second of two is already there.
            new CodeAnomalie("DIC-ID-TECHNIQUE-DOUBLE"),
            RefusPassage.dejaEnBase().messageErreur(),
            new CodeAnomalie("DIC-CERTIFICATION-NON-DELIVRABLE"),
            RefusPassage.certificationKo().messageErreur());

    private RefusControle() {}

    /** The refusal of a passage for its first error. */
    static RefusPassage de(Anomalie erreur) {
        return new RefusPassage(
                erreur.code(),
                TEXTES_OFFICIELS.getOrDefault(erreur.code(), erreur.message()),
                List.of(balise(erreur.chemin())),
                erreur.remede());
    }

    /** The tag at fault: the last step of the path, without its index. */
    private static String balise(String chemin) {
        return chemin.substring(chemin.lastIndexOf('/') + 1).replaceFirst("\\[\\d+]$", "");
    }
}
