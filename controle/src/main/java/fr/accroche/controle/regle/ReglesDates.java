package fr.accroche.controle.regle;

import fr.accroche.controle.regle.Regle.Constat;
import fr.accroche.modele.DateNaissance;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules on the dates of a passage. Each one anchors its finding at the datum the depositor is likeliest to correct. */
final class ReglesDates {
    private static final String DELIVRANCE = "dateDebutValidite";
    private static final int MOIS_POUR_ENVOYER = 3;
    private static final int AGE_MINIMAL = 14;
    private static final LocalDate DEBUT_OBLIGATION = LocalDate.of(2021, 7, 1);

    private ReglesDates() {}

    static void validiteInversee(PassageExamine passage, Constat constat) {
        inversee(passage, DELIVRANCE, "dateFinValidite", constat);
    }

    static void examenInverse(PassageExamine passage, Constat constat) {
        inversee(passage, "dateDebutExamen", "dateFinExamen", constat);
    }

    private static void inversee(PassageExamine passage, String debut, String fin, Constat constat) {
        LocalDate premier = passage.date(debut);
        LocalDate dernier = passage.date(fin);
        if (premier != null && dernier != null && dernier.isBefore(premier)) {
            constat.relever(Objects.requireNonNull(passage.donnee(fin)));
        }
    }

    static void examenApresDelivrance(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(DELIVRANCE);
        Donnee fin = passage.donnee("dateFinExamen");
        Donnee examen = fin == null ? passage.donnee("dateDebutExamen") : fin;
        if (delivrance == null || examen == null) {
            return;
        }
        LocalDate jour = Valeurs.date(examen.valeur());
        if (jour != null && jour.isAfter(delivrance)) {
            constat.relever(examen);
        }
    }

    static void delivranceFuture(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(DELIVRANCE);
        if (delivrance != null && delivrance.isAfter(passage.dateReference())) {
            constat.relever(Objects.requireNonNull(passage.donnee(DELIVRANCE)));
        }
    }

    /** Only from 1 July 2021 on, when the obligation began (guide, 2.2): what is older is no late sending. */
    static void delivranceTardive(PassageExamine passage, Constat constat) {
        LocalDate delivrance = passage.date(DELIVRANCE);
        if (delivrance != null
                && !delivrance.isBefore(DEBUT_OBLIGATION)
                && delivrance.plusMonths(MOIS_POUR_ENVOYER).isBefore(passage.dateReference())) {
            constat.relever(Objects.requireNonNull(passage.donnee(DELIVRANCE)));
        }
    }

    static void naissanceImpossible(PassageExamine passage, Constat constat) {
        Donnee titulaire = passage.titulaire();
        DateNaissance naissance = titulaire == null ? null : naissance(titulaire);
        if (titulaire != null && naissance != null && !naissance.existe()) {
            constat.relever(Objects.requireNonNull(titulaire.enfant("jourNaissance")));
        }
    }

    static void ageALaDelivrance(PassageExamine passage, Constat constat) {
        Donnee titulaire = passage.titulaire();
        LocalDate delivrance = passage.date(DELIVRANCE);
        DateNaissance naissance = titulaire == null ? null : naissance(titulaire);
        if (titulaire == null || delivrance == null || naissance == null || !naissance.existe()) {
            return;
        }
        if (plusTotPossible(naissance).plusYears(AGE_MINIMAL).isAfter(delivrance)) {
            constat.relever(Objects.requireNonNull(titulaire.enfant("anneeNaissance")));
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
        Integer annee = Valeurs.entier(titulaire, "anneeNaissance");
        if (annee == null) {
            return null;
        }
        Integer mois = Valeurs.entier(titulaire, "moisNaissance");
        Integer jour = Valeurs.entier(titulaire, "jourNaissance");
        return new DateNaissance(
                annee, mois == null ? DateNaissance.INCONNU : mois, jour == null ? DateNaissance.INCONNU : jour);
    }
}
