package fr.accroche.synthese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.TypeCertification;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.alteration.Alteration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FluxSynthetiqueTest {
    private static final String NAMESPACE = "urn:cdc:cpf:pc5:schema:1.0.0";
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final PopulationSynthetique POPULATION = new PopulationSynthetique(LIEUX);
    private static final FluxSynthetique SYNTHESE = new FluxSynthetique(POPULATION, LIEUX);
    private static final byte[] REGISTRE = registre(3_000);

    private final ByteArrayOutputStream flux = new ByteArrayOutputStream();
    private final ByteArrayOutputStream verite = new ByteArrayOutputStream();

    @Test
    void writesAsManyPassagesAsAskedInBothFiles() throws Exception {
        ecrire(demande(500, 0.3, 0.2));

        List<String> cles = cles(document());
        assertThat(cles).hasSize(500).doesNotHaveDuplicates();
        assertThat(verites().stream().map(ligne -> ligne[0])).containsExactlyElementsOf(cles);
    }

    @Test
    void leavesTheNirOutForAbsentHoldersOnly() throws IOException {
        ecrire(demande(500, 0.3, 0.2));

        Set<String> nirs = nirsDuRegistre();
        assertThat(verites()).allSatisfy(ligne -> {
            assertThat(ligne[1].isEmpty()).isEqualTo(ligne[2].startsWith("absent"));
            assertThat(ligne[1].isEmpty() || nirs.contains(ligne[1])).isTrue();
        });
        assertThat(verites().stream().filter(ligne -> ligne[1].isEmpty())).hasSize(100);
        assertThat(verites().stream().map(ligne -> ligne[2]))
                .contains("absent", "absent-jumeau", "absent-fratrie", "absent-homonyme", "absent-parent");
    }

    @Test
    void damagesNothingWithoutNoise() throws IOException {
        ecrire(demande(200, 0, 0));

        assertThat(verites()).allSatisfy(ligne -> assertThat(ligne[2]).isEmpty());
    }

    @Test
    void damagesEveryoneInEveryWayWithFullNoise() throws IOException {
        ecrire(demande(1_500, 1, 8, 0));

        assertThat(verites().stream()
                        .flatMap(ligne -> Stream.of(ligne[2].split("\\+")))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Alteration.values()).map(Alteration::nom).toList());
    }

    @Test
    void damagesThreeTimesAsManyHoldersWithAFactorOfThree() throws IOException {
        ecrire(demande(1_500, 0.2, 0));
        long simple = alteres();
        long multiple = alteresDeuxFois();
        flux.reset();
        ecrire(demande(1_500, 0.2, 3, 0));

        assertThat(alteres()).isBetween(simple * 5 / 2, simple * 7 / 2);
        assertThat(alteresDeuxFois()).isGreaterThan(multiple * 5);
    }

    @Test
    void declaresNobodyWhoIsDeadTooYoungOrProvisional() throws IOException {
        ecrire(demande(1_500, 0, 0));

        Map<String, PersonneSynthetique> personnes = new HashMap<>();
        RegistreReader.lire(
                new ByteArrayInputStream(REGISTRE),
                personne -> personnes.put(personne.nir().valeur(), personne));
        assertThat(verites()).allSatisfy(ligne -> {
            PersonneSynthetique personne = personnes.get(ligne[1]);
            assertThat(personne.dateDeces()).isEmpty();
            assertThat(personne.dateNaissance().annee()).isLessThanOrEqualTo(2010);
            assertThat(personne.estProvisoire()).isFalse();
        });
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        ecrire(demande(100, 0.5, 0.5));
        byte[] premier = flux.toByteArray();
        flux.reset();
        ecrire(demande(100, 0.5, 0.5));

        assertThat(flux.toByteArray()).isEqualTo(premier);
    }

    @Test
    void sharesThePassagesAmongTheCertifications() throws Exception {
        ecrire(demande(10, 0, 0));

        assertThat(document().getElementsByTagNameNS(NAMESPACE, "certification").getLength())
                .isEqualTo(2);
    }

    @Test
    void refusesARegistryWithTooFewPossibleHolders() {
        assertThatThrownBy(() -> ecrire(demande(3_001, 0, 0)))
                .isInstanceOf(RegistreTropPetitException.class)
                .hasMessageContaining("titulaires possibles")
                .hasMessageContaining("il en faut 3001");
    }

    @Test
    void refusesAShareAboveOne() {
        assertThatThrownBy(() -> demande(10, 1.5, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DemandeFlux demande(int passages, double bruit, double absents) {
        return demande(passages, bruit, 1, absents);
    }

    private static DemandeFlux demande(int passages, double bruit, double facteur, double absents) {
        return new DemandeFlux(
                passages,
                42,
                bruit,
                facteur,
                absents,
                LocalDate.of(2026, 11, 23),
                new IdClient("12ABC345"),
                new IdClient("12ABC345"),
                new IdContrat("MCFCER000123"),
                List.of(
                        new CodeCertification(TypeCertification.RNCP, "19117"),
                        new CodeCertification(TypeCertification.RS, "1710")));
    }

    private void ecrire(DemandeFlux demande) throws IOException {
        verite.reset();
        SYNTHESE.ecrire(demande, new ByteArrayInputStream(REGISTRE), flux, verite);
    }

    private Document document() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(flux.toByteArray()));
    }

    private long alteres() {
        return verites().stream().filter(ligne -> !ligne[2].isEmpty()).count();
    }

    private long alteresDeuxFois() {
        return verites().stream().filter(ligne -> ligne[2].contains("+")).count();
    }

    private static List<String> cles(Document document) {
        NodeList noeuds = document.getElementsByTagNameNS(NAMESPACE, "idTechnique");
        String[] cles = new String[noeuds.getLength()];
        Arrays.setAll(cles, rang -> noeuds.item(rang).getTextContent());
        return List.of(cles);
    }

    private List<String[]> verites() {
        return verite.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(ligne -> ligne.split(",", -1))
                .toList();
    }

    private static Set<String> nirsDuRegistre() throws IOException {
        Set<String> nirs = new HashSet<>();
        RegistreReader.lire(
                new ByteArrayInputStream(REGISTRE),
                personne -> nirs.add(personne.nir().valeur()));
        return nirs;
    }

    private static byte[] registre(int taille) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (RegistreWriter registre = new RegistreWriter(sortie)) {
            POPULATION.personnes(1, taille).forEach(registre::ecrire);
        } catch (IOException e) {
            throw new AssertionError("Memory does not fail", e);
        }
        return sortie.toByteArray();
    }
}
