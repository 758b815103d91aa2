package fr.accroche.controle.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.schema.ElementDeclare;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.controle.schema.TypeComplexe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs through the corpus in every build, and goes on from it by {@code ./accroche test --long}. */
class FuzzTest {
    private static final Path CORPUS = Path.of("src/test/resources/fr/accroche/controle/fuzz");
    private static final int SECONDES = Integer.getInteger("accroche.fuzz.secondes", 600);

    static Stream<Path> corpus() throws IOException {
        return Files.list(CORPUS).sorted();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void holdsOnTheCorpus(Path document) throws IOException {
        CibleFuzz.fuzzerTestOneInput(Files.readAllBytes(document));
    }

    /** What Jazzer finds new goes to {@code target/fuzz/trouves}; a crash stops it and keeps its input in {@code target/fuzz}. */
    @Test
    @Tag("long")
    void holdsOnWhatJazzerFinds() throws Exception {
        Path dossier = Files.createDirectories(Path.of("target", "fuzz")).toAbsolutePath();
        Path trouves = Files.createDirectories(dossier.resolve("trouves"));
        Path dictionnaire = Files.write(dossier.resolve("mots.dict"), mots());
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + CibleFuzz.class.getName(),
                        "--instrumentation_includes=fr.accroche.**:com.ctc.wstx.**",
                        "--reproducer_path=" + dossier,
                        "-artifact_prefix=" + dossier + "/",
                        "-dict=" + dictionnaire,
                        "-max_len=8192",
                        "-timeout=20",
                        "-max_total_time=" + SECONDES,
                        trouves.toString(),
                        CORPUS.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("jazzer.log").toFile())
                .start();
        assertThat(jazzer.waitFor()).as("see %s", dossier.resolve("jazzer.log")).isZero();
    }

    private static List<String> mots() {
        Set<String> mots =
                new TreeSet<>(Set.of("xsi:nil", "xsi:type", "true", "<![CDATA[", "]]>", "<!--", "-->", "&#"));
        SchemaFlux.officiel("1.1.5").racines().forEach(element -> recenser(element, mots));
        return mots.stream().map(mot -> '"' + mot + '"').toList();
    }

    private static void recenser(ElementDeclare element, Set<String> mots) {
        mots.add("<cpf:" + element.balise() + ">");
        mots.add("</cpf:" + element.balise() + ">");
        if (element.type() instanceof TypeComplexe complexe) {
            complexe.contenu().enfants().forEach(enfant -> recenser(enfant, mots));
        }
    }
}
