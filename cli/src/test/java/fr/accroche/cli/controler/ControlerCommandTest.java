package fr.accroche.cli.controler;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.ConsoleEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ControlerCommandTest {
    private static final String FLUX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <flux xmlns="urn:cdc:cpf:pc5:schema:1.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</idFlux>
              <horodatage>2025-01-10T09:30:00+01:00</horodatage>
              <emetteur><idClient>00ACC001</idClient><certificateurs><certificateur>
                <idClient>00ACC001</idClient><idContrat>MCFCER000900</idContrat>
                <certifications><certification><type>RS</type><code>RS6123</code><passageCertifications>
                  <passageCertification>
                    <idTechnique>EX-1</idTechnique>
                    <obtentionCertification>PAR_ADMISSION</obtentionCertification>
                    <donneeCertifiee>true</donneeCertifiee>
                    <dateDebutValidite>2024-11-04</dateDebutValidite>
                    <dateFinValidite xsi:nil="true"/>
                    <presenceNiveauLangueEuro>false</presenceNiveauLangueEuro>
                    <presenceNiveauNumeriqueEuro>false</presenceNiveauNumeriqueEuro>
                    <scoring xsi:nil="true"/>
                    <mentionValidee xsi:nil="true"/>
                    <modalitesInscription><modaliteAcces>CANDIDAT_LIBRE</modaliteAcces></modalitesInscription>
                    <identificationTitulaire><dossierFormation><idDossier>1</idDossier>
                      <nomTitulaire>MARTEL</nomTitulaire><prenom1Titulaire>Anne</prenom1Titulaire>
                    </dossierFormation></identificationTitulaire>
                  </passageCertification>
                </passageCertifications></certification></certifications>
              </certificateur></certificateurs></emetteur>
            </flux>
            """;

    private final ConsoleEssai console = new ConsoleEssai(Map.of());

    @TempDir
    private Path dossier;

    private Path fichier;

    @BeforeEach
    void ecrireLeFlux() throws IOException {
        fichier = Files.writeString(dossier.resolve("flux.xml"), FLUX);
    }

    @Test
    void saysOkAsItsLastWord() {
        assertThat(console.executer("controler", fichier.toString(), "--date", "2025-01-15"))
                .isZero();
        assertThat(console.sortie().strip()).endsWith("OK");
        assertThat(console.erreurs()).isEmpty();
    }

    @Test
    void givesTheContractsJson() throws IOException {
        Files.writeString(fichier, FLUX.replace("RS6123", "6123"));
        assertThat(console.executer("controler", fichier.toString(), "--format", "json", "--date", "2025-01-15"))
                .isEqualTo(1);
        JsonNode rapport = JsonMapper.shared().readTree(console.sortie());
        assertThat(rapport.propertyNames())
                .containsExactly(
                        "fichier",
                        "octets",
                        "sha256",
                        "verdict",
                        "lu",
                        "bienForme",
                        "valide",
                        "recevable",
                        "schema",
                        "regles",
                        "dateReference",
                        "reglesNonEvaluees",
                        "passages",
                        "nombreAnomalies",
                        "nombreAvertissements",
                        "groupes",
                        "anomalies");
        assertThat(rapport.get("fichier").asString()).isEqualTo("flux.xml");
        assertThat(rapport.get("verdict").asString()).isEqualTo("KO");
        assertThat(rapport.get("recevable").asBoolean()).isTrue();
        assertThat(rapport.get("anomalies").get(0).get("code").asString()).isEqualTo("DIC-TYPE-CODE");
    }

    @Test
    void stopsAtTheSchemaWhenAsked() throws IOException {
        Files.writeString(fichier, FLUX.replace("RS6123", "6123"));
        assertThat(console.executer("controler", fichier.toString(), "--regles", "schema"))
                .isZero();
    }

    @Test
    void writesTheReportToAFile() throws IOException {
        Path rapport = dossier.resolve("rapport.json");
        assertThat(console.executer(
                        "controler", fichier.toString(), "--format", "json", "--sortie", rapport.toString()))
                .isZero();
        assertThat(JsonMapper.shared()
                        .readTree(rapport.toFile())
                        .get("passages")
                        .asInt())
                .isEqualTo(1);
        assertThat(console.sortie()).isEmpty();
    }

    @Test
    void reportsAnEmptyStandardInputAndAnswersOne() {
        assertThat(console.executer("controler", "-")).isEqualTo(1);
        assertThat(console.sortie()).contains("XML-VIDE");
    }

    @Test
    void answersThreeWhenNothingCanBeRead() {
        assertThat(console.executer("controler", dossier.resolve("absent.xml").toString()))
                .isEqualTo(3);
        assertThat(console.erreurs()).contains("n’existe pas");
    }

    @Test
    void answersTwoToAnUnknownSchemaVersion() {
        assertThat(console.executer("controler", fichier.toString(), "--version-schema", "9"))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("1.1.2");
    }

    @Test
    void followsAnotherSchema() throws IOException {
        Path xsd = Files.writeString(
                dossier.resolve("autre.xsd"),
                "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' version='7'>"
                        + "<xsd:element name='note' type='xsd:int'/></xsd:schema>");
        Path note = Files.writeString(dossier.resolve("note.xml"), "<note>douze</note>");
        assertThat(console.executer("controler", note.toString(), "--xsd", xsd.toString()))
                .isEqualTo(1);
        assertThat(console.sortie()).contains("XSD-ENTIER-INVALIDE", "schéma 7");
    }

    @Test
    void saysWhichConstructOfASchemaIsRefused() throws IOException {
        Path xsd = Files.writeString(
                dossier.resolve("autre.xsd"),
                "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema'>"
                        + "<xsd:element name='note' type='xsd:decimal'/></xsd:schema>");
        assertThat(console.executer("controler", fichier.toString(), "--xsd", xsd.toString()))
                .isEqualTo(2);
        assertThat(console.erreurs()).contains("xsd:decimal");
    }
}
