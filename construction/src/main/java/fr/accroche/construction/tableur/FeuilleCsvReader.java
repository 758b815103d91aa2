package fr.accroche.construction.tableur;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file, numbered as a spreadsheet that opens it would number its rows: empty lines count, a line
 * break inside quotes does not.
 */
final class FeuilleCsvReader implements LignesReader {
    private static final int CHAMP = 1 << 20;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> lignes;
    private int numero;

    FeuilleCsvReader(Reader texte, SeparateurCsv separateur) throws IOException {
        if (separateur.annonce()) {
            numero = 1;
            passerUneLigne(texte);
        }
        csv = CsvReader.builder()
                .fieldSeparator(separateur.caractere())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(CHAMP)
                .ofCsvRecord(texte);
        lignes = csv.iterator();
    }

    private static void passerUneLigne(Reader texte) throws IOException {
        int lu = texte.read();
        while (lu >= 0 && lu != '\n') {
            lu = texte.read();
        }
    }

    @Override
    public @Nullable Ligne suivante() throws IOException, TableurRefuseException {
        try {
            while (lignes.hasNext()) {
                List<Cellule> cellules = cellules(lignes.next().getFields());
                numero++;
                if (!cellules.isEmpty()) {
                    return new Ligne(numero, cellules);
                }
            }
            return null;
        } catch (CsvParseException malForme) {
            throw new TableurRefuseException(
                    "Ce CSV n’est plus lisible après la ligne " + numero
                            + " : un guillemet ouvert n’est pas refermé, ou un"
                            + " champ est démesuré. Corrigez le fichier à partir de là, ou enregistrez-le en XLSX.",
                    malForme);
        } catch (UncheckedIOException echec) {
            throw echec.getCause();
        }
    }

    private static List<Cellule> cellules(List<String> champs) {
        List<Cellule> cellules = new ArrayList<>();
        for (int colonne = 0; colonne < Math.min(champs.size(), LimitesTableur.COLONNES); colonne++) {
            String champ = champs.get(colonne);
            if (!champ.isBlank()) {
                cellules.add(cellule(colonne, champ));
            }
        }
        return cellules;
    }

    /** {@code ="01004"} is how people keep Excel from eating a zero: it is the text between the quotes. */
    private static Cellule cellule(int colonne, String champ) {
        if (champ.length() > 2 && champ.startsWith("=\"") && champ.endsWith("\"")) {
            return Cellule.texte(colonne, champ.substring(2, champ.length() - 1));
        }
        boolean formule = champ.startsWith("=") || champ.startsWith("@");
        return formule
                ? new Cellule(colonne, Cellule.Nature.TEXTE, "", true)
                : champ.startsWith("#")
                                && champ.matches(
                                        "#(?:N/A|N/D|REF!|VALEUR!|VALUE!|NOM\\?|NAME\\?|DIV/0!|NUL!|NULL!|NOMBRE!|NUM!)")
                        ? new Cellule(colonne, Cellule.Nature.ERREUR, champ, false)
                        : Cellule.texte(colonne, champ);
    }

    @Override
    public List<PlageFusionnee> fusions() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
