package fr.accroche.controle.extrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.PassageLu;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.IdFlux;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExtraitFluxTest {
    private static final FluxEcrit UTF8 = new FluxEcrit(StandardCharsets.UTF_8, "UTF-8", false, "cpf");
    private static final List<FluxEcrit> FORMES = List.of(
            UTF8,
            new FluxEcrit(StandardCharsets.UTF_8, "", true, ""),
            new FluxEcrit(StandardCharsets.UTF_16LE, "UTF-16", true, "a"),
            new FluxEcrit(StandardCharsets.UTF_16BE, "UTF-16", true, ""),
            new FluxEcrit(Charset.forName("windows-1252"), "windows-1252", false, "cpf"),
            new FluxEcrit(StandardCharsets.ISO_8859_1, "ISO-8859-1", false, "ns2"));
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-24T02:03:04+01:00");
    private static final ControleStandard CONTROLE =
            new ControleStandard(SchemaFlux.officiel("1.1.2"), CatalogueRegles.sansReference());

    @Provide
    Arbitrary<FluxEcrit> formes() {
        return Arbitraries.of(FORMES);
    }

    @Property(tries = 60, seed = "20261124")
    void keepsEachWantedPassageByteForByteAndNoOther(
            @ForAll("formes") FluxEcrit forme, @ForAll("garde") Set<Long> garde) throws Exception {
        byte[] fichier = forme.octets(3, 1, 4);
        Recueil avant = controler(fichier);

        byte[] extrait = extraire(fichier, garde::contains);

        Recueil apres = controler(extrait);
        assertThat(apres.bilan.recevable()).as("%s", apres.anomalies).isTrue();
        assertThat(apres.bilan.entete().idFlux()).contains(new IdFlux("nouveau"));
        assertThat(apres.bilan.entete().horodatage()).contains("2026-11-24T02:03:04+01:00");
        List<byte[]> voulus = garde.stream()
                .sorted()
                .map(rang -> tranche(fichier, avant.passages.get((int) (rang - 1))))
                .toList();
        assertThat(apres.passages.stream().map(lu -> tranche(extrait, lu)).toList())
                .usingElementComparator(java.util.Arrays::compare)
                .isEqualTo(voulus);
        assertThat(extraire(fichier, rang -> !garde.contains(rang))).isNotEqualTo(extrait);
    }

    @Provide
    Arbitrary<Set<Long>> garde() {
        return Arbitraries.longs().between(1, 8).set().ofMinSize(1).ofMaxSize(7);
    }

    @Test
    void changesNothingButTheHeadWhenEveryPassageIsKept() throws Exception {
        for (FluxEcrit forme : FORMES) {
            byte[] fichier = forme.octets(2, 2);
            String attendu = new String(fichier, forme.encodage())
                    .replace(">ancien<", ">nouveau<")
                    .replace("2024-03-29T14:05:00+01:00", "2026-11-24T02:03:04+01:00");

            assertThat(new String(extraire(fichier, rang -> true), forme.encodage()))
                    .isEqualTo(attendu);
        }
    }

    @Test
    void leavesOutACertificationThatKeepsNoPassage() throws Exception {
        ExtraitFlux extrait = ExtraitFlux.reperer(new ByteArrayInputStream(UTF8.octets(2, 3, 2)), rang -> rang == 6);

        String texte = new String(extraire(UTF8.octets(2, 3, 2), rang -> rang == 6), StandardCharsets.UTF_8);

        assertThat(extrait.passages()).isEqualTo(1);
        assertThat(texte)
                .containsOnlyOnce("<cpf:certification>")
                .contains("EX-6")
                .doesNotContain("EX-5", "EX-7");
    }

    @Test
    void writesACorrectedPassageAnewInTheEncodingOfTheFileAndLeavesTheOthersAlone() throws Exception {
        for (FluxEcrit forme : FORMES) {
            byte[] fichier = forme.octets(2, 1);
            PassageEcrit deuxieme = lire(fichier, rang -> rang == 2).passages().get(0);
            Map<String, String> corrige = new LinkedHashMap<>(deuxieme.valeurs());
            corrige.put("identificationTitulaire/titulaire/nomNaissance", "Łefèvre & <fils>");
            corrige.put("identificationTitulaire/titulaire/prenom2", "Anne");
            corrige.remove("identificationTitulaire/titulaire/codeCommuneNaissance/codePostalNaissance/codePostal");
            corrige.put("identificationTitulaire/titulaire/codeCommuneNaissance/codeInseeNaissance/codeInsee", "44109");

            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            ExtraitFlux.reperer(
                            new ByteArrayInputStream(fichier),
                            rang -> true,
                            new ExtraitFlux.Corrections(
                                    Map.of(2L, corrige), Map.of(2, Map.of("type", "RS", "code", "RS5550"))))
                    .ecrire(new ByteArrayInputStream(fichier), sortie, new IdFlux("nouveau"), DATE, new SaisieWriter());

            byte[] ecrit = sortie.toByteArray();
            Recueil apres = controler(ecrit);
            assertThat(apres.bilan.recevable()).as("%s", apres.anomalies).isTrue();
            assertThat(lire(ecrit, rang -> rang == 2).passages().get(0).valeurs())
                    .containsExactlyInAnyOrderEntriesOf(corrige);
            assertThat(lire(ecrit, rang -> false).certifications().stream().map(donnees -> donnees.get("code")))
                    .containsExactly("RS1710", "RS5550");
            Recueil avant = controler(fichier);
            for (int rang : List.of(0, 2)) {
                assertThat(tranche(ecrit, apres.passages.get(rang)))
                        .isEqualTo(tranche(fichier, avant.passages.get(rang)));
            }
        }
    }

    @Test
    void readsEveryDatumOfAPassageAndWhatStandsBesideIt() throws Exception {
        PassagesReader.Lecture lecture = lire(UTF8.octets(2, 1), rang -> rang == 3);

        assertThat(lecture.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.certification()).isEqualTo(2);
            assertThat(passage.valeurs())
                    .containsEntry("idTechnique", "EX-3")
                    .containsEntry("scoring", "R&D <12>")
                    .containsEntry("niveauNumeriqueEuropeen/resultats/resultat[2]/competenceId", "4")
                    .containsEntry("identificationTitulaire/titulaire/nomNaissance", "Lefèvre")
                    .doesNotContainKey("mentionValidee");
        });
        assertThat(lecture.certifications())
                .hasSize(2)
                .allSatisfy(certification ->
                        assertThat(certification).containsOnly(Map.entry("type", "RS"), Map.entry("code", "RS1710")));
        assertThat(lecture.entete())
                .containsEntry("emetteur/certificateurs/certificateur/idContrat", "MFCER000123")
                .containsEntry("idFlux", "ancien");
    }

    @Test
    void refusesAFileThatIsCut() {
        byte[] fichier = UTF8.octets(2);
        byte[] coupe = FluxEcrit.tranche(fichier, 0, fichier.length / 2);

        assertThatThrownBy(() -> ExtraitFlux.reperer(new ByteArrayInputStream(coupe), rang -> true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("well-formed");
    }

    @Test
    void forgetsWhatWasCutInACertificationThatGoesWhole() {
        Coupes coupes = new Coupes();
        LongStream.range(0, 100).forEach(rang -> coupes.ajouter(10 * rang, 10 * rang + 5));

        coupes.oublierDepuis(503);
        coupes.ajouter(503, 600);

        assertThat(coupes.taille()).isEqualTo(51);
        assertThat(coupes.fin(50)).isEqualTo(600);
        assertThat(coupes.debut(50)).isEqualTo(500);
    }

    private static PassagesReader.Lecture lire(byte[] fichier, LongPredicate voulu) throws IOException {
        return PassagesReader.lire(new ByteArrayInputStream(fichier), voulu);
    }

    private static byte[] extraire(byte[] fichier, LongPredicate garde) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ExtraitFlux.reperer(new ByteArrayInputStream(fichier), garde)
                .ecrire(new ByteArrayInputStream(fichier), sortie, new IdFlux("nouveau"), DATE);
        return sortie.toByteArray();
    }

    private static byte[] tranche(byte[] fichier, PassageLu passage) {
        return FluxEcrit.tranche(fichier, passage.debutOctet(), passage.finOctet());
    }

    private static Recueil controler(byte[] fichier) throws IOException {
        List<PassageLu> passages = new ArrayList<>();
        List<Anomalie> anomalies = new ArrayList<>();
        BilanControle bilan = CONTROLE.controler(
                new ByteArrayInputStream(fichier),
                new OptionsControle(Etendue.SCHEMA, LocalDate.of(2026, 11, 24)),
                new EcouteurControle() {
                    @Override
                    public void passage(PassageLu passage) {
                        passages.add(passage);
                    }

                    @Override
                    public void anomalie(Anomalie anomalie) {
                        anomalies.add(anomalie);
                    }
                });
        return new Recueil(bilan, passages, anomalies);
    }

    private record Recueil(BilanControle bilan, List<PassageLu> passages, List<Anomalie> anomalies) {}
}
