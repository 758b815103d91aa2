package fr.accroche.controle.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.reserve.BlocAnomalies;
import fr.accroche.controle.reserve.TexteAnomalie;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalAnomaliesTest {
    private static final long GRAINE = 20261123;

    /** Enough to leave the one block of memory, as the test of a missing folder shows. */
    private static final int BEAUCOUP = 20_000;

    @TempDir
    private Path dossier;

    @Test
    void givesTheSameJsonWhetherInMemoryOrSpooled() throws IOException {
        List<Anomalie> anomalies = melange(BEAUCOUP);
        try (JournalAnomalies journal = new JournalAnomalies(dossier)) {
            anomalies.forEach(journal::anomalie);
            assertThat(json(journal)).isEqualTo(json(anomalies));
            assertThat(json(journal)).as("read again").isEqualTo(json(anomalies));
        }
    }

    @Test
    void givesBackEveryKindOfText() {
        JournalAnomalies journal = new JournalAnomalies();
        List<Anomalie> anomalies = List.of(
                anomalie(1, "", null, null),
                anomalie(Integer.MAX_VALUE, "/flux", "clé", ""),
                anomalie(1, "/flux/é[1]", "clé", "\uD83D\uDE00 \u202E\u0000"),
                anomalie(1, "/flux/é[2]", null, "\uD83D"),
                anomalie(2, "/", "clé", "x".repeat(80)));
        anomalies.forEach(journal::anomalie);
        assertThat(journal).containsExactlyElementsOf(anomalies);
        assertThat(journal.nombre()).isEqualTo(5);
    }

    @Test
    void keepsABlockInFewBytesAndGivesItBack() {
        List<Anomalie> anomalies = melange(500);
        byte[] bloc = BlocAnomalies.ecrire(anomalies);
        assertThat(BlocAnomalies.lire(bloc)).isEqualTo(anomalies);
        assertThat(BlocAnomalies.lire(BlocAnomalies.ecrire(List.of()))).isEmpty();
    }

    @Test
    void refusesABlockThatIsNoneOrBreaksOff() {
        byte[] bloc = BlocAnomalies.ecrire(melange(20));
        for (int longueur = 0; longueur < bloc.length; longueur++) {
            byte[] debut = Arrays.copyOf(bloc, longueur);
            assertThatThrownBy(() -> BlocAnomalies.lire(debut)).isInstanceOf(IllegalArgumentException.class);
        }
        bloc[0] = 2;
        assertThatThrownBy(() -> BlocAnomalies.lire(bloc)).hasMessageContaining("found version 2");
    }

    @Test
    void keepsMoreTextsThanItCanRemember() {
        JournalAnomalies journal = new JournalAnomalies();
        List<Anomalie> anomalies = new ArrayList<>();
        for (int i = 0; i < 2 * TexteAnomalie.MAXIMUM_RETENU; i++) {
            anomalies.add(new Anomalie(
                    new CodeAnomalie("XSD-ESSAI"),
                    Gravite.ERREUR,
                    Portee.FICHIER,
                    Position.DEBUT,
                    "/flux",
                    null,
                    null,
                    "Message " + i % 6000,
                    "Remède"));
        }
        anomalies.forEach(journal::anomalie);
        assertThat(journal).containsExactlyElementsOf(anomalies);
    }

    @Test
    void keepsTheFirstPlacesOfEachCause() {
        JournalAnomalies journal = new JournalAnomalies();
        for (int ligne = 1; ligne <= 5; ligne++) {
            journal.anomalie(anomalie(ligne, "/flux", null, null));
        }
        assertThat(journal.premieres(new CodeAnomalie("XSD-ESSAI")))
                .extracting(anomalie -> anomalie.position().ligne())
                .containsExactly(1, 2, 3);
        assertThat(journal.premieres(new CodeAnomalie("XSD-AUTRE"))).isEmpty();
    }

    @Test
    void saysThatTheTemporarySpaceFailed() {
        List<Anomalie> anomalies = melange(BEAUCOUP);
        assertThatThrownBy(() -> {
                    try (JournalAnomalies journal = new JournalAnomalies(dossier.resolve("absent"))) {
                        anomalies.forEach(journal::anomalie);
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent");
    }

    private static byte[] json(Iterable<Anomalie> anomalies) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new RapportJson().ecrire("flux.xml", BilanEssai.ko(), anomalies, sortie);
        return sortie.toByteArray();
    }

    private static List<Anomalie> melange(int nombre) {
        Random hasard = new Random(GRAINE);
        List<Anomalie> anomalies = new ArrayList<>(nombre);
        for (int i = 0; i < nombre; i++) {
            String chemin = "/flux/passages/passage[" + i / 3 + "]/" + (hasard.nextBoolean() ? "nom" : "prénom");
            String valeur = hasard.nextInt(4) == 0 ? null : "valeur " + hasard.nextInt();
            anomalies.add(anomalie(1 + i, chemin, hasard.nextInt(5) == 0 ? null : "ID-" + i / 3, valeur));
        }
        return anomalies;
    }

    private static Anomalie anomalie(int ligne, String chemin, String cle, String valeur) {
        return new Anomalie(
                new CodeAnomalie("XSD-ESSAI"),
                ligne % 2 == 0 ? Gravite.AVERTISSEMENT : Gravite.ERREUR,
                Portee.FICHIER,
                new Position(ligne, 1 + ligne % 300),
                chemin,
                cle,
                valeur,
                "Message n° " + ligne % 50,
                "Remède n° " + ligne % 20);
    }
}
