package fr.accroche.traitement.accuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.traitement.RefusPassage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Golden files; {@code -Daccroche.dores=true} writes them again, to be read in the diff. */
class AccuseTraitementTest {
    private static final Path DORES = Path.of("src/test/resources/fr/accroche/traitement/accuse");

    @ParameterizedTest
    @CsvSource({"mixte,XML", "mixte,JSON", "mixte,CSV", "refuse,XML", "refuse,JSON", "refuse,CSV", "vide,XML"})
    void writesTheGoldenFile(String exemple, FormatAccuse format) throws IOException {
        byte[] ecrit = ExemplesAccuse.octets(accuse(exemple), format);
        Path dore = DORES.resolve(exemple + "." + format.extension());
        if (Boolean.getBoolean("accroche.dores")) {
            Files.write(dore, ecrit);
        }
        assertThat(new String(ecrit, StandardCharsets.UTF_8)).isEqualTo(Files.readString(dore));
    }

    @Test
    void keepsTheFrozenFormOfTheXmlByteForByte() throws IOException {
        String attendu = """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">
                    <nomFichier>vide.xml</nomFichier>
                    <idFlux>flux-automne-07</idFlux>
                    <idTraitement>4012</idTraitement>
                    <PassagesKO/>
                    <PassagesOK/>
                </rapport>
                """;
        assertThat(ExemplesAccuse.octets(ExemplesAccuse.vide(), FormatAccuse.XML))
                .isEqualTo(attendu.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesTheFileAsReadersExpectWithTheDayOfParis() {
        assertThat(ExemplesAccuse.vide().nomFichier(FormatAccuse.XML))
                .isEqualTo("Accusé de traitement_vide.xml_20261124.xml");
    }

    @Test
    void keepsPathsOutOfItsFileName() {
        AccuseTraitement accuse = new AccuseTraitement(
                ExemplesAccuse.entete("../a\r\nb.xml", true, new Compteurs(0, 0, 0, 0, 0)),
                new ExemplesAccuse.Listes(List.of(), List.of(), List.of()));
        assertThat(accuse.nomFichier(FormatAccuse.PDF)).isEqualTo("Accusé de traitement_.._a__b.xml_20261124.pdf");
    }

    @Test
    void survivesCharactersThatXmlForbids() throws Exception {
        String mauvais = "a\u0000b\u000b\ud800c\ufffe\ud83d\ude00]]>\r";
        AccuseTraitement accuse = new AccuseTraitement(
                ExemplesAccuse.entete("f.xml", true, new Compteurs(1, 0, 1, 0, 0)),
                new ExemplesAccuse.Listes(
                        List.of(ExemplesAccuse.ko(1, mauvais, RefusPassage.dejaEnBase())),
                        List.of(mauvais),
                        List.of()));
        Document lu = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ExemplesAccuse.octets(accuse, FormatAccuse.XML)));
        assertThat(lu.getElementsByTagName("idTechnique").item(0).getTextContent())
                .isEqualTo("a\ufffdb\ufffd\ufffdc\ufffd\ud83d\ude00]]>\r");
    }

    @Test
    void neverShowsAValueReadInTheFile() throws IOException {
        for (FormatAccuse format : FormatAccuse.values()) {
            assertThat(new String(ExemplesAccuse.octets(ExemplesAccuse.mixte(), format), StandardCharsets.ISO_8859_1))
                    .doesNotContain("DUPONT2");
        }
    }

    @Test
    void writesTwoHundredThousandPassagesInASmallHeap() throws IOException {
        ContenuAccuse enorme = new Enorme(200_000);
        AccuseTraitement accuse = new AccuseTraitement(
                ExemplesAccuse.entete("f.xml", true, new Compteurs(400_000, 200_000, 200_000, 0, 0)), enorme);
        for (FormatAccuse format : List.of(FormatAccuse.XML, FormatAccuse.JSON, FormatAccuse.CSV)) {
            Compteur sortie = new Compteur();
            accuse.ecrire(format, sortie);
            assertThat(sortie.octets).as(format.name()).isGreaterThan(20_000_000);
            assertThat(sortie.plusGrandMorceau).as(format.name()).isLessThan(100_000);
        }
    }

    private static AccuseTraitement accuse(String exemple) {
        return switch (exemple) {
            case "mixte" -> ExemplesAccuse.mixte();
            case "refuse" -> ExemplesAccuse.refuse();
            default -> ExemplesAccuse.vide();
        };
    }

    private static final class Compteur extends OutputStream {
        private long octets;
        private int plusGrandMorceau;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] morceau, int debut, int longueur) {
            octets += longueur;
            plusGrandMorceau = Math.max(plusGrandMorceau, longueur);
        }
    }

    private record Enorme(int taille) implements ContenuAccuse {
        @Override
        public void passagesKo(Recepteur<PassageKo> recepteur) throws IOException {
            for (int i = 1; i <= taille; i++) {
                recepteur.recevoir(ExemplesAccuse.ko(i, "ko-" + i, ExemplesAccuse.refusNirisation()));
            }
        }

        @Override
        public void passagesOk(Recepteur<String> recepteur) throws IOException {
            for (int i = 1; i <= taille; i++) {
                recepteur.recevoir("ok-" + i);
            }
        }

        @Override
        public void anomalies(Recepteur<fr.accroche.modele.Anomalie> recepteur) {}
    }
}
