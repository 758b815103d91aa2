package fr.accroche.nirisation.registre;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.accroche.nirisation.registre.LectureRegistre.LigneRejetee;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a registry CSV, streamed. For one reading by one thread. */
final class RegistreCsvReader {
    private static final char MARQUE_ORDRE = '\uFEFF';

    private final RegistreMemoire.Constructeur constructeur = new RegistreMemoire.Constructeur();
    private final List<LigneRejetee> rejets = new ArrayList<>();
    private long lignesLues;
    private long derniereLigne = 1;
    private long lignesRejetees;

    LectureRegistre lire(Reader csv) throws IOException {
        try (CsvReader<CsvRecord> lignes = lignes(csv)) {
            lire(lignes.iterator());
        } catch (CsvParseException malForme) {
            throw new RegistreIllisibleException(
                    "Le registre n’est pas un CSV lisible après la ligne " + derniereLigne
                            + " : attendu des guillemets par paires autour d’un champ (RFC 4180). Corrigez le fichier à"
                            + " partir de là.",
                    malForme);
        } catch (UncheckedIOException echec) {
            throw echec.getCause();
        }
        return new LectureRegistre(constructeur.construire(), lignesLues, lignesRejetees, rejets);
    }

    private void lire(Iterator<CsvRecord> lignes) throws RegistreIllisibleException {
        ColonneRegistre.verifierEntete(lignes.hasNext() ? lignes.next().getFields() : List.of());
        while (lignes.hasNext()) {
            ajouter(lignes.next());
        }
    }

    private void ajouter(CsvRecord ligne) {
        derniereLigne = ligne.getStartingLineNumber();
        lignesLues++;
        try {
            constructeur.ajouter(LigneRegistre.lire(ligne.getFields()));
        } catch (LigneRegistre.Rejet rejet) {
            lignesRejetees++;
            if (rejets.size() < LectureRegistre.REJETS_DETAILLES) {
                rejets.add(new LigneRejetee(derniereLigne, rejet.motif()));
            }
        }
    }

    private static CsvReader<CsvRecord> lignes(Reader csv) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(sansMarque(csv));
    }

    /** Leaves out the byte order mark that spreadsheets put first. The header is text: one character is enough. */
    private static Reader sansMarque(Reader csv) throws IOException {
        PushbackReader lecteur = new PushbackReader(csv);
        int premier = lecteur.read();
        if (premier != MARQUE_ORDRE && premier >= 0) {
            lecteur.unread(premier);
        }
        return lecteur;
    }
}
