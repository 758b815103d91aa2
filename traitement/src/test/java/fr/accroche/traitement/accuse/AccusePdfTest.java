package fr.accroche.traitement.accuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;

class AccusePdfTest {
    @Test
    void readsAsTextWithItsAccents() throws IOException {
        String texte = texte(ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.PDF));
        assertThat(texte)
                .contains(
                        "Accusé de traitement",
                        "Traité avec erreurs",
                        "export & cie.xml",
                        "Aucun titulaire ne correspond aux critères obligatoires",
                        "Nom de naissance, Année de naissance",
                        "24 novembre 2026 à 00 h 30 min 00 s (heure de Paris)",
                        "-P&5",
                        "Certificateur École d’été (12ABC345)",
                        "Déposant Université d’été (12ABC346)",
                        "Comment vérifier ce document");
    }

    @Test
    void tellsTheErrorsOfAFileThatFailedTheControlAndNoPassage() throws IOException {
        String texte = texte(ExemplesAccuse.octets(ExemplesAccuse.refuse(), FormatAccuse.PDF));
        assertThat(texte)
                .contains("traitement avec erreurs", "[XSD-ELEMENT-INCONNU]", "Ligne 12")
                .doesNotContain("jamais");
    }

    @Test
    void declaresPdfA2aAndPdfUa() throws Exception {
        for (byte[] pdf : List.of(ExemplesAccuse.octets(ExemplesAccuse.mixte(), FormatAccuse.PDF), reception())) {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
                XMPMetadata metadonnees = new DomXmpParser().parse(new ByteArrayInputStream(xmp));
                assertThat(metadonnees.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
                assertThat(metadonnees.getPDFAIdentificationSchema().getConformance())
                        .isEqualTo("A");
                assertThat(new String(xmp, java.nio.charset.StandardCharsets.UTF_8))
                        .contains("pdfuaid");
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            }
        }
    }

    @Test
    void saysWhenAListIsCutAndWhereTheRestStands() throws IOException {
        List<String> ok =
                IntStream.rangeClosed(1, 201).mapToObj(i -> "OK-" + i + ".").toList();
        AccuseTraitement accuse = new AccuseTraitement(
                ExemplesAccuse.entete("f.xml", true, new Compteurs(201, 201, 0, 0, 0)),
                new ExemplesAccuse.Listes(List.of(), ok, List.of()));
        String texte = texte(ExemplesAccuse.octets(accuse, FormatAccuse.PDF));
        assertThat(texte)
                .contains("OK-200.", "premières lignes sur 201", "JSON ou en CSV")
                .doesNotContain("OK-201.");
    }

    @Test
    void printsTheAccuseDeReception() throws IOException {
        assertThat(texte(reception()))
                .contains(
                        "Accusé de réception",
                        "D-2026-000042",
                        "École d’été",
                        "12ABC345",
                        "regles-2026-11",
                        "heure de Paris");
    }

    private static byte[] reception() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        AccuseReceptionTest.exemple().ecrirePdf(sortie);
        return sortie.toByteArray();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
