package fr.accroche.synthese.alteration;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.synthese.tirage.Hasard;
import java.time.YearMonth;
import java.util.Optional;

/** Damages to dates of birth; the result is always a possible date. Each answers nothing when it does not apply. */
final class AlterationsDate {
    private AlterationsDate() {}

    static Optional<Titulaire> jourEtMoisInverses(Titulaire t) {
        DateNaissance date = t.dateNaissance();
        boolean possible = date.estComplete() && date.jour() <= 12 && date.jour() != date.mois();
        return possible
                ? avec(t, new DateNaissance(date.annee(), /* mois= */ date.jour(), /* jour= */ date.mois()))
                : Optional.empty();
    }

    static Optional<Titulaire> jourFaux(Titulaire t, Hasard hasard) {
        DateNaissance date = t.dateNaissance();
        if (!date.estComplete()) {
            return Optional.empty();
        }
        int longueur = longueur(date.annee(), date.mois());
        int jour = (date.jour() + hasard.entre(1, longueur - 1) - 1) % longueur + 1;
        return avec(t, new DateNaissance(date.annee(), date.mois(), jour));
    }

    static Optional<Titulaire> moisFaux(Titulaire t, Hasard hasard) {
        DateNaissance date = t.dateNaissance();
        if (!date.moisConnu()) {
            return Optional.empty();
        }
        int mois = (date.mois() + hasard.entre(1, 11) - 1) % 12 + 1;
        return avec(t, new DateNaissance(date.annee(), mois, Math.min(date.jour(), longueur(date.annee(), mois))));
    }

    /** A year or two off, or ten: the tens digit. On 29 February the day goes back one. */
    static Optional<Titulaire> anneeFausse(Titulaire t, Hasard hasard) {
        DateNaissance date = t.dateNaissance();
        int ecart = hasard.chance(0.7) ? hasard.entre(1, 2) : 10;
        int annee = date.annee() + (hasard.chance(0.5) ? ecart : -ecart);
        int jour = date.mois() == 2 && date.jour() == 29 ? 28 : date.jour();
        return annee < 1900 || annee > 2099 ? Optional.empty() : avec(t, new DateNaissance(annee, date.mois(), jour));
    }

    static Optional<Titulaire> premierJanvier(Titulaire t) {
        DateNaissance date = t.dateNaissance();
        return date.mois() == 1 && date.jour() == 1 ? Optional.empty() : avec(t, new DateNaissance(date.annee(), 1, 1));
    }

    static Optional<Titulaire> jourEtMoisAbsents(Titulaire t) {
        DateNaissance date = t.dateNaissance();
        return date.estComplete()
                ? avec(t, new DateNaissance(date.annee(), DateNaissance.INCONNU, DateNaissance.INCONNU))
                : Optional.empty();
    }

    private static int longueur(int annee, int mois) {
        return YearMonth.of(annee, mois).lengthOfMonth();
    }

    private static Optional<Titulaire> avec(Titulaire t, DateNaissance date) {
        return Optional.of(Copie.avecDate(t, date));
    }
}
