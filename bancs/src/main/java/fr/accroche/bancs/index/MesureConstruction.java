package fr.accroche.bancs.index;

import com.sun.management.OperatingSystemMXBean;
import fr.accroche.nirisation.index.construction.AnomalieLigne;
import fr.accroche.nirisation.index.construction.BilanConstruction;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.referentiels.LieuxFrancais;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one index, the process being new, and prints what it costs. */
final class MesureConstruction implements SuiviConstruction {
    private static final double NANOS = 1e9;
    private static final double MO = 1e6;
    private static final int PERIODE = 1 << 18;

    private final Map<Etape, Long> debuts = new EnumMap<>(Etape.class);
    private long tas;
    private long suivant;

    private MesureConstruction() {}

    /** Arguments: the registry CSV; the folder of the index. */
    public static void main(String[] arguments) throws IOException {
        Path csv = Path.of(arguments[0]);
        Path index = Path.of(arguments[1]);
        LieuxFrancais lieux = LieuxFrancais.charger();
        Releve releve = new Releve(System.out);
        MesureConstruction suivi = new MesureConstruction();
        long debut = System.nanoTime();
        BilanConstruction bilan;
        try (BufferedReader texte = Files.newBufferedReader(csv)) {
            bilan = new ConstructionIndex(
                            new Reglages(
                                    Population.CLE,
                                    lieux,
                                    /* strict= */ false,
                                    Runtime.getRuntime().availableProcessors()),
                            new SecureRandom(),
                            Clock.systemUTC())
                    .construire(texte, index, suivi);
        }
        long fin = System.nanoTime();
        releve.noter(Grandeur.CSV_MO, Files.size(csv) / MO);
        releve.noter(Grandeur.CONSTRUCTION_S, (fin - debut) / NANOS);
        suivi.noterEtapes(releve, fin);
        releve.noter(Grandeur.CONSTRUCTION_CPU_S, cpu() / NANOS);
        releve.noter(Grandeur.CONSTRUCTION_TAS_MO, suivi.tas / MO);
        releve.noter(Grandeur.INDEX_MO, bilan.octets() / MO);
        releve.noter(Grandeur.INDEX_OCTETS, (double) bilan.octets() / bilan.personnes());
    }

    private void noterEtapes(Releve releve, long fin) {
        releve.noter(Grandeur.CONSTRUCTION_LECTURE_S, (debut(Etape.DOUBLONS) - debut(Etape.LECTURE)) / NANOS);
        releve.noter(Grandeur.CONSTRUCTION_DOUBLONS_S, (debut(Etape.FUSION) - debut(Etape.DOUBLONS)) / NANOS);
        releve.noter(Grandeur.CONSTRUCTION_FUSION_S, (debut(Etape.CLES) - debut(Etape.FUSION)) / NANOS);
        releve.noter(Grandeur.CONSTRUCTION_CLES_S, (fin - debut(Etape.CLES)) / NANOS);
    }

    private double debut(Etape etape) {
        return debuts.getOrDefault(etape, 0L);
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean systeme
                ? systeme.getProcessCpuTime()
                : Double.NaN;
    }

    @Override
    public void anomalie(AnomalieLigne anomalie) {}

    @Override
    public void etape(Etape etape) {
        debuts.put(etape, System.nanoTime());
        surveiller();
    }

    @Override
    public void avancement(long faits) {
        if (faits >= suivant || faits < suivant - PERIODE) {
            suivant = faits + PERIODE;
            surveiller();
        }
    }

    /** What was left after the last collection of each pool: the heap that the construction cannot do without. */
    private void surveiller() {
        long reste = 0;
        for (MemoryPoolMXBean zone : ManagementFactory.getMemoryPoolMXBeans()) {
            @Nullable MemoryUsage apres = zone.getCollectionUsage();
            reste += apres == null ? 0 : apres.getUsed();
        }
        tas = Math.max(tas, reste);
    }
}
