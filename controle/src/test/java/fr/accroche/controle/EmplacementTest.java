package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.Fichiers.Entendu;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.modele.Anomalie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, columns and byte offsets, in every encoding. */
class EmplacementTest {
    private static final String DEBUT = "<cpf:passageCertification>";
    private static final String FIN = "</cpf:passageCertification>";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsOneLineForEachKindOfLineEnd(String finDeLigne) {
        String document =
                Fichiers.texte("schema_invalide/trois_passages_un_faux.xml").replace("\n", finDeLigne);
        Anomalie anomalie = Fichiers.controler(document).anomalies().get(0);
        assertThat(anomalie.position()).hasToString("62:17");
    }

    @Test
    void countsColumnsInCodePoints() {
        String document = Fichiers.texte("valide/minimal.xml").replace("<cpf:sexe>F", "<!--😀é𝒳--><cpf:sexe>H");
        assertThat(Fichiers.controler(document).anomalies().get(0).position()).hasToString("36:27");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,0", "UTF-16LE,2", "UTF-16BE,2", "windows-1252,0", "ISO-8859-1,0"})
    void givesTheBytesOfEachPassage(String encodage, int marque) {
        String texte = Fichiers.texte("schema_invalide/trois_passages_un_faux.xml")
                .replace("UTF-8", marque == 2 ? "UTF-16" : encodage);
        byte[] document = encoder((marque == 2 ? "\uFEFF" : "") + texte, encodage);
        Entendu entendu = Fichiers.controler(document, Etendue.TOUTES);
        assertThat(entendu.passages()).hasSize(3);
        for (PassageLu passage : entendu.passages()) {
            byte[] morceau = Arrays.copyOfRange(document, (int) passage.debutOctet(), (int) passage.finOctet());
            assertThat(new String(morceau, Charset.forName(encodage)))
                    .startsWith(DEBUT)
                    .endsWith(FIN)
                    .contains("EX-000" + passage.ordinal());
        }
    }

    private static byte[] encoder(String texte, String encodage) {
        return texte.getBytes(Charset.forName(encodage));
    }

    @Test
    void saysTheSameWhateverTheEncoding() {
        String texte = Fichiers.texte("schema_invalide/hors_liste.xml");
        List<Anomalie> attendues = Fichiers.controler(texte).anomalies();
        byte[] utf16 = ("\uFEFF" + texte.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16BE);
        byte[] latin = texte.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Fichiers.controler(utf16, Etendue.TOUTES).anomalies()).isEqualTo(attendues);
        assertThat(Fichiers.controler(latin, Etendue.TOUTES).anomalies()).isEqualTo(attendues);
    }

    @Test
    void keepsPlacesExactAfterALongComment() {
        String commentaire = "<!--" + "é\n".repeat(3_000_000) + "-->";
        String document = Fichiers.texte("schema_invalide/trois_passages_un_faux.xml")
                .replace("<cpf:emetteur>", commentaire + "<cpf:emetteur>");
        Entendu entendu = Fichiers.controler(document);
        assertThat(entendu.anomalies().get(0).position()).hasToString("3000062:17");
        byte[] octets = document.getBytes(StandardCharsets.UTF_8);
        PassageLu premier = entendu.passages().get(0);
        assertThat(new String(octets, (int) premier.debutOctet(), DEBUT.length(), StandardCharsets.UTF_8))
                .isEqualTo(DEBUT);
    }

    @Test
    void tellsAnomaliesInDocumentOrder() {
        String document = Fichiers.texte("regles/dates_inversees.xml").replace("<cpf:sexe>F", "<cpf:sexe>H");
        assertThat(Fichiers.controler(document).anomalies())
                .extracting(Anomalie::position)
                .isSorted();
    }
}
