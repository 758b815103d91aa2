package fr.accroche.controle.regle;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.rapport.JournalAnomalies;
import fr.accroche.controle.rapport.RapportJson;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Controls the largest legal file, every identifier after its passages, in this process, which a test starts with a small
 * heap; reports it and prints one line: bytes, passages, errors, warnings, anomalies in order.
 */
public final class EssaiFluxEntier {
    /** Some 1.2 kB each: 1 % under 209 715 200 bytes. */
    static final int PASSAGES = 172_000;

    private EssaiFluxEntier() {}

    /**
     * @param arguments the folder for what waits
     * @throws IOException when the report cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path dossier = Path.of(arguments[0]);
        ControleStandard controle = new ControleStandard(
                SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE),
                CatalogueRegles.standard(ReferencesDeTest.TOUTES),
                dossier);
        try (JournalAnomalies journal = new JournalAnomalies(dossier)) {
            BilanControle bilan = controle.controler(
                    new FluxGenere(PASSAGES, true),
                    new OptionsControle(Etendue.TOUTES, LocalDate.of(2024, 4, 15)),
                    journal);
            new RapportJson().ecrire("flux.xml", bilan, journal, OutputStream.nullOutputStream());
            System.out.println(String.join(
                    " ",
                    Long.toString(bilan.octets()),
                    Long.toString(bilan.nombrePassages()),
                    Long.toString(bilan.nombreAnomalies()),
                    Long.toString(bilan.nombreAvertissements()),
                    Long.toString(enOrdre(journal))));
        }
    }

    /** How many anomalies stand after the one before. */
    private static long enOrdre(JournalAnomalies journal) {
        Position avant = Position.DEBUT;
        long bonnes = 0;
        for (Anomalie anomalie : journal) {
            bonnes += avant.compareTo(anomalie.position()) <= 0 ? 1 : 0;
            avant = anomalie.position();
        }
        return bonnes;
    }
}
