package fr.accroche.traitement.accuse;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.accroche.modele.Anomalie;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The CSV form, for a spreadsheet: one line a passage or an anomaly, {@code ;} between cells, UTF-8 with a byte order
 * mark (without it the usual spreadsheet breaks accents), RFC 4180 quoting.
 *
 * <p>A cell that a spreadsheet would take for a formula is preceded by an apostrophe (OWASP, <i>CSV Injection</i>).
 */
final class AccuseTraitementCsv {
    private static final List<String> ENTETE = List.of(
            "nature",
            "idTechnique",
            "resultat",
            "code",
            "message",
            "aVerifier",
            "remede",
            "ligne",
            "colonne",
            "chemin");

    private AccuseTraitementCsv() {}

    static void ecrire(EnteteAccuse entete, ContenuAccuse contenu, OutputStream sortie) throws IOException {
        Writer texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
        texte.write(CelluleCsv.MARQUE_ORDRE);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(texte);
        csv.writeRecord(ENTETE);
        if (entete.recevable()) {
            contenu.passagesKo(passage -> csv.writeRecord(ligne(entete, passage)));
            contenu.passagesOk(idTechnique ->
                    csv.writeRecord("passage", CelluleCsv.sure(idTechnique), "OK", "", "", "", "", "", "", ""));
        }
        contenu.anomalies(anomalie -> csv.writeRecord(ligne(anomalie)));
        csv.flush();
    }

    private static List<String> ligne(EnteteAccuse entete, PassageKo passage) {
        return List.of(
                "passage",
                CelluleCsv.sure(passage.idTechniqueTexte()),
                "KO",
                passage.refus().code().valeur(),
                CelluleCsv.sure(passage.message(entete)),
                CelluleCsv.sure(String.join(", ", passage.refus().aVerifier())),
                CelluleCsv.sure(passage.refus().remede()),
                "",
                "",
                "");
    }

    private static List<String> ligne(Anomalie anomalie) {
        String idTechnique = anomalie.idTechnique();
        return List.of(
                "anomalie",
                CelluleCsv.sure(idTechnique == null ? "" : idTechnique),
                anomalie.gravite().name(),
                anomalie.code().valeur(),
                CelluleCsv.sure(anomalie.message()),
                "",
                CelluleCsv.sure(anomalie.remede()),
                Integer.toString(anomalie.position().ligne()),
                Integer.toString(anomalie.position().colonne()),
                CelluleCsv.sure(anomalie.chemin()));
    }
}
