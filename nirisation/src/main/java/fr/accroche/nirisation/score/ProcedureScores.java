package fr.accroche.nirisation.score;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The scored matching on a registry index: one person whose agreement a stranger would hardly have, whom no veto opposes
 * and who is ahead of everybody else, or a refusal.
 *
 * <p>Immutable and safe to share between threads when its index is; each call brings its own memory, so many holders are
 * best decided in one {@linkplain #deciderLot batch}, looked up in the order of the registry, by date of birth. Reasons
 * and figures: {@code docs/adr/0012-decision-par-scores.md}.
 */
public final class ProcedureScores implements Procedure {
    /** The name of this procedure. */
    public static final String NOM = "scores";

    private final IndexRegistre index;
    private final ReferentielLieux lieux;
    private final Poids poids;
    private final Rarete rarete;
    private final Arbitrage arbitrage;

    /** With the weights shipped with this program. */
    public ProcedureScores(IndexRegistre index, ReferentielLieux lieux) {
        this(index, lieux, FichierPoids.fournis());
    }

    /** With other weights. */
    public ProcedureScores(IndexRegistre index, ReferentielLieux lieux, Poids poids) {
        this(index, lieux, poids, Veto.TOUS);
    }

    /** With some of the vetoes, to show what each prevents. */
    ProcedureScores(IndexRegistre index, ReferentielLieux lieux, Poids poids, List<Veto> vetos) {
        this.index = index;
        this.lieux = lieux;
        this.poids = poids;
        this.rarete = new Rarete(index);
        this.arbitrage = new Arbitrage(index, poids, vetos);
    }

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public Optional<String> registre() {
        return index.identite();
    }

    @Override
    public Decision decider(DemandeNirisation demande) {
        return decider(demande, new Recherche(index, rarete, poids));
    }

    @Override
    public List<Decision> deciderLot(List<DemandeNirisation> demandes) {
        Recherche recherche = new Recherche(index, rarete, poids);
        Decision[] decisions = new Decision[demandes.size()];
        IntStream.range(0, decisions.length)
                .boxed()
                .sorted(Comparator.comparingInt(rang -> jour(demandes.get(rang))))
                .forEachOrdered(rang -> decisions[rang] = decider(demandes.get(rang), recherche));
        return List.of(decisions);
    }

    private static int jour(DemandeNirisation demande) {
        var date = demande.titulaire().dateNaissance();
        return date.annee() * 10_000 + date.mois() * 100 + date.jour();
    }

    private Decision decider(DemandeNirisation demande, Recherche recherche) {
        Question question = Question.de(demande, index, lieux);
        return question.estPosable()
                ? arbitrage.trancher(demande.titulaire(), question, recherche.chercher(question))
                : Arbitrage.sansRecherche(demande.titulaire());
    }
}
