package fr.accroche.portail.information.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexDocumentaireTest {
    private final IndexDocumentaire index = new IndexDocumentaire(List.of(
            new Extrait(
                    "/a", "Glossaire", "Déposant", "Organisme mandaté par un certificateur pour déposer en son nom."),
            new Extrait(
                    "/b",
                    "Glossaire",
                    "Nirisation",
                    "Recherche de la personne que désignent les données d’état civil."),
            new Extrait("/c", "Règles", "XSD-ELEMENT-MANQUANT", "Il manque la balise obligatoire."),
            new Extrait("/d", "Aide", "Mon SIRET change", "Remplissez de nouveau le formulaire de contact.")));

    @ParameterizedTest
    @CsvSource({
        "déposant, /a",
        "deposants, /a",
        "DÉPOSANT, /a",
        "dépozant, /a",
        "nirization, /b",
        "niris, /b",
        "l’état civil, /b",
        "balises obligatoires, /c",
        "XSD-ELEMENT-MANQUANT, /c",
        "element manquant, /c",
        "formulère contact, /d",
        "siret, /d"
    })
    void findsInSpiteOfAccentsPluralsAndWrongLetters(String question, String attendu) {
        assertThat(index.chercher(question, 3))
                .first()
                .extracting(Extrait::chemin)
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"zzzzqq", "le la les", "''", "***", "'\"(('"})
    void findsNothingForWhatIsNowhere(String question) {
        assertThat(index.chercher(question, 3)).isEmpty();
    }

    @Test
    void bearsAnyLengthOfQuestion() {
        assertThat(index.chercher("déposant ".repeat(5_000), 3)).isNotEmpty();
    }

    @Test
    void cutsTheBeginningAtAWord() {
        Extrait etendu = new Extrait("/x", "P", "T", "mot ".repeat(100));

        assertThat(etendu.debut()).hasSizeLessThan(230).endsWith("mot …");
        assertThat(new Extrait("/x", "P", "T", "court").debut()).isEqualTo("court");
    }
}
