package fr.accroche.cli.niriser;

import fr.accroche.controle.CertificationLue;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import fr.accroche.nirisation.Decision;
import fr.accroche.traitement.MagasinResultats;
import fr.accroche.traitement.PassageTraite;
import fr.accroche.traitement.RefusPassage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was decided until the file has been read to its end, since what stands at its end may still refuse a passage:
 * some 500 bytes each. Hands everything on to the accusé when one is asked for. For one thread.
 */
final class MagasinNiriser implements MagasinResultats {
    private static final String AUCUNE_RECHERCHE = "refusé par le contrôle : aucune recherche";
    private static final String REFUS_TARDIF =
            "refusé par le contrôle, pour ce qui suit dans le fichier : la recherche" + " ne compte pas";
    private static final String EMETTEUR_INCONNU = "(émetteur du flux)";

    private final DecisionsTracees decisions;
    private final Optional<? extends MagasinResultats> accuse;
    private final List<Decide> passages = new ArrayList<>();
    private final Map<Long, RefusPassage> refusTardifs = new HashMap<>();
    private final Set<Integer> certificationsKo = new HashSet<>();

    MagasinNiriser(DecisionsTracees decisions, Optional<? extends MagasinResultats> accuse) {
        this.decisions = decisions;
        this.accuse = accuse;
    }

    /** A passage as it was handed over, without its data. */
    private record Decide(
            long ordinal,
            int certification,
            @Nullable String idTechnique,
            Optional<Nir> nir,
            Optional<RefusPassage> refus,
            String explication) {}

    @Override
    public void anomalies(List<Anomalie> lot) {
        accuse.ifPresent(magasin -> magasin.anomalies(lot));
    }

    @Override
    public void passages(List<PassageTraite> lot) {
        lot.forEach(this::garder);
        accuse.ifPresent(magasin -> magasin.passages(lot));
    }

    @Override
    public void refuser(long ordinal, RefusPassage refus) {
        refusTardifs.putIfAbsent(ordinal, refus);
        accuse.ifPresent(magasin -> magasin.refuser(ordinal, refus));
    }

    @Override
    public void certification(CertificationLue certification) {
        if (certification.certification().isEmpty()) {
            certificationsKo.add(certification.ordinal());
        }
        accuse.ifPresent(magasin -> magasin.certification(certification));
    }

    private void garder(PassageTraite traite) {
        String explication = traite.passage()
                .map(Passage::identification)
                .flatMap(decisions::reprendre)
                .map(MagasinNiriser::explication)
                .orElse(AUCUNE_RECHERCHE);
        passages.add(new Decide(
                traite.ordinal(),
                traite.certification(),
                traite.idTechnique(),
                traite.nir(),
                traite.refus(),
                explication));
    }

    private static String explication(Decision decision) {
        return decision instanceof Decision.Trouve trouve
                ? trouve.explication()
                : ((Decision.Refus) decision).explication();
    }

    /**
     * What each passage is told, in the order of the file.
     *
     * @param emetteur who sends the file, when it says so
     */
    List<DecisionFinale> finales(Optional<IdClient> emetteur) {
        String nom = emetteur.map(IdClient::valeur).orElse(EMETTEUR_INCONNU);
        return passages.stream().map(passage -> finale(passage, nom)).toList();
    }

    /** The refusal of the certification is told before that of the passage, as in the accusé. */
    private DecisionFinale finale(Decide passage, String emetteur) {
        RefusPassage refus = certificationsKo.contains(passage.certification)
                ? RefusPassage.certificationKo()
                : passage.refus.orElse(refusTardifs.get(passage.ordinal));
        if (refus == null) {
            return DecisionFinale.ok(passage.idTechnique, passage.nir.orElseThrow(), passage.explication);
        }
        String explication = passage.nir.isPresent() ? REFUS_TARDIF : passage.explication;
        return DecisionFinale.ko(passage.idTechnique, refus, emetteur, passage.certification, explication);
    }
}
