package fr.accroche.controle.hostile;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Controls every hostile document in this process, which a test starts with a small heap, and prints one line each: name,
 * expected codes, codes received, milliseconds, those of them on the processor, separated by tabs. Stops the process when a document takes more than
 * {@link #LIMITE_SECONDES}.
 */
public final class EssaiHostiles {
    static final int LIMITE_SECONDES = 30;
    private static final int RETENUES = 10;
    private static final long NANOS_PAR_MS = 1_000_000;

    private EssaiHostiles() {}

    /**
     * @param arguments a valid document, a URL and a file that must never be read
     * @throws IOException when the valid document cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String valide = Files.readString(Path.of(arguments[0]));
        ControleStandard controle = new ControleStandard(SchemaFlux.officiel("1.1.2"), CatalogueRegles.sansReference());
        Garde garde = new Garde(sortie);
        garde.setDaemon(true);
        garde.start();
        for (DocumentHostile document : new DocumentsHostiles(valide, arguments[1], arguments[2]).tous()) {
            garde.surveiller(document.nom());
            long depart = System.nanoTime();
            long processeur = processeur();
            String recus = controler(controle, document);
            sortie.println(String.join(
                    "\t",
                    document.nom(),
                    String.join(" ", document.codes()),
                    recus,
                    Long.toString((System.nanoTime() - depart) / NANOS_PAR_MS),
                    Long.toString((processeur() - processeur) / NANOS_PAR_MS)));
        }
        sortie.println("FIN");
    }

    private static long processeur() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String controler(ControleStandard controle, DocumentHostile document) throws IOException {
        List<String> codes = new ArrayList<>();
        EcouteurControle ecouteur = new EcouteurControle() {
            @Override
            public void anomalie(Anomalie anomalie) {
                if (codes.size() < RETENUES) {
                    codes.add(anomalie.code().valeur());
                }
            }
        };
        try (InputStream flux = document.flux()) {
            BilanControle bilan =
                    controle.controler(flux, new OptionsControle(Etendue.TOUTES, LocalDate.of(2025, 1, 15)), ecouteur);
            if (bilan.estOk() != codes.isEmpty()) {
                codes.add("bilan " + bilan.groupes());
            }
        }
        return String.join(" ", codes);
    }

    /** Ends the process rather than let it hang. */
    private static final class Garde extends Thread {
        private final PrintStream sortie;
        private volatile String nom = "";
        private volatile long depart = System.nanoTime();

        Garde(PrintStream sortie) {
            this.sortie = sortie;
        }

        void surveiller(String document) {
            depart = System.nanoTime();
            nom = document;
        }

        @Override
        public void run() {
            while (System.nanoTime() - depart < LIMITE_SECONDES * 1_000_000_000L) {
                try {
                    sleep(200);
                } catch (InterruptedException e) {
                    return;
                }
            }
            sortie.println("BLOQUE\t" + nom);
            Runtime.getRuntime().halt(1);
        }
    }
}
