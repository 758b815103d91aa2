package fr.accroche.nirisation.registre;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a registry CSV (UTF-8, {@code ;}, header, RFC 4180), streamed, one after the other. For one thread. */
public final class LignesRegistre implements AutoCloseable {
    private static final char MARQUE_ORDRE = '\uFEFF';

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> lignes;
    private long derniere = 1;

    private LignesRegistre(CsvReader<CsvRecord> csv) {
        this.csv = csv;
        lignes = csv.iterator();
    }

    /**
     * Begins to read, and checks the header.
     *
     * @throws RegistreIllisibleException when the header is another one
     * @throws IOException when the reader fails
     */
    public static LignesRegistre ouvrir(Reader texte) throws IOException {
        LignesRegistre lignes = new LignesRegistre(CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(sansMarque(texte)));
        LigneBrute entete = lignes.suivante();
        ColonneRegistre.verifierEntete(entete == null ? List.of() : entete.champs());
        return lignes;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws RegistreIllisibleException when the quotes do not match
     * @throws IOException when the reader fails
     */
    public @Nullable LigneBrute suivante() throws IOException {
        try {
            if (!lignes.hasNext()) {
                return null;
            }
            CsvRecord ligne = lignes.next();
            derniere = ligne.getStartingLineNumber();
            return new LigneBrute(derniere, ligne.getFields());
        } catch (CsvParseException malForme) {
            throw new RegistreIllisibleException(
                    "Le registre n’est pas un CSV lisible après la ligne " + derniere
                            + " : attendu des guillemets par paires autour d’un champ (RFC 4180). Corrigez le fichier à"
                            + " partir de là.",
                    malForme);
        } catch (UncheckedIOException echec) {
            throw echec.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** Leaves out the byte order mark that spreadsheets put first. The header is text: one character is enough. */
    private static Reader sansMarque(Reader texte) throws IOException {
        PushbackReader lecteur = new PushbackReader(texte);
        int premier = lecteur.read();
        if (premier != MARQUE_ORDRE && premier >= 0) {
            lecteur.unread(premier);
        }
        return lecteur;
    }
}
