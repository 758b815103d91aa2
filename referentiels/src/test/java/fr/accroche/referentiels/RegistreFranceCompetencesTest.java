package fr.accroche.referentiels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.RegistreCertifications.Fiche;
import fr.accroche.modele.Siret;
import fr.accroche.modele.TypeCertification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RegistreFranceCompetencesTest {
    private static final byte[] RNCP = octets("fiches-rncp.xml");
    private static final byte[] RS = octets("fiches-rs.xml");

    @Test
    void keepsOnlyWhatIsSaidOfTheFicheItself() throws Exception {
        RegistreFranceCompetences registre = lire(RNCP);
        assertThat(registre.nombre(TypeCertification.RNCP)).isEqualTo(3);
        assertThat(registre.fiche(code("RNCP90098"))).as("of a correspondence").isEmpty();
        assertThat(registre.fiche(code("RNCP90099"))).as("of an older fiche").isEmpty();
        Fiche fiche = registre.fiche(code("RNCP90001")).orElseThrow();
        assertThat(fiche.intitule()).isEqualTo("Certification inventée RNCP90001");
        assertThat(fiche.certificateurs())
                .containsExactlyInAnyOrder(new Siret("99900000100019"), new Siret("99900000200017"));
    }

    @Test
    void takesTheEarliestBeginningAndTheLastDayOfDelivery() throws Exception {
        RegistreFranceCompetences registre = lire(RNCP);
        Fiche fiche = registre.fiche(code("RNCP90001")).orElseThrow();
        assertThat(fiche.premiereDelivrance()).contains(LocalDate.of(2021, 3, 1));
        assertThat(fiche.derniereDelivrance()).contains(LocalDate.of(2028, 3, 25));
        assertThat(fiche.estDelivrableLe(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(registre.fiche(code("RNCP90002")).orElseThrow().premiereDelivrance())
                .contains(LocalDate.of(2016, 12, 18));
    }

    @Test
    void boundsNothingByADateThatIsAbsentOrImpossible() throws Exception {
        Fiche fiche = lire(RNCP).fiche(code("RNCP90003")).orElseThrow();
        assertThat(fiche.premiereDelivrance()).isEmpty();
        assertThat(fiche.derniereDelivrance()).isEmpty();
        assertThat(fiche.certificateurs()).isEmpty();
        assertThat(lire(RNCP).fiche(code("RNCP90002")).orElseThrow().derniereDelivrance())
                .isEmpty();
    }

    @Test
    void leavesOutCertifiersWithoutARightSiret() throws Exception {
        assertThat(lire(RNCP).fiche(code("RNCP90002")).orElseThrow().certificateurs())
                .isEmpty();
    }

    @Test
    void namesACertifierAndWhatItHolds() throws Exception {
        RegistreFranceCompetences registre = lire(RNCP);
        CertificateurInscrit inscrit =
                registre.certificateur(new Siret("99900000100019")).orElseThrow();
        assertThat(inscrit.nom()).isEqualTo("Organisme inventé");
        assertThat(inscrit.fiches()).extracting(Fiche::code).containsExactly(code("RNCP90001"));
        assertThat(inscrit.fichesDelivrablesLe(LocalDate.of(2026, 1, 1))).hasSize(1);
        assertThat(inscrit.fichesDelivrablesLe(LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(registre.certificateur(new Siret("99900000300015")))
                .as("a partner is no certifier")
                .isEmpty();
        assertThat(registre.certificateurs()).hasSize(2);
    }

    @Test
    void readsGzipAndZipAsTheDocumentTheyHold() throws Exception {
        assertThat(lire(gzip(RNCP)).fiche(code("RNCP90001")))
                .isEqualTo(lire(RNCP).fiche(code("RNCP90001")));
        RegistreFranceCompetences deux = lire(zip(RNCP, RS));
        assertThat(deux.nombre(TypeCertification.RNCP)).isEqualTo(3);
        assertThat(deux.nombre(TypeCertification.RS)).isEqualTo(1);
    }

    @Test
    void saysWhichRegisterItHolds() throws Exception {
        assertThat(lire(RS).couvre(TypeCertification.RS)).isTrue();
        assertThat(lire(RS).couvre(TypeCertification.RNCP)).isFalse();
    }

    @Test
    void isIdentifiedByTheBytesItWasReadFrom() throws Exception {
        assertThat(lire(RNCP).version().sha256()).isEqualTo(Tables.sha256(RNCP));
        byte[] zip = zip(RNCP, RS);
        assertThat(lire(zip).version().sha256()).isEqualTo(Tables.sha256(zip));
    }

    @Test
    void refusesAnExportThatIsCutAnywhere() {
        int sansLaFin = RS.length - 2; // without the line end, nor the last >
        for (int longueur = 0; longueur <= sansLaFin; longueur++) {
            byte[] coupe = Arrays.copyOf(RS, longueur);
            assertThatThrownBy(() -> lire(coupe)).as("%d bytes", longueur).isInstanceOf(ExportIllisibleException.class);
        }
    }

    @Test
    void refusesWhatIsNoExportInFrench() {
        assertThatThrownBy(() -> lire("<autre/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExportIllisibleException.class)
                .hasMessageContaining("France compétences")
                .hasMessageContaining("FICHES");
        assertThatThrownBy(() -> lire("<FICHES/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("aucune fiche");
    }

    @Test
    void fetchesNothingThatADoctypeNames() {
        String piege = "<!DOCTYPE FICHES [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><FICHES><FICHE>"
                + "<NUMERO_FICHE>RS1</NUMERO_FICHE><INTITULE>&x;</INTITULE></FICHE></FICHES>";
        assertThatThrownBy(() -> lire(piege.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ExportIllisibleException.class);
    }

    private static CodeCertification code(String texte) {
        return CodeCertification.lire(texte).orElseThrow();
    }

    private static RegistreFranceCompetences lire(byte[] export) throws IOException, ExportIllisibleException {
        return RegistreFranceCompetences.lire(new ByteArrayInputStream(export));
    }

    private static byte[] gzip(byte[] octets) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sortie)) {
            gzip.write(octets);
        }
        return sortie.toByteArray();
    }

    private static byte[] zip(byte[]... exports) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            zip.putNextEntry(new ZipEntry("lisez-moi.txt"));
            zip.write("rien".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < exports.length; i++) {
                zip.putNextEntry(new ZipEntry("export-" + i + ".xml"));
                zip.write(exports[i]);
            }
        }
        return sortie.toByteArray();
    }

    private static byte[] octets(String nom) {
        try (InputStream flux = RegistreFranceCompetencesTest.class.getResourceAsStream(nom)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
