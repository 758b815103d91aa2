package fr.accroche.controle.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.EcouteurControle;
import fr.accroche.modele.Position;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttenteTest {
    /** As many as the largest legal file holds (FAQ: 200 000). */
    private static final int PASSAGES = 200_000;

    @TempDir
    private Path dossier;

    @Test
    void givesBackEveryPassageInOrderAndKeepsThemOffTheHeap() {
        try (Collecteur collecteur = new Collecteur(new EcouteurControle() {}, dossier);
                Attente<Delivrance> attente = new Attente<>(dossier, new FormeDelivrance(), collecteur)) {
            LongStream.rangeClosed(1, PASSAGES).forEach(rang -> attente.retenir(delivrance(rang)));
            assertThat(attente.octetsSurDisque())
                    .as("all but a block of 64 KiB, some 180 bytes a passage")
                    .isBetween(PASSAGES * 150L, PASSAGES * 220L);
            long[] attendu = {0};
            attente.rendre(rendu -> assertThat(rendu).isEqualTo(delivrance(++attendu[0])));
            assertThat(attendu[0]).isEqualTo(PASSAGES);
        }
    }

    @Test
    void keepsNothingOnceGivenBackOrForgotten() {
        List<Delivrance> rendus = new ArrayList<>();
        try (Collecteur collecteur = new Collecteur(new EcouteurControle() {}, dossier);
                Attente<Delivrance> attente = new Attente<>(dossier, new FormeDelivrance(), collecteur)) {
            attente.retenir(delivrance(1));
            attente.rendre(rendus::add);
            attente.rendre(rendus::add);
            attente.retenir(delivrance(2));
            attente.abandonner();
            attente.rendre(rendus::add);
            attente.retenir(delivrance(3));
            attente.rendre(rendus::add);
        }
        assertThat(rendus).containsExactly(delivrance(1), delivrance(3));
    }

    private static Delivrance delivrance(long rang) {
        return new Delivrance(
                rang,
                rang % 7 == 0 ? null : "EX-" + rang,
                new Position((int) rang + 20, 11),
                "/flux/emetteur/certificateurs/certificateur/certifications/certification[1]/passageCertifications"
                        + "/passageCertification[" + rang + "]/dateDebutValidite",
                "2024-03-29",
                LocalDate.of(2024, 3, 29));
    }
}
