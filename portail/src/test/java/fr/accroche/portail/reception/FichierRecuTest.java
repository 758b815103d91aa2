package fr.accroche.portail.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FichierRecuTest {
    private static MockHttpServletRequest formulaire(String... parties) {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/");
        requete.setContentType("multipart/form-data; boundary=f");
        StringBuilder corps = new StringBuilder();
        for (String partie : parties) {
            corps.append("--f\r\nContent-Disposition: form-data; ")
                    .append(partie)
                    .append("\r\n\r\n<flux/>\r\n");
        }
        requete.setContent(corps.append("--f--\r\n").toString().getBytes(StandardCharsets.UTF_8));
        return requete;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "RIEN",
            value = {
                "RIEN, flux.xml",
                "attachment, flux.xml",
                "attachment; filename=\"\", flux.xml",
                "attachment; filename=\"C:\\\\dossier\\\\a.xml\", a.xml",
                "attachment; filename=\"../../a.xml\", a.xml",
                "attachment; filename*=UTF-8''%C3%A9t%C3%A9.xml, été.xml",
                "attachment; filename*=UTF-8''a%E2%80%AElmx%0A.xml, almx.xml"
            })
    void namesTheBareBodyByItsHeader(String entete, String attendu) throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/");
        if (entete != null) {
            requete.addHeader("Content-Disposition", entete);
        }

        assertThat(FichierRecu.duCorps(requete).nom()).isEqualTo(attendu);
    }

    @Test
    void cutsALongNameBetweenCharacters() throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/");
        requete.addHeader("Content-Disposition", "attachment; filename=\"" + "😀".repeat(300) + "\"");

        assertThat(FichierRecu.duCorps(requete).nom()).isEqualTo("😀".repeat(200));
    }

    @Test
    void findsThePartCalledFichierAmongOthers() throws Exception {
        FichierRecu fichier = FichierRecu.duFormulaire(
                        formulaire("name=\"_csrf\"", "name=\"fichier\"; filename=\"a.xml\"", "name=\"reste\""))
                .orElseThrow();

        assertThat(fichier.nomDonne()).contains("a.xml");
        assertThat(fichier.flux()).hasContent("<flux/>");
    }

    @Test
    void tellsThatNoFileWasChosen() throws Exception {
        assertThat(FichierRecu.duFormulaire(formulaire("name=\"fichier\"; filename=\"\""))
                        .orElseThrow()
                        .nomDonne())
                .isEmpty();
        assertThat(FichierRecu.duFormulaire(formulaire("name=\"autre\"; filename=\"a.xml\"")))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNotAForm() {
        MockHttpServletRequest requete = formulaire("name=\"fichier\"");
        requete.setContentType("application/xml");

        assertThatThrownBy(() -> FichierRecu.duFormulaire(requete)).isInstanceOf(FileUploadException.class);
    }
}
