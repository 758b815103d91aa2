package fr.accroche.cli.niriser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.Environnement;
import fr.accroche.cli.commande.SortieSurveillee;
import fr.accroche.controle.BilanControle;
import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.Controle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.EnteteFlux;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.PassageLu;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.IdTechnique;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.ModalitesInscription;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command with a hand-written control that meets, in any file, Jean Martin then Paul Durand. */
class NiriserCommandTest {
    private static final Nir NIR = Nir.deSansCle("1850500123456");
    private static final String ENTETE = "nir;nom_naissance;nom_usage;prenom1;prenom2;prenom3;sexe;date_naissance;"
            + "code_commune_naissance;libelle_commune_naissance;code_pays_naissance;date_deces\n";

    private static final Anomalie FAUTE = new Anomalie(
            new CodeAnomalie("DIC-ESSAI"),
            Gravite.ERREUR,
            Portee.PASSAGE,
            new Position(1, 1),
            "/flux",
            "a",
            null,
            "Une faute.",
            "Corrigez-la.");

    @TempDir
    private Path dossier;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
    private DeuxPassages controle = new DeuxPassages(ecouteur -> {}, true);
    private Path flux = Path.of("");
    private Path registre = Path.of("");

    @BeforeEach
    void ecrireLesFichiers() throws IOException {
        flux = Files.writeString(dossier.resolve("flux.xml"), "<flux/>");
        registre = Files.writeString(
                dossier.resolve("r.csv"),
                ENTETE + NIR.valeur() + ";MARTIN;;JEAN;;;M;1985-05-15;31555;TOULOUSE;;\nmauvaise\n");
    }

    private int executer(String... arguments) {
        return executer(new PrintStream(sortie, true, StandardCharsets.UTF_8), arguments);
    }

