package fr.accroche.simulateurs.sngi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.Entete;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.nirisation.registre.LectureRegistre;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.demonstration.Attendu;
import fr.accroche.synthese.demonstration.CasDemo;
import fr.accroche.synthese.demonstration.FluxDemo;
import fr.accroche.synthese.demonstration.RegistreDemo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SngiSimulateurTest {
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();

    private static final CleIndex CLE =
            new CleIndex("cle d'essai, que tout le monde a".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path dossier;

    @TestFactory
    Stream<DynamicTest> getsTheIntendedAnswerFromEitherFormOfTheThreePasses() throws IOException {
        LectureRegistre lecture = RegistreMemoire.lire(new SngiSimulateur(dossier, LIEUX).registre());
        Stream<Function<LectureRegistre, Procedure>> formes = Stream.of(
                lu -> new ProcedureTroisPasses(lu.registre(), LIEUX),
                lu -> new ProcedureTroisPassesStricte(lu.registre(), LIEUX));
        return formes.map(forme -> forme.apply(lecture))
                .flatMap(procedure -> FluxDemo.cas().stream()
                        .map(cas -> DynamicTest.dynamicTest(
                                procedure.nom() + " : " + cas.propos(),
                                () -> verifier(procedure, cas, cas.troisPasses()))));
    }

    @Test
    void holdsEveryoneOfTheDemonstration() throws IOException {
        LectureRegistre lecture = RegistreMemoire.lire(new SngiSimulateur(dossier, LIEUX).registre());

        assertThat(lecture.registre().taille()).isEqualTo(RegistreDemo.TAILLE + 14);
        assertThat(lecture.rejets()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> getsTheIntendedAnswerFromTheScores() throws IOException {
        Procedure procedure = new ProcedureScores(
                IndexFichier.ouvrir(
                        new SngiSimulateur(dossier, LIEUX).index(CLE, new SecureRandom(), Clock.systemUTC()),
                        Optional.of(CLE)),
                LIEUX);
        return FluxDemo.cas().stream()
                .map(cas -> DynamicTest.dynamicTest(cas.propos(), () -> verifier(procedure, cas, cas.scores())));
    }

    @Test
    void makesItsIndexOnceForAKey() throws IOException {
        SngiSimulateur sngi = new SngiSimulateur(dossier, LIEUX);
        Path index = sngi.index(CLE, new SecureRandom(), Clock.systemUTC());
        byte[] entete = Files.readAllBytes(index.resolve(Entete.FICHIER));

        assertThat(sngi.index(CLE, new SecureRandom(), Clock.systemUTC())).isEqualTo(index);
        assertThat(index.resolve(Entete.FICHIER)).hasBinaryContent(entete);

        CleIndex autre = new CleIndex(new byte[CleIndex.OCTETS]);
        assertThat(IndexFichier.ouvrir(sngi.index(autre, new SecureRandom(), Clock.systemUTC()), Optional.of(autre))
                        .taille())
                .isEqualTo(RegistreDemo.TAILLE + 14);
    }

    @Test
    void makesItsRegistryOnce() throws IOException {
        SngiSimulateur sngi = new SngiSimulateur(dossier.resolve("nouveau"), LIEUX);
        Path registre = sngi.registre();
        FileTime ancien = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(registre, ancien);

        assertThat(sngi.registre()).isEqualTo(registre);
        assertThat(Files.getLastModifiedTime(registre)).isEqualTo(ancien);
        assertThat(registre.getParent()).isDirectoryContaining(fichier -> fichier.equals(registre));
    }

    private static void verifier(Procedure procedure, CasDemo cas, CasDemo.Reponse reponse) {
        Decision decision = procedure.decider(new DemandeNirisation(cas.titulaire(), Optional.empty()));
        if (reponse.attendu() == Attendu.TROUVE) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Trouve.class,
                            trouve -> assertThat(trouve.nir())
                                    .isEqualTo(reponse.nir().orElseThrow()));
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Refus.class,
                            refus -> assertThat(refus.motif())
                                    .isEqualTo(
                                            MotifRefus.valueOf(reponse.attendu().name())));
        }
    }
}
