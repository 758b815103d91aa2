package fr.accroche.synthese.naissance;

import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Hasard;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Deaths, by the law of Gompertz from the age of 18: the force of mortality at x years past 18 is {@code a·exp(b·x)}, so
 * {@code x = ln(1 − (b/a)·ln u) / b}. Half of the men die by 78 and half of the women by 85, a little sooner for those born
 * before 1950. Nobody dies before 1946, when the registry began, nor before 18.
 */
public final class Deces {
    /** The last day on which a registry knows a death. */
    public static final LocalDate DERNIER = LocalDate.of(2025, 12, 31);

    private static final int DEBUT_DU_REGISTRE = 1946;
    private static final int AGE_ADULTE = 18;
    private static final double CROISSANCE = 0.085;
    private static final double FORCE_HOMMES = 0.00035;
    private static final double FORCE_FEMMES = 0.0002;
    private static final double JOURS_PAR_AN = 365.25;

    private Deces() {}

    /** The day of death, if it is not after {@link #DERNIER}. */
    public static Optional<LocalDate> tirer(Hasard hasard, Sexe sexe, LocalDate naissance) {
        double force =
                (sexe == Sexe.M ? FORCE_HOMMES : FORCE_FEMMES) * (1 + Math.max(0, 1950 - naissance.getYear()) / 50.0);
        int debut = Math.max(AGE_ADULTE, DEBUT_DU_REGISTRE - naissance.getYear());
        double dejaVecus = (debut - AGE_ADULTE);
        double cumul = Math.exp(CROISSANCE * dejaVecus) - CROISSANCE / force * Math.log(1 - hasard.reel());
        long jours = (long) ((AGE_ADULTE + Math.log(cumul) / CROISSANCE) * JOURS_PAR_AN) + 1;
        LocalDate mort = naissance.plusDays(jours);
        return mort.isAfter(DERNIER) ? Optional.empty() : Optional.of(mort);
    }
}
