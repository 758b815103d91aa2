package fr.accroche.cli.construire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.ConsoleEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConstruireCommandTest {
    private static final String TABLE = """
            BCR;Contrat;Code RNCP;Identifiant technique;Obtention;Donnée certifiée;Date de délivrance;Nom;Prénom;Né(e) le;Sexe;Code INSEE
            12ABC345;MFCER000123;RNCP 19117;P-1;Admission;OUI;15/03/2024;MARTIN;Zoé;01/02/1996;F;01004
            """;

    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    @TempDir
    private Path dossier;

    private String table(String texte) throws IOException {
        return Files.writeString(dossier.resolve("table.csv"), texte).toString();
    }

    private Path xml() {
        return dossier.resolve("flux.xml");
    }

    private int construire(String table, String... options) {
        String[] arguments = new String[options.length + 6];
        arguments[0] = "construire";
        arguments[1] = table;
        arguments[2] = "--sortie";
        arguments[3] = xml().toString();
        arguments[4] = "--date";
        arguments[5] = "2024-04-02";
        System.arraycopy(options, 0, arguments, 6, options.length);
        return console.executer(arguments);
    }

    @Test
    void writesAFileThatTheControlFindsRight() throws IOException {
        assertThat(construire(table(TABLE))).as(console.erreurs()).isZero();
        assertThat(console.sortie()).contains("→ nomNaissance").endsWith("OK\n");
        assertThat(console.executer("controler", xml().toString(), "--date", "2024-04-02"))
                .isZero();
    }

    @Test
    void leavesTheFormerFileAloneWhenTheTableHasErrors() throws IOException {
        Files.writeString(xml(), "ancien");
        assertThat(construire(table(TABLE.replace(";F;", ";?;")))).isEqualTo(1);
        assertThat(console.sortie()).contains("K2", "TAB-VALEUR-INCONNUE").endsWith("KO\n");
        assertThat(xml()).hasContent("ancien");
        assertThat(dossier).isDirectoryNotContaining("glob:**partiel");
    }

    @Test
    void tellsEveryFaultInJson() throws IOException {
        assertThat(construire(
                        table(TABLE.replace(";F;", ";?;").replace("15/03/2024", "32/03/2024")), "--format", "json"))
                .isEqualTo(1);
        JsonNode rapport = JsonMapper.shared().readTree(console.sortie());
        assertThat(rapport.get("verdict").asString()).isEqualTo("KO");
        assertThat(rapport.get("lignesACorriger").asInt()).isEqualTo(1);
        assertThat(rapport.get("anomalies")
                        .valueStream()
                        .map(a -> a.get("cellule").asString()))
                .containsExactly("G2", "K2");
    }

    @Test
    void neutralisesFormulasInItsCsv() throws IOException {
        construire(table(TABLE.replace(";F;", ";+1;")), "--format", "csv");
        assertThat(console.sortie()).contains(";'+1;");
    }

    @Test
    void takesAColumnForWhatItsUserSays() throws IOException {
        String table = table(TABLE.replace("Identifiant technique", "Notre numéro"));
        assertThat(construire(table)).isEqualTo(1);
        assertThat(construire(table, "--colonne", "D=idTechnique"))
                .as(console.sortie())
                .isZero();
        assertThat(construire(table, "--colonne", "D=rien")).isEqualTo(2);
        assertThat(console.erreurs()).contains("Données connues", "idTechnique");
    }

    @Test
    void buildsNothingFromAnUnknownTableWhenOnlyTheTemplateIsWanted() throws IOException {
        assertThat(construire(table(TABLE.replace("Nom;", "Notre nom;")), "--modele"))
                .isEqualTo(1);
        assertThat(console.erreurs()).contains("colonnes non reconnues H");
    }

    @Test
    void writesATemplateThatItReads() {
        Path modele = dossier.resolve("modele.xlsx");
        assertThat(console.executer("modele", "--sortie", modele.toString())).isZero();
        assertThat(construire(modele.toString(), "--modele")).isEqualTo(1);
        assertThat(console.sortie()).contains("TAB-SANS-PASSAGE");
    }

    @Test
    void saysInFrenchWhatCannotBeRead() throws IOException {
        assertThat(construire(dossier.resolve("absent.xlsx").toString())).isEqualTo(3);
        Path pdf = Files.writeString(dossier.resolve("a.pdf"), "%PDF-1.7");
        assertThat(construire(pdf.toString())).isEqualTo(1);
        assertThat(console.erreurs()).contains("PDF").doesNotContain("\tat ");
    }

    @Test
    void explainsItselfInFrench() {
        assertThat(console.executer("construire", "--help")).isZero();
        assertThat(console.executer("modele", "--help")).isZero();
        assertThat(console.sortie()).contains("Tableau de déclaration", "--colonne", "classeur à remplir");
    }
}
