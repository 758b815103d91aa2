package fr.accroche.nirisation.score;

import fr.accroche.modele.Nir;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whom several thresholds would name, from one search a holder: for the curve of an evaluation. The search is the widest one:
 * it scores as for the lowest threshold and goes on for the highest. Immutable, safe to share between threads.
 */
public final class BalayageSeuils {
    private final IndexRegistre index;
    private final ReferentielLieux lieux;
    private final Rarete rarete;
    private final Poids plusBas;
    private final double plusHaut;
    private final List<Arbitrage> arbitrages;

    /** @param reglages the same weights with several thresholds, at least one */
    public BalayageSeuils(IndexRegistre index, ReferentielLieux lieux, List<Poids> reglages) {
        this.index = index;
        this.lieux = lieux;
        this.rarete = new Rarete(index);
        Comparator<Poids> parSeuil =
                Comparator.comparingDouble(Poids::seuil).thenComparingDouble(poids -> -poids.avance());
        List<Poids> croissants = reglages.stream().sorted(parSeuil).toList();
        this.plusBas = croissants.get(0);
        this.plusHaut = croissants.get(croissants.size() - 1).seuil();
        this.arbitrages = reglages.stream()
                .map(poids -> new Arbitrage(index, poids, Veto.TOUS))
                .toList();
    }

    /** For each holder, in the order asked, whom each of the thresholds names. */
    public List<List<Optional<Nir>>> nommer(List<DemandeNirisation> demandes) {
        Recherche recherche = new Recherche(index, rarete, plusBas, plusHaut);
        List<List<Optional<Nir>>> nommes = new ArrayList<>(demandes.size());
        for (DemandeNirisation demande : demandes) {
            nommes.add(nommer(demande, recherche));
        }
        return nommes;
    }

    private List<Optional<Nir>> nommer(DemandeNirisation demande, Recherche recherche) {
        Question question = Question.de(demande, index, lieux);
        if (!question.estPosable()) {
            return arbitrages.stream().map(chacun -> Optional.<Nir>empty()).toList();
        }
        Releve releve = recherche.chercher(question);
        return arbitrages.stream()
                .map(arbitrage -> arbitrage.trancher(demande.titulaire(), question, releve))
                .map(decision ->
                        decision instanceof Decision.Trouve trouve ? Optional.of(trouve.nir()) : Optional.<Nir>empty())
                .toList();
    }
}
