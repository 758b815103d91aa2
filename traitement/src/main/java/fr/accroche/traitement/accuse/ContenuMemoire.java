package fr.accroche.traitement.accuse;

import fr.accroche.controle.CertificationLue;
import fr.accroche.modele.Anomalie;
import fr.accroche.traitement.MagasinResultats;
import fr.accroche.traitement.PassageTraite;
import fr.accroche.traitement.RefusPassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Keeps the results of one file in memory and gives them back to the accusés: for the command line, tests, and files of
 * modest size. Not thread-safe.
 */
public final class ContenuMemoire implements MagasinResultats, ContenuAccuse {
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<PassageTraite> passages = new ArrayList<>();
    private final Map<Long, RefusPassage> refusTardifs = new HashMap<>();
    private final Set<Integer> certificationsKo = new HashSet<>();

    @Override
    public void anomalies(List<Anomalie> lot) {
        anomalies.addAll(lot);
    }

    @Override
    public void passages(List<PassageTraite> lot) {
        passages.addAll(lot);
    }

    @Override
    public void refuser(long ordinal, RefusPassage refus) {
        refusTardifs.putIfAbsent(ordinal, refus);
    }

    @Override
    public void certification(CertificationLue certification) {
        if (certification.certification().isEmpty()) {
            certificationsKo.add(certification.ordinal());
        }
    }

    /** The passages as they were handed over, before the state of their certification counts. */
    public List<PassageTraite> passagesTraites() {
        return List.copyOf(passages);
    }

    @Override
    public void passagesKo(Recepteur<PassageKo> recepteur) throws IOException {
        for (PassageTraite passage : passages) {
            if (!estOk(passage)) {
                recepteur.recevoir(new PassageKo(
                        passage.ordinal(), passage.certification(), passage.idTechnique(), refus(passage)));
            }
        }
    }

    @Override
    public void passagesOk(Recepteur<String> recepteur) throws IOException {
        for (PassageTraite passage : passages) {
            if (estOk(passage)) {
                String idTechnique = passage.idTechnique();
                recepteur.recevoir(idTechnique == null ? "" : idTechnique);
            }
        }
    }

    @Override
    public void anomalies(Recepteur<Anomalie> recepteur) throws IOException {
        for (Anomalie anomalie : anomalies) {
            recepteur.recevoir(anomalie);
        }
    }

    private boolean estOk(PassageTraite passage) {
        return passage.estOk()
                && !refusTardifs.containsKey(passage.ordinal())
                && !certificationsKo.contains(passage.certification());
    }

    private RefusPassage refus(PassageTraite passage) {
        return certificationsKo.contains(passage.certification())
                ? RefusPassage.certificationKo()
                : passage.refus().orElseGet(() -> Objects.requireNonNull(refusTardifs.get(passage.ordinal())));
    }
}
