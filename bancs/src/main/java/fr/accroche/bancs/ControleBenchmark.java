package fr.accroche.bancs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;

/** Each peer on one file that is in the page cache; the file is the system property {@code fichier}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ControleBenchmark {
    @Param({
        "ACCROCHE_SCHEMA",
        "ACCROCHE_TOUTES",
        "ACCROCHE_VOIE_NORMALE",
        "JDK",
        "XERCES",
        "WOODSTOX_MSV",
        "AALTO_NU",
        "WOODSTOX_NU"
    })
    public String pair = "";

    private final Path fichier = Path.of(System.getProperty("fichier", "valide.xml"));
    private Pair.Lecture lecture = (flux, lignes) -> 0;

    @Setup
    public void preparer() throws SAXException, XMLStreamException {
        lecture = Pair.valueOf(pair).preparer();
    }

    /** The number of faults told. */
    @Benchmark
    public long lire() throws IOException, SAXException, XMLStreamException {
        return Pair.lire(lecture, fichier, new HashSet<>());
    }
}
