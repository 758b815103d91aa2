package fr.accroche.controle.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.BilanControle;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;
import fr.accroche.modele.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RapportHtmlTest {
    private static final Path REFERENCE = Path.of("src/test/resources/fr/accroche/controle/rapport/rapport.html");
    private static final boolean REGENERER = Boolean.getBoolean("accroche.regenerer");

    @Test
    void givesTheExpectedPage() throws IOException {
        String page = sansPartiesIntegrees(page(BilanEssai.ko(), pieges()));
        if (REGENERER) {
            Files.createDirectories(REFERENCE.getParent());
            Files.writeString(REFERENCE, page);
        }
        assertThat(page).isEqualTo(Files.readString(REFERENCE));
    }

    @Test
    void letsNoValueBecomeMarkup() throws IOException {
        String page = page(BilanEssai.ko(), pieges());
        assertThat(page).doesNotContain("<img", "<svg", "</script><script>", "\u202E", "\u2028");
        assertThat(page).contains("&lt;img onerror=alert(1)&gt;", "\\u003csvg", "[U+202E]");
    }

    @Test
    void namesNothingOutsideItself() throws IOException {
        String page = page(BilanEssai.ko(), pieges());
        assertThat(page).doesNotContain("http:", "https:", " src=\"", "url(", "@import");
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void showsTheFirstThousandWhereScriptsDoNotRunAndSaysWhereTheRestIs() throws IOException {
        JournalAnomalies journal = new JournalAnomalies();
        for (int ligne = 1; ligne <= 2_500; ligne++) {
            journal.anomalie(anomalie("XSD-ESSAI", ligne, "EX-" + ligne, "v"));
        }
        String page =
                page(BilanEssai.bilan(2_500, 0, List.of(BilanEssai.groupe("XSD-ESSAI", "Essai", 2_500))), journal);
        assertThat(compte(page, "class=\"place\"")).isEqualTo(RapportHtml.LIGNES_SANS_SCRIPT);
        assertThat(page)
                .contains("les 1\u202F000 premières lignes sur 2\u202F500")
                .contains("--format json");
        assertThat(compte(page, "<script type=\"application/json\" data-lot>")).isEqualTo(2);
    }

    @Test
    void saysThatAFaultlessFileMayBeSent() throws IOException {
        assertThat(page(BilanEssai.ok(), new JournalAnomalies()))
                .contains("<strong>OK</strong>", "Le fichier peut être déposé.", "Rien à corriger.");
    }

    private static JournalAnomalies pieges() {
        JournalAnomalies journal = new JournalAnomalies();
        journal.anomalie(anomalie("XSD-ESSAI", 12, "<img onerror=alert(1)>", "</script><script>alert(2)</script>"));
        journal.anomalie(anomalie("XSD-ESSAI", 370, "A\u202EB", "\"'&\\ \u2028<svg onload=alert(3)>"));
        journal.anomalie(anomalie("DIC-ESSAI", 12_370, null, null));
        return journal;
    }

    private static Anomalie anomalie(String code, int ligne, String cle, String valeur) {
        boolean erreur = code.startsWith("XSD");
        return new Anomalie(
                new CodeAnomalie(code),
                erreur ? Gravite.ERREUR : Gravite.AVERTISSEMENT,
                erreur ? Portee.FICHIER : Portee.PASSAGE,
                new Position(ligne, 9),
                "/flux/emetteur/passage[" + ligne + "]/sexe",
                cle,
                valeur,
                "La valeur de « sexe » est refusée : voyez le remède.",
                "Écrivez <cpf:sexe>F</cpf:sexe>.");
    }

    private static String page(BilanControle bilan, JournalAnomalies journal) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new RapportHtml().ecrire("flux.xml", bilan, journal, sortie);
        return sortie.toString(StandardCharsets.UTF_8);
    }

    /** The style sheet and the script have their own files; their hashes follow them. */
    private static String sansPartiesIntegrees(String page) {
        return page.replace(Integre.lire("rapport.css").contenu(), "…")
                .replace(Integre.lire("rapport.js").contenu(), "…")
                .replaceAll("'sha256-[^']+'", "'sha256-…'");
    }

    private static long compte(String texte, String motif) {
        return Pattern.compile(Pattern.quote(motif)).matcher(texte).results().count();
    }
}
