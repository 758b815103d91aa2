package fr.accroche.portail.depot;

import fr.accroche.modele.Anomalie;
import fr.accroche.portail.depot.jdbc.ResultatRepository;
import fr.accroche.portail.depot.jdbc.ResultatRepository.AnomalieRangee;
import fr.accroche.portail.depot.jdbc.ResultatRepository.PassageOk;
import fr.accroche.traitement.accuse.ContenuAccuse;
import fr.accroche.traitement.accuse.PassageKo;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** The lists of an accusé, read from the database by pages. */
final class ContenuBase implements ContenuAccuse {
    private static final int PAGE = 2_000;

    private final ResultatRepository resultats;
    private final DepotId depot;

    ContenuBase(ResultatRepository resultats, DepotId depot) {
        this.resultats = resultats;
        this.depot = depot;
    }

    @Override
    public void passagesKo(Recepteur<PassageKo> recepteur) throws IOException {
        parcourir(
                apres -> resultats.passagesKo(depot, apres, PAGE), PassageKo::ordinal, Function.identity(), recepteur);
    }

    @Override
    public void passagesOk(Recepteur<String> recepteur) throws IOException {
        parcourir(
                apres -> resultats.passagesOk(depot, apres, PAGE),
                PassageOk::ordinal,
                PassageOk::idTechnique,
                recepteur);
    }

    @Override
    public void anomalies(Recepteur<Anomalie> recepteur) throws IOException {
        parcourir(
                apres -> resultats.anomalies(depot, apres, PAGE),
                AnomalieRangee::ordinal,
                AnomalieRangee::anomalie,
                recepteur);
    }

    private static <L, E> void parcourir(
            LongFunction<List<L>> page, ToLongFunction<L> rang, Function<L, E> element, Recepteur<E> recepteur)
            throws IOException {
        long apres = 0;
        List<L> lignes;
        do {
            lignes = page.apply(apres);
            for (L ligne : lignes) {
                recepteur.recevoir(element.apply(ligne));
                apres = rang.applyAsLong(ligne);
            }
        } while (!lignes.isEmpty());
    }
}
