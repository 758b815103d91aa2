package fr.accroche.cli.niriser;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.cli.commande.FichierEntree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the truth that {@code synthetiser flux} writes: {@code idTechnique,nir,alteration}, an empty NIR for an absent. */
final class VeriteReader {
    private static final String ATTENDU = "un CSV UTF-8 à virgules d’en-tête « idTechnique,nir » (et « alteration »)";

    private VeriteReader() {}

    /** @throws EchecCommande with code 3 when it is not a truth file */
    static Map<String, Attendu> lire(Path fichier) {
        FichierEntree.exigerLisible(fichier);
        Map<String, Attendu> verite = new HashMap<>();
        try (CsvReader<NamedCsvRecord> lignes = CsvReader.builder().ofNamedCsvRecord(fichier, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord ligne : lignes) {
                verite.put(champ(ligne, "idTechnique"), new Attendu(champ(ligne, "nir"), alteration(ligne)));
            }
        } catch (CsvParseException | IOException | UncheckedIOException echec) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, illisible(fichier), echec);
        }
        return verite;
    }

    private static String champ(NamedCsvRecord ligne, String colonne) {
        return ligne.findField(colonne)
                .orElseThrow(() -> new CsvParseException("Expected the column " + colonne + ", found none"));
    }

    private static String alteration(NamedCsvRecord ligne) {
        return ligne.findField("alteration").filter(nom -> !nom.isBlank()).orElse("aucune");
    }

    private static String illisible(Path fichier) {
        return "Le fichier de vérité « " + fichier + " » est illisible. Attendu : " + ATTENDU + ".";
    }

    /**
     * What is true of one passage.
     *
     * @param nir the holder's number, empty when the registry does not hold it
     * @param alteration what was damaged, or {@code aucune}
     */
    record Attendu(String nir, String alteration) {
        boolean estPresent() {
            return !nir.isEmpty();
        }
    }
}