    private int executer(PrintStream sortieStandard, String... arguments) {
        Environnement environnement = new Environnement(
                InputStream.nullInputStream(),
                sortieStandard,
                new PrintStream(erreurs, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false,
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
        return new CommandLine(new NiriserCommand(environnement, lieux -> controle))
                .setExecutionExceptionHandler((echec, commande, lus) -> {
                    if (echec instanceof EchecCommande prevu) {
                        environnement.erreurs().println(prevu.getMessage());
                        return prevu.code().valeur();
                    }
                    throw echec;
                })
                .execute(arguments);
    }

    private String sortie() {
        return sortie.toString(StandardCharsets.UTF_8);
    }

    private String erreurs() {
        return erreurs.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneJsonLineAPassageAndAnswersOne() {
        assertThat(executer(flux.toString(), "--registre", registre.toString(), "--procedure=trois-passes-stricte"))
                .isEqualTo(1);

        assertThat(sortie().lines())
                .satisfiesExactly(
                        ligne -> assertThat(ligne)
                                .startsWith("{\"idTechnique\":\"a\",\"decision\":\"OK\",\"nir\":\"" + NIR.valeur()
                                        + "\",\"code\":null,\"message\":null,\"explication\":\"passe 1 : 1 candidat"),
                        ligne -> assertThat(ligne)
                                .isEqualTo("{\"idTechnique\":\"b\",\"decision\":\"KO\",\"code\":\"NIR-AUCUN-CANDIDAT\","
                                        + "\"message\":\"Aucun titulaire ne correspond aux critères obligatoires\","
                                        + "\"explication\":\"passe 1 : 0 candidat\"}"));
        assertThat(erreurs())
                .contains(
                        "ligne 3 : attendu 12 colonnes",
                        "Procédure trois-passes-stricte : 1 passages OK, 1 passages KO");
    }

    @Test
    void writesLinesAndAccuseInFilesAndMeasuresOnStandardOutput() throws IOException {
        Path json = dossier.resolve("a.json");
        Path xml = dossier.resolve("a.xml");
        Path verite = Files.writeString(
                dossier.resolve("v.csv"), "idTechnique,nir,alteration\na," + NIR.valeur() + ",\nb,,absent\n");

        assertThat(executer(
                        flux.toString(),
                        "--registre=" + registre,
                        "--procedure=trois-passes",
                        "--sortie=" + json,
                        "--rapport=" + xml,
                        "--verite=" + verite))
                .isEqualTo(1);

        assertThat(Files.readString(json).lines()).hasSize(2);
        assertThat(Files.readString(xml)).contains("<nomFichier>flux.xml</nomFichier>", "<idTechnique>b</idTechnique>");
        assertThat(sortie())
                .contains("Procédure trois-passes :", "ensemble", "1,00000")
                .doesNotContain(NIR.valeur());
    }

    @Test
    void decidesByScoresUnlessAskedOtherwise() {
        assertThat(executer(flux.toString(), "--registre", registre.toString())).isEqualTo(1);

        assertThat(sortie().lines())
                .satisfiesExactly(
                        ligne -> assertThat(ligne)
                                .startsWith("{\"idTechnique\":\"a\",\"decision\":\"OK\",\"nir\":\"" + NIR.valeur()
                                        + "\",\"code\":null,\"message\":null,")
                                .contains("bits"),
                        ligne -> assertThat(ligne)
                                .startsWith(
                                        "{\"idTechnique\":\"b\",\"decision\":\"KO\",\"code\":\"NIR-AUCUN-CANDIDAT\","));
        assertThat(erreurs()).contains("ligne 3, rejetée : attendu 12 colonnes", "Procédure scores : 1 passages OK");
    }

    @Test
    void tellsARefusalThatCameAfterThePassage() throws IOException {
        controle = new DeuxPassages(ecouteur -> ecouteur.refusTardif(1, FAUTE), true);
        Path verite = Files.writeString(
                dossier.resolve("v.csv"), "idTechnique,nir,alteration\na," + NIR.valeur() + ",\nb,,absent\n");
        Path json = dossier.resolve("a.json");

        assertThat(executer(flux.toString(), "--registre=" + registre, "--sortie=" + json, "--verite=" + verite))
                .isEqualTo(1);

        assertThat(Files.readAllLines(json).get(0))
                .isEqualTo("{\"idTechnique\":\"a\",\"decision\":\"KO\",\"code\":\"DIC-ESSAI\",\"message\":\"Une"
                        + " faute.\",\"explication\":\"refusé par le contrôle, pour ce qui suit dans le fichier : la"
                        + " recherche ne compte pas\"}");
        assertThat(sortie()).contains("0 passages OK, 2 passages KO").containsPattern("aucune +1 +1 +0 +0");
    }

    @Test
    void tellsThatTheCertificationIsKoWithThePlacesOfTheTextCompleted() {
        controle = new DeuxPassages(
                ecouteur -> ecouteur.certification(new CertificationLue(1, null, null, Optional.empty())), true);

        assertThat(executer(flux.toString(), "--registre=" + registre)).isEqualTo(1);

        assertThat(sortie().lines())
                .hasSize(2)
                .allMatch(ligne -> ligne.contains("\"code\":\"DIC-CERTIFICATION-KO\",\"message\":\"Le statut de la"
                        + " certification avec le bcr émetteur (émetteur du flux), l'id technique partenaire"));
    }

    @Test
    void answersNothingOfAFileThatIsRefusedAsAWhole() {
        controle = new DeuxPassages(ecouteur -> {}, false);

        assertThat(executer(flux.toString(), "--registre=" + registre)).isEqualTo(1);

        assertThat(sortie()).isEmpty();
        assertThat(erreurs()).contains("Le fichier n’est pas recevable");
    }

    @Test
    void tellsAFullDisk() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "Linux has a device that is always full");

        assertThat(executer(flux.toString(), "--registre=" + registre, "--sortie=/dev/full"))
                .isEqualTo(70);
        assertThat(erreurs()).contains("« /dev/full »", "le disque est plein");
    }

    @Test
    void answersTheVerdictToAReaderThatLeftAndTellsAnyOtherFailure() {
        assertThat(executer(enPanne("Broken pipe"), flux.toString(), "--registre=" + registre))
                .isEqualTo(1);
        assertThat(erreurs()).doesNotContain("n’a pas pu être écrit");

        assertThat(executer(enPanne("No space left on device"), flux.toString(), "--registre=" + registre))
                .isEqualTo(70);
        assertThat(erreurs()).contains("la sortie standard : le disque est plein");
    }

    private static PrintStream enPanne(String panne) {
        return new SortieSurveillee(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(panne);
            }
        });
    }

    @Test
    void pointsToTheCommandThatListsEveryBadLine() throws IOException {
        Files.writeString(registre, "mauvaise\n".repeat(30), StandardOpenOption.APPEND);

        assertThat(executer(flux.toString(), "--registre=" + registre)).isEqualTo(1);

        assertThat(erreurs())
                .contains("… et 11 autres ; pour les avoir toutes : accroche registre indexer R.csv --sortie DIR"
                        + " --anomalies F.csv");
    }

    @Test
    void refusesAnIndexForTheThreePasses() throws IOException {
        assertThat(executer(flux.toString(), "--registre", dossier.toString(), "--procedure=trois-passes"))
                .isEqualTo(2);
        assertThat(sortie()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNoRegistry() {
        assertThat(executer(flux.toString(), "--registre", flux.toString())).isEqualTo(3);
        assertThat(sortie()).isEmpty();
    }

    /** Two passages without fault, then what comes after them. */
    private record DeuxPassages(Consumer<EcouteurControle> suite, boolean recevable) implements Controle {
        @Override
        public BilanControle controler(InputStream flux, OptionsControle options, EcouteurControle ecouteur)
                throws IOException {
            flux.readAllBytes();
            ecouteur.passage(passage(1, "a", "Martin", "Jean"));
            ecouteur.passage(passage(2, "b", "Durand", "Paul"));
            suite.accept(ecouteur);
            return new BilanControle(
                    7,
                    "0".repeat(64),
                    true,
                    true,
                    recevable,
                    2,
                    0,
                    0,
                    List.of(),
                    new EnteteFlux(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    "1.1.2",
                    new BilanControle.JeuDeRegles("essai", "0".repeat(64)),
                    options.dateReference(),
                    List.of());
        }

        private static PassageLu passage(long ordinal, String id, String nom, String prenom) {
            Titulaire titulaire = new Titulaire(
                    nom,
                    null,
                    List.of(prenom),
                    Sexe.M,
                    new DateNaissance(1985, 5, 15),
                    new LieuNaissance("31555", null, null, null, null));
            return new PassageLu(
                    ordinal,
                    1,
                    id,
                    0,
                    1,
                    0,
                    Optional.empty(),
                    Optional.of(new Passage(
                            new IdTechnique(id),
                            null,
                            null,
                            "PAR_ADMISSION",
                            true,
                            null,
                            null,
                            null,
                            null,
                            LocalDate.of(2026, 10, 1),
                            null,
                            false,
                            null,
                            false,
                            null,
                            null,
                            null,
                            new ModalitesInscription(null, null, null, null),
                            titulaire,
                            null)));
        }
    }
}
