package fr.accroche.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.PassageLu;
import fr.accroche.controle.anomalie.AnomaliesResultat;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.moteur.RegleDefaillanteException;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children come in any order: what says who sends, for whom and which certification may follow all passages. */
class CertificationTardiveTest {
    private static final SchemaFlux SCHEMA = SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE);
    private static final OptionsControle OPTIONS = new OptionsControle(Etendue.TOUTES, LocalDate.of(2024, 4, 15));

    /** 18 MB; the largest legal file is {@link FluxEntierTest}'s. */
    private static final int PASSAGES = 15_000;

    @TempDir
    private Path dossier;

    @Test
    void judgesAPassageAlikeWhetherItsCertificationComesBeforeOrAfter() throws IOException {
        Temoin avant = controler(new FluxGenere(PASSAGES, false));
        Temoin apres = controler(new FluxGenere(PASSAGES, true));
        assertThat(avant.refuses).hasSize(PASSAGES / 100);
        assertThat(apres.refuses).isEqualTo(avant.refuses);
        assertThat(apres.anomalies).isEqualTo(avant.anomalies).hasSize(PASSAGES / 50);
        assertThat(apres.positions).as("document order").isSorted();
        assertThat(apres.octets).isEqualTo(avant.octets).isGreaterThan(15_000_000L);
        assertThat(fichiers()).as("temporary files left behind").isZero();
    }

    @Test
    void namesTheCertificationOnlyOnceItIsKnown() throws IOException {
        Temoin temoin = controler(new FluxGenere(3, true));
        assertThat(temoin.certifications).hasSize(1);
        assertThat(temoin.certifications.get(0).certification()).isPresent();
        assertThat(temoin.entete).isTrue();
    }

    @Test
    void leavesNoFileBehindWhenTheDocumentStopsShort() throws IOException {
        byte[] debut = new FluxGenere(2_000, true).readNBytes(2_000_000);
        controler(new ByteArrayInputStream(debut));
        assertThat(fichiers()).isZero();
    }

    @Test
    void tellsWhatWaitedInDocumentOrderWhenTheDocumentStopsShort() throws IOException {
        byte[] debut = new FluxGenere(2_000, true).readNBytes(2_000_000);
        Temoin temoin = controler(new ByteArrayInputStream(debut));
        assertThat(temoin.positions).isSorted().hasSizeGreaterThan(15);
        assertThat(temoin.anomalies).last().asString().startsWith("XML-TRONQUE");
        assertThat(temoin.refuses).as("never judged, for want of a code").isEmpty();
    }

    @Test
    void refusesTheCertificationOfAnotherWhetherItsCertificateurIsNamedBeforeOrAfter() throws IOException {
        Temoin avant = controler(new FluxGenere(200, false, "RS5616"));
        Temoin apres = controler(new FluxGenere(200, true, "RS5616"));
        for (Temoin temoin : List.of(avant, apres)) {
            assertThat(temoin.positions).isSorted();
            assertThat(temoin.anomalies)
                    .filteredOn(dite -> dite.startsWith("DIC-CERTIFICATION-AUTRE-CERTIFICATEUR /flux"))
                    .hasSize(1);
            assertThat(temoin.certifications)
                    .singleElement()
                    .satisfies(lue -> assertThat(lue.certification()).isEmpty());
        }
        assertThat(avant.anomalies.get(0)).startsWith("DIC-CERTIFICATION-AUTRE-CERTIFICATEUR");
        assertThat(apres.anomalies).last().asString().startsWith("DIC-CERTIFICATION-AUTRE-CERTIFICATEUR");
        assertThat(apres.refuses)
                .as("the deliveries are judged all the same")
                .isEqualTo(avant.refuses)
                .hasSize(2);
    }

    @Test
    void tellsTheCertificationsInTheirOrderOnceTheirCertificateurIsNamed() throws IOException {
        String document = DocumentExemple.base();
        int debut = document.indexOf("<cpf:certification>");
        int fin = document.indexOf("</cpf:certification>") + "</cpf:certification>".length();
        String une = document.substring(debut, fin);
        String autre = une.replace("RS1710", "RS5616").replace("2024-00000", "2024-10000");
        String sansCode = une.replace("RS1710", "1710").replace("2024-00000", "2024-20000");
        String client = "<cpf:idClient>00ACC001</cpf:idClient>";
        int certificateur = document.indexOf(client, document.indexOf("<cpf:certificateur>"));
        String deplace = document.substring(0, certificateur)
                + document.substring(certificateur + client.length(), debut)
                + autre
                + une
                + sansCode
                + autre
                + document.substring(fin).replace("</cpf:certifications>", "</cpf:certifications>" + client);
        Temoin temoin = controler(new ByteArrayInputStream(deplace.getBytes(StandardCharsets.UTF_8)));
        assertThat(temoin.certifications)
                .extracting(lue -> lue.ordinal() + " " + lue.code() + " "
                        + lue.certification().isPresent())
                .containsExactly("1 RS5616 false", "2 RS1710 true", "3 1710 false", "4 RS5616 false");
        assertThat(temoin.positions).isSorted();
        assertThat(temoin.anomalies.stream().map(dite -> dite.substring(0, dite.indexOf(' '))))
                .containsExactly(
                        "DIC-CERTIFICATION-AUTRE-CERTIFICATEUR",
                        "DIC-TYPE-CODE",
                        "DIC-CERTIFICATION-AUTRE-CERTIFICATEUR",
                        "DIC-ID-TECHNIQUE-DOUBLE",
                        "DIC-ID-TECHNIQUE-DOUBLE");
        assertThat(fichiers()).isZero();
    }

    /** More than the collector keeps in memory for one passage, and a rule that speaks of its beginning at its end. */
    @Test
    void keepsTheOrderInAPassageWithMoreAnomaliesThanTheMemoryHolds() throws IOException {
        String document = DocumentExemple.base()
                .replaceFirst("<cpf:idTechnique>2024-000001", "<cpf:idTechnique> 2024-000001")
                .replaceFirst("</cpf:passageCertification>", "<cpf:x/>".repeat(12_345) + "</cpf:passageCertification>");
        Temoin temoin = controler(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        assertThat(temoin.positions).isSorted();
        assertThat(temoin.anomalies).hasSize(12_346).first().asString().startsWith("DIC-ESPACES-SUPERFLUS");
        assertThat(temoin.anomalies).allMatch(dite -> dite.contains(" 2024-000001"));
        assertThat(fichiers()).isZero();
    }

    @Test
    void stopsTheControlWhenTheRuleBreaksDownLate() throws IOException {
        CatalogueRegles regles = new CatalogueRegles(
                "essai",
                List.of(new RegleDelivrance(AnomaliesResultat.CERTIFICATION_NON_DELIVRABLE, (code, jour) -> {
                    throw new IllegalStateException("MARTEL");
                })),
                List.of(),
                List.of());
        ControleStandard controle = new ControleStandard(SCHEMA, regles, dossier);
        assertThatThrownBy(() -> controle.controler(new FluxGenere(3, true), OPTIONS, new EcouteurControle() {}))
                .isInstanceOf(RegleDefaillanteException.class)
                .hasMessageContaining("DIC-CERTIFICATION-NON-DELIVRABLE")
                .hasMessageNotContaining("MARTEL");
        assertThat(fichiers()).isZero();
    }

    private Temoin controler(InputStream flux) throws IOException {
        Temoin temoin = new Temoin();
        BilanControle bilan = new ControleStandard(SCHEMA, CatalogueRegles.standard(ReferencesDeTest.TOUTES), dossier)
                .controler(flux, OPTIONS, temoin);
        temoin.octets = bilan.octets();
        temoin.entete = bilan.entete().idFlux().isPresent()
                && bilan.entete().emetteur().isPresent()
                && bilan.entete().certificateur().isPresent();
        return temoin;
    }

    private long fichiers() throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.count();
        }
    }

    /** What one control told, places aside: they differ with the order. */
    private static final class Temoin implements EcouteurControle {
        private final TreeSet<Long> refuses = new TreeSet<>();
        private final List<String> anomalies = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();
        private final List<CertificationLue> certifications = new ArrayList<>();
        private long octets;
        private boolean entete;

        @Override
        public void anomalie(Anomalie anomalie) {
            positions.add(anomalie.position());
            anomalies.add(
                    anomalie.code() + " " + anomalie.chemin() + " " + anomalie.idTechnique() + " " + anomalie.valeur());
        }

        @Override
        public void passage(PassageLu passage) {
            if (passage.passage().isEmpty()) {
                refuses.add(passage.ordinal());
            }
        }

        @Override
        public void refusTardif(long ordinal, Anomalie anomalie) {
            refuses.add(ordinal);
        }

        @Override
        public void certification(CertificationLue certification) {
            certifications.add(certification);
        }
    }
}
