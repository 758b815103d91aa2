package fr.accroche.nirisation.score;

import fr.accroche.modele.Titulaire;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.refus.DonneesAVerifier;
import java.util.List;
import java.util.Optional;

/**
 * From what the search met to the decision: the best candidate is named when its score reaches what is required of its
 * kind ({@link Palier}), no veto opposes, and it is ahead of the next one; else the refusal is put into one of the four official texts and one of the
 * codes that a depositor may know. What a depositor sees of it is a function of the text, the code and what it sent.
 * Immutable, safe to share between threads.
 */
final class Arbitrage {
    private final IndexRegistre index;
    private final Poids poids;
    private final List<Veto> vetos;

    Arbitrage(IndexRegistre index, Poids poids, List<Veto> vetos) {
        this.index = index;
        this.poids = poids;
        this.vetos = List.copyOf(vetos);
    }

    /** Nobody can be looked for. */
    static Decision sansRecherche(Titulaire titulaire) {
        return new Decision.Refus(
                MotifRefus.CRITERES_OBLIGATOIRES,
                CodeRefus.DONNEES_INSUFFISANTES,
                DonneesAVerifier.pour(titulaire, MotifRefus.CRITERES_OBLIGATOIRES, CodeRefus.DONNEES_INSUFFISANTES),
                ExplicationScores.sansRecherche());
    }

    Decision trancher(Titulaire titulaire, Question question, Releve releve) {
        Comparaison elu = releve.premiere();
        if (elu.estVide()) {
            return refuser(tropFaible(question, releve), titulaire, releve, poids.seuil());
        }
        Veto.Cas cas = new Veto.Cas(question, elu, releve, poids);
        double seuil = Palier.pour(cas).bits(poids);
        if (elu.score() < seuil) {
            return refuser(tropFaible(question, releve), titulaire, releve, seuil);
        }
        Optional<Veto> veto =
                vetos.stream().filter(chaque -> chaque.oppose().test(cas)).findFirst();
        if (veto.isPresent()) {
            return refuser(oppose(veto.get(), question, releve), titulaire, releve, seuil);
        }
        if (!estEnTete(releve)) {
            return refuser(Issue.plusieurs("avance insuffisante"), titulaire, releve, seuil);
        }
        return new Decision.Trouve(index.nir(elu.ordinal()), ExplicationScores.pour(releve, poids, seuil));
    }

    /** Whoever agrees exactly on all that matters is ahead of whoever does not. */
    private boolean estEnTete(Releve releve) {
        boolean seuleParfaite = releve.premiere().estParfaite()
                && !releve.deuxieme().estVide()
                && !releve.deuxieme().estParfaite();
        return seuleParfaite || releve.avance() >= poids.avance();
    }

    private static Issue tropFaible(Question question, Releve releve) {
        if (releve.obligatoires() == 0) {
            return new Issue(MotifRefus.CRITERES_OBLIGATOIRES, CodeRefus.AUCUN_CANDIDAT, Cause.AUCUN_CANDIDAT, "");
        }
        if (releve.enrichis() == 0) {
            return new Issue(MotifRefus.CRITERES_ENRICHIS, CodeRefus.AUCUN_CANDIDAT, Cause.DISCORDANCE, "naissance");
        }
        if (releve.compatibles() > 1) {
            return Issue.plusieurs("plusieurs que rien ne contredit, aucun au seuil");
        }
        return new Issue(
                MotifRefus.CRITERES_RECONCILIATION,
                question.suffit() ? CodeRefus.AUCUN_CANDIDAT : CodeRefus.DONNEES_INSUFFISANTES,
                question.suffit() ? Cause.TROP_FAIBLE : Cause.DONNEES_INSUFFISANTES,
                "");
    }

    /** Where nobody of these names was born that day, the date is what to look at, whatever the veto. */
    private static Issue oppose(Veto veto, Question question, Releve releve) {
        if (veto.cause() == Cause.DISCORDANCE && releve.obligatoires() > 0 && releve.enrichis() == 0) {
            return new Issue(MotifRefus.CRITERES_ENRICHIS, CodeRefus.AUCUN_CANDIDAT, veto.cause(), veto.nom());
        }
        return switch (veto.cause()) {
            case PLUSIEURS_CANDIDATS -> Issue.plusieurs(veto.nom());
            case DONNEES_INSUFFISANTES ->
                new Issue(
                        MotifRefus.CRITERES_RECONCILIATION,
                        question.suffit() ? CodeRefus.AUCUN_CANDIDAT : CodeRefus.DONNEES_INSUFFISANTES,
                        veto.cause(),
                        veto.nom());
            default ->
                new Issue(MotifRefus.CRITERES_RECONCILIATION, CodeRefus.AUCUN_CANDIDAT, veto.cause(), veto.nom());
        };
    }

    private Decision refuser(Issue issue, Titulaire titulaire, Releve releve, double seuil) {
        return new Decision.Refus(
                issue.motif(),
                issue.code(),
                DonneesAVerifier.pour(titulaire, issue.motif(), issue.code()),
                ExplicationScores.refus(issue.cause(), issue.detail(), releve, poids, seuil));
    }

    /**
     * A refusal in both languages: the depositor's and the audit's.
     *
     * @param motif official text
     * @param code shown beside
     * @param cause the finer one, for the audit
     * @param detail name of the veto or of the criterion, for the audit
     */
    private record Issue(MotifRefus motif, CodeRefus code, Cause cause, String detail) {
        static Issue plusieurs(String detail) {
            return new Issue(
                    MotifRefus.PLUSIEURS_TITULAIRES, CodeRefus.PLUSIEURS_CANDIDATS, Cause.PLUSIEURS_CANDIDATS, detail);
        }
    }
}
