package fr.accroche.construction.tableur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.construction.ClasseurEssai;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.tableur.Cellule.Nature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ClasseurXlsxTest {
    private static final String STYLES = """
            <styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
            <numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="0.00&quot; jours&quot;"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>\
            </styleSheet>""";

    private static List<Cellule> cellules(ClasseurEssai classeur) throws Exception {
        List<Cellule> cellules = new ArrayList<>();
        lignes(Classeurs.ouvrir(classeur.source())).forEach(ligne -> cellules.addAll(ligne.cellules()));
        return cellules;
    }

    private static List<Ligne> lignes(Classeur classeur) throws Exception {
        List<Ligne> lignes = new ArrayList<>();
        try (LignesReader lecture = classeur.lire(classeur.feuilles().get(0))) {
            Ligne ligne = lecture.suivante();
            while (ligne != null) {
                lignes.add(ligne);
                ligne = lecture.suivante();
            }
        }
        return lignes;
    }

    private static ClasseurEssai cellule(String xml) {
        return new ClasseurEssai().partie("xl/styles.xml", STYLES).brute(1, xml);
    }

    @Test
    void readsADayNumberByItsFormatInBothCalendars() throws Exception {
        String jour = "<c r=\"A1\" s=\"1\"><v>44703</v></c><c r=\"B1\" s=\"3\"><v>44703.75</v></c>";
        assertThat(cellules(cellule(jour))).extracting(Cellule::texte).containsOnly("2022-05-22");
        assertThat(cellules(cellule(jour).depuis1904()))
                .extracting(Cellule::texte)
                .containsOnly("2026-05-23");
    }

    @Test
    void keepsANumberThatIsNoDateANumber() throws Exception {
        List<Cellule> cellules =
                cellules(cellule("<c r=\"A1\"><v>44703</v></c><c r=\"B1\" s=\"4\"><v>12.300000000000001</v></c>"
                        + "<c r=\"C1\"><v>1.2345678901234E13</v></c>"));
        assertThat(cellules).extracting(Cellule::nature).containsOnly(Nature.NOMBRE);
        assertThat(cellules).extracting(Cellule::texte).containsExactly("44703", "12.3", "12345678901234");
    }

    @Test
    void showsTheZerosThatAFormatPutsInFront() throws Exception {
        assertThat(cellules(cellule("<c r=\"A1\" s=\"2\"><v>1004</v></c>")))
                .extracting(Cellule::texte)
                .containsExactly("01004");
    }

    @Test
    void readsSharedTextsWithoutTheirPhoneticHelp() throws Exception {
        ClasseurEssai classeur = cellule("<c r=\"C1\" t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>")
                .partie(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Zoé_x000D_</t></si><si><r><t>Mar</t></r><r><t>tin</t></r><rPh><t>x</t></rPh></si></sst>");
        assertThat(cellules(classeur)).containsExactly(Cellule.texte(2, "Martin"), Cellule.texte(3, "Zoé\r"));
    }

    @Test
    void readsTheValueOfAFormulaAndSaysThatItIsOne() throws Exception {
        assertThat(cellules(
                        cellule("<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>Martin</v></c><c r=\"B1\"><f>NOW()</f></c>")))
                .containsExactly(new Cellule(0, Nature.TEXTE, "Martin", true), new Cellule(1, Nature.TEXTE, "", true));
    }

    @Test
    void tellsErrorsAndBooleans() throws Exception {
        assertThat(cellules(cellule("<c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>")))
                .containsExactly(
                        new Cellule(0, Nature.ERREUR, "#N/A", false), new Cellule(1, Nature.BOOLEEN, "true", false));
    }

    @Test
    void passesOverFormattedCellsThatHoldNothing() throws Exception {
        ClasseurEssai classeur = new ClasseurEssai().ligne(1, "a").ligne(1_048_576, "z");
        for (int ligne = 2; ligne < 2_000; ligne++) {
            classeur.brute(ligne, "<c r=\"A" + ligne + "\" s=\"1\"/>");
        }
        assertThat(lignes(Classeurs.ouvrir(classeur.source())))
                .extracting(Ligne::numero)
                .containsExactly(1, 1_048_576);
    }

    @Test
    void tellsTheMergedCells() throws Exception {
        Classeur classeur = Classeurs.ouvrir(new ClasseurEssai()
                .ligne(1, "a")
                .apres("<mergeCells count=\"1\"><mergeCell ref=\"B2:C5\"/></mergeCells>")
                .source());
        try (LignesReader lecture = classeur.lire("Feuil1")) {
            while (lecture.suivante() != null) {
                assertThat(lecture.fusions()).isEmpty();
            }
            assertThat(lecture.fusions()).containsExactly(new PlageFusionnee("B2:C5", 2, 1, 5, 2));
        }
    }

    @Test
    void readsWhatAStreamedWriterWrites() throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, "essai", "1.0")) {
            Worksheet feuille = classeur.newWorksheet("Une feuille");
            feuille.value(2, 1, "Zoé");
            feuille.value(2, 3, 12);
        }
        Classeur lu = Classeurs.ouvrir(ClasseurEssai.source(octets.toByteArray()));
        assertThat(lu.feuilles()).containsExactly("Une feuille");
        assertThat(lignes(lu))
                .containsExactly(
                        new Ligne(3, List.of(Cellule.texte(1, "Zoé"), new Cellule(3, Nature.NOMBRE, "12", false))));
    }

    @Test
    void refusesADoctype() {
        for (String partie :
                List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml")) {
            ClasseurEssai classeur = new ClasseurEssai()
                    .ligne(1, "a")
                    .partie(partie, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
            assertThatThrownBy(() -> cellules(classeur))
                    .as(partie)
                    .isInstanceOf(TableurRefuseException.class)
                    .hasMessageContaining("DOCTYPE");
        }
    }

    @Test
    void refusesAZipBombInAPartThatNobodyReads() throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int mo = 0; mo < 64; mo++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThatThrownBy(() -> Classeurs.ouvrir(ClasseurEssai.source(octets.toByteArray())))
                .isInstanceOf(TableurRefuseException.class)
                .hasMessageContaining("démesuré");
    }

    @Test
    void refusesACellThatIsTooLong() {
        ClasseurEssai classeur = new ClasseurEssai().ligne(1, "a".repeat(32_768));
        assertThatThrownBy(() -> cellules(classeur)).hasMessageContaining("32 767");
    }

    @Test
    void namesItsRefusalWhereverTheFileIsCut() throws IOException {
        byte[] entier = new ClasseurEssai()
                .ligne(1, "Nom", "Prénom")
                .ligne(2, "Martin", "Zoé")
                .octets();
        int finDesParties = new String(entier, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int longueur = 4; longueur < finDesParties; longueur++) {
            byte[] coupe = Arrays.copyOf(entier, longueur);
            assertThatThrownBy(() -> lignes(Classeurs.ouvrir(ClasseurEssai.source(coupe))))
                    .as("%d bytes", longueur)
                    .isInstanceOf(TableurRefuseException.class);
        }
    }

    @Test
    void refusesAnAlteredPart() throws Exception {
        byte[] octets = new ClasseurEssai().ligne(1, "Nom").octets();
        String vue = new String(octets, StandardCharsets.ISO_8859_1);
        octets[vue.indexOf("PK\u0007\u0008", vue.indexOf("sheet1.xml")) + 4] ^= 1;
        assertThatThrownBy(() -> lignes(Classeurs.ouvrir(ClasseurEssai.source(octets))))
                .isInstanceOf(TableurRefuseException.class)
                .hasMessageContaining("abîmé");
    }

    @Test
    void saysWhatTheFileIsInstead() {
        refuse(new byte[0], "vide");
        refuse(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "mot de passe");
        refuse("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
        refuse("<?xml version=\"1.0\"?><flux/>".getBytes(StandardCharsets.US_ASCII), "XML");
    }

    private static void refuse(byte[] octets, String mot) {
        assertThatThrownBy(() -> Classeurs.ouvrir(ClasseurEssai.source(octets)))
                .isInstanceOf(TableurRefuseException.class)
                .hasMessageContaining(mot);
    }
}
