package fr.accroche.synthese;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a registry CSV line by line, in constant memory. */
public final class RegistreReader {
    private RegistreReader() {}

    /**
     * Gives each person to {@code personnes}, in the order of the file; the stream is closed.
     *
     * @return how many there were
     * @throws RegistreIllisibleException when the header or a line is not one of the registry CSV
     * @throws IOException when the stream cannot be read
     */
    public static long lire(InputStream flux, Consumer<PersonneSynthetique> personnes) throws IOException {
        long lues = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            boolean entete = true;
            for (CsvRecord ligne : csv) {
                if (entete) {
                    exigerEntete(ligne);
                    entete = false;
                } else {
                    personnes.accept(personne(ligne));
                    lues++;
                }
            }
            if (entete) {
                throw new RegistreIllisibleException(1, "le fichier est vide.");
            }
        } catch (CsvParseException e) {
            throw new RegistreIllisibleException(lues + 2, "ce n’est pas un fichier CSV.", e);
        }
        return lues;
    }

    private static void exigerEntete(CsvRecord ligne) {
        if (!ligne.getFields().equals(RegistreWriter.ENTETE)) {
            throw new RegistreIllisibleException(
                    1, "l’en-tête attendu est " + String.join(";", RegistreWriter.ENTETE) + ".");
        }
    }

    private static PersonneSynthetique personne(CsvRecord ligne) {
        if (ligne.getFieldCount() != RegistreWriter.ENTETE.size()) {
            throw new RegistreIllisibleException(
                    ligne.getStartingLineNumber(), "12 champs sont attendus, " + ligne.getFieldCount() + " trouvés.");
        }
        try {
            return new PersonneSynthetique(
                    new Nir(ligne.getField(0)),
                    ligne.getField(1),
                    facultatif(ligne.getField(2)),
                    Stream.of(3, 4, 5)
                            .map(ligne::getField)
                            .filter(p -> !p.isEmpty())
                            .toList(),
                    Sexe.valueOf(ligne.getField(6)),
                    date(ligne.getField(7)),
                    lieu(ligne),
                    Optional.of(ligne.getField(11)).filter(d -> !d.isEmpty()).map(LocalDate::parse));
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException e) {
            throw new RegistreIllisibleException(
                    ligne.getStartingLineNumber(), "un champ n’a pas la forme attendue.", e);
        }
    }

    private static LieuNaissance lieu(CsvRecord ligne) {
        return new LieuNaissance(
                facultatif(ligne.getField(8)),
                null,
                facultatif(ligne.getField(9)),
                facultatif(ligne.getField(10)),
                null);
    }

    private static DateNaissance date(String texte) {
        List<String> parties = List.of(texte.split("-"));
        if (parties.size() != 3) {
            throw new IllegalArgumentException("Expected a date in three parts, found " + parties.size());
        }
        return new DateNaissance(
                Integer.parseInt(parties.get(0)), Integer.parseInt(parties.get(1)), Integer.parseInt(parties.get(2)));
    }

    private static @Nullable String facultatif(String champ) {
        return champ.isEmpty() ? null : champ;
    }
}
