package fr.accroche.synthese;

import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.IdentificationTitulaire;
import fr.accroche.modele.ModalitesInscription;
import fr.accroche.modele.Passage;
import fr.accroche.synthese.tirage.Hasard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes plausible results of examinations for a holder, without a fault of their own. */
public final class PassagesSynthetiques {
    /** Short of the three months after which a deposit is late. */
    private static final int JOURS_AVANT_ENVOI_MAX = 80;

    private static final int ANNEES_DE_VALIDITE = 5;
    private static final List<String> MENTIONS =
            List.of("SANS_MENTION", "MENTION_ASSEZ_BIEN", "MENTION_BIEN", "MENTION_TRES_BIEN");
    private static final List<String> ACCES = List.of(
            "FORMATION_INITIALE_HORS_APPRENTISSAGE",
            "FORMATION_INITIALE_APPRENTISSAGE",
            "FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION",
            "FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION",
            "CANDIDAT_LIBRE");
    private static final List<String> LANGUES = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private PassagesSynthetiques() {}

    /**
     * A passage of this holder.
     *
     * @param jour the day of sending; the delivery is at most 80 days before
     */
    public static Passage passage(
            IdTechnique idTechnique, IdentificationTitulaire identification, LocalDate jour, Hasard hasard) {
        LocalDate delivrance = jour.minusDays(hasard.entre(1, JOURS_AVANT_ENVOI_MAX));
        LocalDate examen = delivrance.minusDays(hasard.entre(5, 40));
        boolean langue = hasard.chance(0.1);
        boolean score = hasard.chance(0.3);
        return new Passage(
                idTechnique,
                null,
                null,
                score ? "PAR_SCORING" : "PAR_ADMISSION",
                true,
                examen,
                examen.plusDays(hasard.entier(3)),
                hasard.chance(0.8) ? "EN_PRESENTIEL" : "A_DISTANCE",
                null,
                delivrance,
                hasard.chance(0.5) ? null : delivrance.plusYears(ANNEES_DE_VALIDITE),
                langue,
                langue ? hasard.parmi(LANGUES) : null,
                false,
                null,
                score ? Integer.toString(hasard.entre(400, 990)) : null,
                mention(hasard),
                new ModalitesInscription(
                        hasard.parmi(ACCES), null, "CERTIFIE", examen.minusDays(hasard.entre(60, 300))),
                identification,
                null);
    }

    private static @Nullable String mention(Hasard hasard) {
        return hasard.chance(0.3) ? null : hasard.parmi(MENTIONS);
    }
}
