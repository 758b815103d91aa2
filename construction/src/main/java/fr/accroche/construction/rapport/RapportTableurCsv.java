package fr.accroche.construction.rapport;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.Correspondance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** For a spreadsheet: UTF-8 with its mark, {@code ;}, and no cell that a spreadsheet would take for a formula. */
public final class RapportTableurCsv implements RapportTableur {
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r";

    private final Writer texte;
    private final CsvWriter csv;

    public RapportTableurCsv(OutputStream sortie) {
        texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().fieldSeparator(';').build(texte);
    }

    @Override
    public void commencer(String fichier, String description, Correspondance correspondance) {
        commencer();
    }

    /** The mark and the headings: this form says nothing of the file itself. */
    public void commencer() {
        try {
            texte.write('\uFEFF');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv.writeRecord(
                "Gravité",
                "Feuille",
                "Cellule",
                "Intitulé",
                "Identifiant technique",
                "Valeur lue",
                "Message",
                "À faire",
                "Code");
    }

    @Override
    public void anomalie(AnomalieTableur anomalie) {
        csv.writeRecord(
                anomalie.gravite().name(),
                neutre(anomalie.place().feuille()),
                anomalie.place().a1(),
                neutre(anomalie.place().intitule()),
                neutre(anomalie.idTechnique()),
                neutre(anomalie.valeur()),
                anomalie.message(),
                anomalie.remede(),
                anomalie.code());
    }

    @Override
    public void terminer(BilanConstruction bilan) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String neutre(@Nullable String lu) {
        if (lu == null || lu.isEmpty()) {
            return "";
        }
        return DEBUTS_DE_FORMULE.indexOf(lu.charAt(0)) >= 0 ? "'" + lu : lu;
    }
}
