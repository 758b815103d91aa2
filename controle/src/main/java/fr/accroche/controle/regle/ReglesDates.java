package fr.accroche.controle.regle;

import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.modele.DateNaissance;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules on the dates of a passage. Each one anchors its finding at the datum the depositor is likeliest to correct. */
final class ReglesDates {
    private static final int MOIS_POUR_ENVOYER = 3;
    private static final int AGE_MINIMAL = 14;
    private static final LocalDate DEBUT_OBLIGATION = LocalDate.of(2021, 7, 1);

    private ReglesDates() {}

    static void validiteInversee(PassageExamine passage, Constat constat) {
        inversee(passage, Champ.DELIVRANCE, Champ.FIN_VALIDITE, constat);
    }

    static void examenInverse(PassageExamine passage, Constat constat) {
        inversee(passage, Champ.DEBUT_EXAMEN, Champ.FIN_EXAMEN, constat);
    }

    private static void inversee(PassageExamine passage, Champ debut, Champ fin, Constat constat) {
        LocalDate premier = passage.date(debut);
        LocalDate dernier = passage.date(fin);
        if (premier != null && dernier != null && dernier.isBefore(premier)) {
            constat.relever(Objects.requireNonNull(passage.donnee(fin)));
        }
    }

    static void examenApresDelivrance(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(Champ.DELIVRANCE);
        Champ examen = passage.contient(Champ.FIN_EXAMEN) ? Champ.FIN_EXAMEN : Champ.DEBUT_EXAMEN;
        LocalDate jour = passage.date(examen);
        if (delivrance != null && jour != null && jour.isAfter(delivrance)) {
            constat.relever(Objects.requireNonNull(passage.donnee(examen)));
        }
    }

    static void delivranceFuture(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(Champ.DELIVRANCE);
        if (delivrance != null && delivrance.isAfter(passage.dateReference())) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.DELIVRANCE)));
        }
    }

    /** Only from 1 July 2021 on, when the obligation began (guide, 2.2): what is older is no late sending. */
    static void delivranceTardive(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(Champ.DELIVRANCE);
        if (delivrance != null
                && !delivrance.isBefore(DEBUT_OBLIGATION)
                && delivrance.plusMonths(MOIS_POUR_ENVOYER).isBefore(passage.dateReference())) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.DELIVRANCE)));
        }
    }

    static void naissanceImpossible(PassageExamine passage, Constat constat) {
        DateNaissance naissance = passage.naissance();
        if (naissance != null && !naissance.existe()) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.JOUR_NAISSANCE)));
        }
    }

    static void ageALaDelivrance(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(Champ.DELIVRANCE);
        DateNaissance naissance = passage.naissance();
        if (delivrance == null || naissance == null || !naissance.existe()) {
            return;
        }
        if (plusTotPossible(naissance).plusYears(AGE_MINIMAL).isAfter(delivrance)) {
            constat.relever(Objects.requireNonNull(passage.donnee(Champ.ANNEE_NAISSANCE)));
        }
    }

    /** The first day that an incomplete date may stand for, so that doubt favours the depositor. */
    private static LocalDate plusTotPossible(DateNaissance naissance) {
        int mois = naissance.moisConnu() ? naissance.mois() : 1;
        int jour = naissance.jourConnu() && naissance.moisConnu() ? naissance.jour() : 1;
        return LocalDate.of(naissance.annee(), mois, jour);
    }

    /** The birth date as written, or null when the year could not be read or another part was refused. */
    static @Nullable DateNaissance naissance(Donnee titulaire) {
        return naissance(
                Valeurs.entier(titulaire, "anneeNaissance"),
                Valeurs.entier(titulaire, "moisNaissance"),
                Valeurs.entier(titulaire, "jourNaissance"));
    }

    static @Nullable DateNaissance naissance(@Nullable Integer annee, @Nullable Integer mois, @Nullable Integer jour) {
        if (annee == null) {
            return null;
        }
        return new DateNaissance(
                annee, mois == null ? DateNaissance.INCONNU : mois, jour == null ? DateNaissance.INCONNU : jour);
    }
}
