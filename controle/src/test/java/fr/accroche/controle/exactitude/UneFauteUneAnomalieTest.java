package fr.accroche.controle.exactitude;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault put at a known line of a large valid file gives one anomaly, of the right code, at that very line. */
class UneFauteUneAnomalieTest {
    private static final int PASSAGES = 800;
    private static final ControleStandard CONTROLE =
            new ControleStandard(SchemaFlux.officiel("1.1.2"), CatalogueRegles.sansReference());
    private static final List<String> TETE = List.of(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<cpf:flux xmlns:cpf=\"urn:cdc:cpf:pc5:schema:1.0.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
            "<cpf:idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</cpf:idFlux>",
            "<cpf:horodatage>2025-01-10T09:30:00+01:00</cpf:horodatage>",
            "<cpf:emetteur>",
            "<cpf:idClient>00ACC001</cpf:idClient>",
            "<cpf:certificateurs><cpf:certificateur>",
            "<cpf:idClient>00ACC001</cpf:idClient>",
            "<cpf:idContrat>MCFCER000900</cpf:idContrat>",
            "<cpf:certifications><cpf:certification>",
            "<cpf:type>RS</cpf:type>",
            "<cpf:code>RS6123</cpf:code>",
            "<cpf:passageCertifications>");
    private static final List<String> PIED = List.of(
            "</cpf:passageCertifications>",
            "</cpf:certification></cpf:certifications>",
            "</cpf:certificateur></cpf:certificateurs>",
            "</cpf:emetteur>",
            "</cpf:flux>");

    /** Where an anomaly must be, and which. */
    private record Lieu(String code, int ligne) {
        static Lieu de(Anomalie anomalie) {
            return new Lieu(anomalie.code().valeur(), anomalie.position().ligne());
        }
    }

    static Stream<Faute> fautes() {
        return Faute.toutes().stream();
    }

    @ParameterizedTest
    @MethodSource("fautes")
    void givesOneAnomalyOnItsExactLine(Faute faute) throws IOException {
        int touche = new Hasard(faute.nom().hashCode()).entier(PASSAGES);
        List<String> lignes = new ArrayList<>(TETE);
        List<Lieu> attendus = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            ajouter(lignes, attendus, i, i == touche ? List.of(faute) : List.of());
        }
        List<Anomalie> anomalies = controler(lignes);
        assertThat(anomalies.stream().map(Lieu::de).toList())
                .as("%s", anomalies)
                .isEqualTo(attendus);
        assertThat(anomalies.get(0).remede()).contains(faute.remede());
    }

    @ParameterizedTest
    @ValueSource(longs = {20250101, 20250102, 20250103})
    void givesEachOfHundredsOfFaultsOneAnomaly(long graine) throws IOException {
        Hasard hasard = new Hasard(graine);
        List<Faute> fautes = fautes().filter(faute -> !faute.code().equals("XSD-ESPACE-DE-NOMS"))
                .toList();
        List<String> lignes = new ArrayList<>(TETE);
        List<Lieu> attendus = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            ajouter(lignes, attendus, i, List.of(hasard.choisir(fautes)));
        }
        List<Lieu> recus = controler(lignes).stream().map(Lieu::de).toList();
        assertThat(recus).as("seed %d", graine).isEqualTo(attendus);
    }

    @Test
    void tellsAWrongNamespaceOnceAndControlsTheRest() throws IOException {
        List<String> lignes = new ArrayList<>(TETE);
        List<Lieu> attendus = new ArrayList<>(List.of(new Lieu("XSD-ESPACE-DE-NOMS", 2)));
        Hasard hasard = new Hasard(1);
        List<Faute> fautes = fautes().filter(faute -> !faute.code().equals("XSD-ESPACE-DE-NOMS"))
                .filter(faute -> !faute.code().equals("XSD-TYPE-XSI"))
                .toList();
        for (int i = 0; i < PASSAGES; i++) {
            ajouter(lignes, attendus, i, i % 4 == 0 ? List.of(hasard.choisir(fautes)) : List.of());
        }
        lignes.replaceAll(ligne -> ligne.replace("urn:cdc:cpf:pc5:schema:1.0.0", "urn:cdc:cpf:pc5:schema:2.0.0"));
        assertThat(controler(lignes).stream().map(Lieu::de).toList()).isEqualTo(attendus);
    }

    private static void ajouter(List<String> lignes, List<Lieu> attendus, int numero, List<Faute> fautes) {
        PassageEnLignes passage = new PassageEnLignes(numero);
        for (Faute faute : fautes) {
            int rang = faute.injection().dans(passage);
            attendus.add(new Lieu(faute.code(), lignes.size() + rang + 1));
        }
        lignes.addAll(passage.lignes());
    }

    private static List<Anomalie> controler(List<String> lignes) throws IOException {
        List<String> toutes = new ArrayList<>(lignes);
        toutes.addAll(PIED);
        byte[] document = String.join("\n", toutes).getBytes(StandardCharsets.UTF_8);
        Ecoute ecoute = new Ecoute();
        CONTROLE.controler(
                new ByteArrayInputStream(document),
                new OptionsControle(Etendue.SCHEMA, LocalDate.of(2025, 1, 15)),
                ecoute);
        return ecoute.anomalies();
    }
}
