package fr.accroche.nirisation.troispasses;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.registre.RegistreMemoire;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrenceTest {
    private static Stream<PersonneEssai> personnes() {
        return IntStream.range(0, 5000)
                .mapToObj(i -> USUELLE.numero(i)
                        .nomme("NOM" + i % 500)
                        .neLe(1985, 1 + i % 12, 1 + i % 28)
                        .neA(i % 2 == 0 ? "31555" : "75056"));
    }

    @Test
    void decidesTheSameForEveryThread() throws Exception {
        Procedure procedure = new ProcedureTroisPassesStricte(
                RegistreMemoire.de(personnes().map(PersonneEssai::connue).toList()), new LieuxEssai());
        List<DemandeNirisation> titulaires =
                personnes().map(PersonneEssai::demande).toList();
        List<Decision> attendues = titulaires.stream().map(procedure::decider).toList();
        assertThat(attendues).hasAtLeastOneElementOfType(Decision.Trouve.class);

        ExecutorService fils = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Decision>>> taches = new ArrayList<>();
            for (int fil = 0; fil < 4; fil++) {
                taches.add(() -> titulaires.stream().map(procedure::decider).toList());
            }
            for (Future<List<Decision>> tache : fils.invokeAll(taches)) {
                assertThat(tache.get()).isEqualTo(attendues);
            }
        } finally {
            fils.shutdownNow();
        }
    }
}
