package fr.accroche.synthese;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.accroche.modele.DateNaissance;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes people as the registry CSV: UTF-8, {@code ;}, header, RFC 4180 quoting, one person a line, an empty field for
 * what is unknown. Not safe to share between threads.
 */
public final class RegistreWriter implements Closeable {
    /** The fields, in order. */
    static final List<String> ENTETE = List.of(
            "nir",
            "nom_naissance",
            "nom_usage",
            "prenom1",
            "prenom2",
            "prenom3",
            "sexe",
            "date_naissance",
            "code_commune_naissance",
            "libelle_commune_naissance",
            "code_pays_naissance",
            "date_deces");

    private final CsvWriter csv;

    /** Writes the header; the stream is closed with this writer. */
    public RegistreWriter(OutputStream sortie) {
        Writer ecrivain = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(ecrivain);
        csv.writeRecord(ENTETE);
    }

    /** @throws java.io.UncheckedIOException when the line cannot be written */
    public void ecrire(PersonneSynthetique personne) {
        List<String> prenoms = personne.prenoms();
        csv.writeRecord(
                personne.nir().valeur(),
                personne.nomNaissance(),
                ou(personne.nomUsage()),
                prenoms.get(0),
                prenoms.size() > 1 ? prenoms.get(1) : "",
                prenoms.size() > 2 ? prenoms.get(2) : "",
                personne.sexe().name(),
                date(personne.dateNaissance()),
                ou(personne.lieuNaissance().codeInsee()),
                ou(personne.lieuNaissance().libelleCommune()),
                ou(personne.lieuNaissance().codePays()),
                personne.dateDeces().map(LocalDate::toString).orElse(""));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String date(DateNaissance date) {
        return date.annee() + deuxChiffres(date.mois()) + deuxChiffres(date.jour());
    }

    private static String deuxChiffres(int nombre) {
        return (nombre < 10 ? "-0" : "-") + nombre;
    }

    private static String ou(@Nullable String valeur) {
        return valeur == null ? "" : valeur;
    }
}
