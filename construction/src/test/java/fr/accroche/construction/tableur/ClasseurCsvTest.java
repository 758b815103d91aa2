package fr.accroche.construction.tableur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.construction.ClasseurEssai;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.tableur.Cellule.Nature;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClasseurCsvTest {
    private static List<Ligne> lignes(byte[] octets) throws Exception {
        List<Ligne> lignes = new ArrayList<>();
        try (LignesReader lecture =
                Classeurs.ouvrir(ClasseurEssai.source(octets)).lire("")) {
            Ligne ligne = lecture.suivante();
            while (ligne != null) {
                lignes.add(ligne);
                ligne = lecture.suivante();
            }
        }
        return lignes;
    }

    private static List<Ligne> lignes(String texte) throws Exception {
        return lignes(texte.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparatorWhateverStandsInQuotes(String separateur) throws Exception {
        String table = "Nom;Prénom\n\"De;La,Tour|x\ty\";Zoé\n"
                .replace(";Z", separateur + "Z")
                .replace("m;P", "m" + separateur + "P");
        assertThat(lignes(table).get(1).cellules())
                .containsExactly(Cellule.texte(0, "De;La,Tour|x\ty"), Cellule.texte(1, "Zoé"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsAccentsInEveryEncodingThatExcelWrites(String encodage) throws Exception {
        String marque = encodage.startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] octets = (marque + "Nom;Prénom\nMartin;Éloïse\n").getBytes(Charset.forName(encodage));
        assertThat(lignes(octets)).hasSize(2);
        assertThat(lignes(octets).get(1).cellules()).contains(Cellule.texte(1, "Éloïse"));
    }

    @Test
    void leavesOutTheByteOrderMark() throws Exception {
        assertThat(lignes("\uFEFFNom;Prénom\n").get(0).cellules()).contains(Cellule.texte(0, "Nom"));
    }

    @Test
    void takesTheSeparatorThatTheFileAnnounces() throws Exception {
        assertThat(lignes("sep=|\r\nNom|a;b;c;d\r\n"))
                .containsExactly(new Ligne(2, List.of(Cellule.texte(0, "Nom"), Cellule.texte(1, "a;b;c;d"))));
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() throws Exception {
        assertThat(lignes("Nom;x\n\n\"deux\nlignes\";y\nfin;z\n"))
                .extracting(Ligne::numero)
                .containsExactly(1, 3, 4);
    }

    @Test
    void takesATextInAFormulaForThatTextAndEvaluatesNoOther() throws Exception {
        assertThat(lignes("a;b;c;d\n=\"\"01004\"\";=HYPERLINK(1);@SUM(A1);#N/A\n"
                                .replace("=\"\"01004\"\"", "\"=\"\"01004\"\"\""))
                        .get(1)
                        .cellules())
                .containsExactly(
                        Cellule.texte(0, "01004"),
                        new Cellule(1, Nature.TEXTE, "", true),
                        new Cellule(2, Nature.TEXTE, "", true),
                        new Cellule(3, Nature.ERREUR, "#N/A", false));
    }

    @Test
    void namesTheRowAfterWhichItIsNoLongerReadable() {
        assertThatThrownBy(() -> lignes("Nom;x\nA;b\n\"jamais fermé;c\n"))
                .isInstanceOf(TableurRefuseException.class)
                .hasMessageContaining("ligne 2");
    }
}
