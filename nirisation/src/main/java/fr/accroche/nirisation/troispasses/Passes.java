package fr.accroche.nirisation.troispasses;

import fr.accroche.modele.Nir;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.refus.DonneesAVerifier;
import fr.accroche.nirisation.registre.Registre;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The three passes, in both forms. The plain form stops at the pass that leaves one person; the strict form always runs
 * the three, so that a lone namesake whom the data contradict is refused, and wants an agreement beyond the obligatory
 * criteria.
 */
final class Passes {
    private final Registre registre;
    private final ReferentielLieux lieux;
    private final boolean strictes;

    Passes(Registre registre, ReferentielLieux lieux, boolean strictes) {
        this.registre = registre;
        this.lieux = lieux;
        this.strictes = strictes;
    }

    Decision decider(DemandeNirisation demande) {
        return new Examen(demande.titulaire(), Demande.de(demande.titulaire(), lieux)).decider();
    }

    /** The way of one holder through the passes. */
    private final class Examen {
        private final Titulaire titulaire;
        private final Demande demande;
        private final Explication explication = new Explication();

        Examen(Titulaire titulaire, Demande demande) {
            this.titulaire = titulaire;
            this.demande = demande;
        }

        Decision decider() {
            if (!demande.criteres().sontComplets()) {
                return refuser(MotifRefus.CRITERES_OBLIGATOIRES, CodeRefus.DONNEES_INSUFFISANTES);
            }
            List<Comparaison> candidats = registre.homonymes(demande.criteres()).stream()
                    .map(identite -> demande.comparer(identite, lieux))
                    .toList();
            explication.passe(1, candidats);
            if (candidats.isEmpty()) {
                return refuser(MotifRefus.CRITERES_OBLIGATOIRES, CodeRefus.AUCUN_CANDIDAT);
            }
            return acceptable(candidats).orElseGet(() -> passeDeux(candidats));
        }

        private Decision passeDeux(List<Comparaison> homonymes) {
            List<Comparaison> candidats = garder(homonymes, Comparaison::passeDeux);
            explication.passe(2, candidats);
            if (candidats.isEmpty()) {
                return refuser(MotifRefus.CRITERES_ENRICHIS, CodeRefus.AUCUN_CANDIDAT);
            }
            return acceptable(candidats).orElseGet(() -> passeTrois(homonymes, candidats));
        }

        private Decision passeTrois(List<Comparaison> homonymes, List<Comparaison> dates) {
            List<Comparaison> candidats = garderParReconciliation(dates);
            explication.passe(3, candidats);
            if (candidats.isEmpty()) {
                return refuser(MotifRefus.CRITERES_RECONCILIATION, CodeRefus.AUCUN_CANDIDAT);
            }
            if (!estUneSeulePersonne(candidats)) {
                return refuser(MotifRefus.PLUSIEURS_TITULAIRES, CodeRefus.PLUSIEURS_CANDIDATS);
            }
            if (strictes && candidats.stream().noneMatch(candidat -> estCorrobore(candidat, homonymes))) {
                CodeRefus code = demande.suffit() ? CodeRefus.AUCUN_CANDIDAT : CodeRefus.DONNEES_INSUFFISANTES;
                return refuser(MotifRefus.CRITERES_RECONCILIATION, code);
            }
            return accepter(candidats);
        }

        private List<Comparaison> garderParReconciliation(List<Comparaison> candidats) {
            List<Comparaison> gardes = garder(candidats, Comparaison::passeTrois);
            if (strictes && gardes.isEmpty()) {
                return garder(
                        candidats,
                        candidat -> candidat.passeTroisSaufNomUsage()
                                && candidat.memeDateComplete()
                                && candidat.memeCommune());
            }
            return gardes;
        }

        /**
         * An agreement that a chance namesake of the same year hardly has: the whole date; or the commune, when nobody
         * else of that birth name and first name was born in the year. For a birth abroad on 1 January the date says
         * little: then the country, another name, and nobody else of those names in the year.
         */
        private boolean estCorrobore(Comparaison candidat, List<Comparaison> homonymes) {
            if (candidat.dateDeConvention()) {
                return candidat.memeDateComplete()
                        && candidat.lieu() == Accord.EGAL
                        && candidat.unAutreNomConcorde()
                        && estUneSeulePersonne(homonymes);
            }
            return candidat.memeDateComplete() || (candidat.memeCommune() && estUneSeulePersonne(homonymes));
        }

        private Optional<Decision> acceptable(List<Comparaison> candidats) {
            return strictes || !estUneSeulePersonne(candidats) ? Optional.empty() : Optional.of(accepter(candidats));
        }

        private Decision accepter(List<Comparaison> candidats) {
            Comparaison elu = candidats.get(0);
            return new Decision.Trouve(elu.nir(), explication.pour(elu));
        }

        private Decision refuser(MotifRefus motif, CodeRefus code) {
            return new Decision.Refus(motif, code, DonneesAVerifier.pour(titulaire, motif, code), explication.texte());
        }
    }

    private static List<Comparaison> garder(List<Comparaison> candidats, Predicate<Comparaison> condition) {
        return candidats.stream().filter(condition).toList();
    }

    /** Two lines with the same number are one person. */
    private static boolean estUneSeulePersonne(List<Comparaison> candidats) {
        Nir premier = candidats.get(0).nir();
        return candidats.stream().allMatch(candidat -> candidat.nir().equals(premier));
    }
}
