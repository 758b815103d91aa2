package fr.accroche.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.CertificationLue;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.PassageLu;
import fr.accroche.controle.anomalie.AnomaliesResultat;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.moteur.RegleDefaillanteException;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children come in any order: what says who sends, for whom and which certification may follow all passages. */
class CertificationTardiveTest {
    private static final SchemaFlux SCHEMA = SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE);
    private static final OptionsControle OPTIONS = new OptionsControle(Etendue.TOUTES, LocalDate.of(2024, 4, 15));

    /** Some 1.2 kB each: 18 MB, of which one passage in a hundred was delivered before the fiche was registered. */
    private static final int PASSAGES = 15_000;

    @TempDir
    private Path dossier;

    @Test
    void judgesAPassageAlikeWhetherItsCertificationComesBeforeOrAfter() throws IOException {
        Temoin avant = controler(new FluxGenere(PASSAGES, false));
        Temoin apres = controler(new FluxGenere(PASSAGES, true));
        assertThat(avant.refuses).hasSize(PASSAGES / 100);
        assertThat(apres.refuses).isEqualTo(avant.refuses);
        assertThat(apres.anomalies).hasSameElementsAs(avant.anomalies).hasSize(PASSAGES / 100);
        assertThat(apres.octets).isEqualTo(avant.octets).isGreaterThan(15_000_000L);
        assertThat(fichiers()).as("temporary files left behind").isZero();
    }

    @Test
    void namesTheCertificationOnlyOnceItIsKnown() throws IOException {
        Temoin temoin = controler(new FluxGenere(3, true));
        assertThat(temoin.certifications).hasSize(1);
        assertThat(temoin.certifications.get(0).certification()).isPresent();
        assertThat(temoin.entete).isTrue();
    }

    @Test
    void leavesNoFileBehindWhenTheDocumentStopsShort() throws IOException {
        byte[] debut = new FluxGenere(2_000, true).readNBytes(2_000_000);
        controler(new ByteArrayInputStream(debut));
        assertThat(fichiers()).isZero();
    }

    @Test
    void stopsTheControlWhenTheRuleBreaksDownLate() throws IOException {
        CatalogueRegles regles = new CatalogueRegles(
                "essai",
                List.of(new RegleDelivrance(AnomaliesResultat.CERTIFICATION_NON_DELIVRABLE, (code, jour) -> {
                    throw new IllegalStateException("MARTEL");
                })),
                List.of(),
                List.of());
        ControleStandard controle = new ControleStandard(SCHEMA, regles, dossier);
        assertThatThrownBy(() -> controle.controler(new FluxGenere(3, true), OPTIONS, new EcouteurControle() {}))
                .isInstanceOf(RegleDefaillanteException.class)
                .hasMessageContaining("DIC-CERTIFICATION-NON-DELIVRABLE")
                .hasMessageNotContaining("MARTEL");
        assertThat(fichiers()).isZero();
    }

    private Temoin controler(InputStream flux) throws IOException {
        Temoin temoin = new Temoin();
        BilanControle bilan = new ControleStandard(SCHEMA, CatalogueRegles.standard(ReferencesDeTest.TOUTES), dossier)
                .controler(flux, OPTIONS, temoin);
        temoin.octets = bilan.octets();
        temoin.entete = bilan.entete().idFlux().isPresent()
                && bilan.entete().emetteur().isPresent()
                && bilan.entete().certificateur().isPresent();
        return temoin;
    }

    private long fichiers() throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.count();
        }
    }

    /** What one control told, places aside: they differ with the order. */
    private static final class Temoin implements EcouteurControle {
        private final TreeSet<Long> refuses = new TreeSet<>();
        private final List<String> anomalies = new ArrayList<>();
        private final List<CertificationLue> certifications = new ArrayList<>();
        private long octets;
        private boolean entete;

        @Override
        public void anomalie(Anomalie anomalie) {
            anomalies.add(
                    anomalie.code() + " " + anomalie.chemin() + " " + anomalie.idTechnique() + " " + anomalie.valeur());
        }

        @Override
        public void passage(PassageLu passage) {
            if (passage.passage().isEmpty()) {
                refuses.add(passage.ordinal());
            }
        }

        @Override
        public void refusTardif(long ordinal, Anomalie anomalie) {
            refuses.add(ordinal);
        }

        @Override
        public void certification(CertificationLue certification) {
            certifications.add(certification);
        }
    }

    /** A flux made as it is read, its identifiers before or after the passages. */
    private static final class FluxGenere extends InputStream {
        private final int nombre;
        private final boolean identifiantsALaFin;
        private int suivant = -1;
        private byte[] morceau = new byte[0];
        private int lu;

        FluxGenere(int nombre, boolean identifiantsALaFin) {
            this.nombre = nombre;
            this.identifiantsALaFin = identifiantsALaFin;
        }

        @Override
        public int read() {
            return plein() ? morceau[lu++] & 0xff : -1;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) {
            if (!plein()) {
                return -1;
            }
            int copie = Math.min(longueur, morceau.length - lu);
            System.arraycopy(morceau, lu, octets, debut, copie);
            lu += copie;
            return copie;
        }

        private boolean plein() {
            if (lu == morceau.length && suivant <= nombre) {
                morceau = texte(suivant++).getBytes(StandardCharsets.UTF_8);
                lu = 0;
            }
            return lu < morceau.length;
        }

        private String texte(int rang) {
            if (rang < 0) {
                return ouverture();
            }
            return rang < nombre ? passage(rang) : fermeture();
        }

        private String ouverture() {
            return "<flux xmlns=\"urn:cdc:cpf:pc5:schema:1.0.0\" "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                    + avant("<idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</idFlux>")
                    + avant("<horodatage>2024-04-10T09:30:00+01:00</horodatage>")
                    + "<emetteur>" + avant("<idClient>00ACC001</idClient>") + "<certificateurs><certificateur>"
                    + avant("<idClient>00ACC001</idClient><idContrat>MCFCER000900</idContrat>")
                    + "<certifications><certification>" + avant("<type>RS</type><code>RS1710</code>")
                    + "<passageCertifications>";
        }

        private String fermeture() {
            return "</passageCertifications>" + apres("<code>RS1710</code><type>RS</type>")
                    + "</certification></certifications>"
                    + apres("<idContrat>MCFCER000900</idContrat><idClient>00ACC001</idClient>")
                    + "</certificateur></certificateurs>" + apres("<idClient>00ACC001</idClient>") + "</emetteur>"
                    + apres("<horodatage>2024-04-10T09:30:00+01:00</horodatage>")
                    + apres("<idFlux>5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01</idFlux>") + "</flux>";
        }

        private String avant(String identifiants) {
            return identifiantsALaFin ? "" : identifiants;
        }

        private String apres(String identifiants) {
            return identifiantsALaFin ? identifiants : "";
        }

        private static String passage(int rang) {
            String jour = rang % 100 == 0 ? "2020-12-31" : "2024-03-29";
            return """
                    <passageCertification>
                      <modalitesInscription><modaliteAcces>CANDIDAT_LIBRE</modaliteAcces></modalitesInscription>
                      <identificationTitulaire><titulaire>
                        <nomNaissance>DURAND</nomNaissance><nomUsage xsi:nil="true"/><prenom1>Nathalie</prenom1>
                        <anneeNaissance>1996</anneeNaissance><moisNaissance>11</moisNaissance>
                        <jourNaissance>15</jourNaissance><sexe>F</sexe>
                        <codeCommuneNaissance><codeInseeNaissance><codeInsee>44109</codeInsee></codeInseeNaissance>
                        </codeCommuneNaissance></titulaire></identificationTitulaire>
                      <obtentionCertification>PAR_ADMISSION</obtentionCertification>
                      <donneeCertifiee>true</donneeCertifiee>
                      <dateDebutValidite>%s</dateDebutValidite><dateFinValidite xsi:nil="true"/>
                      <presenceNiveauLangueEuro>false</presenceNiveauLangueEuro>
                      <presenceNiveauNumeriqueEuro>false</presenceNiveauNumeriqueEuro>
                      <scoring xsi:nil="true"/><mentionValidee xsi:nil="true"/>
                      <verbatim>%s</verbatim>
                      <idTechnique>EX-%07d</idTechnique>
                    </passageCertification>
                    """.formatted(jour, "v".repeat(200), rang);
        }
    }
}
