package fr.accroche.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.Fichiers.Entendu;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.modele.Titulaire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a reading, and what hostile or broken bytes do to it. */
class LectureTest {
    @ParameterizedTest
    @ValueSource(strings = {"valide/minimal.xml", "valide/utf16_le.xml", "valide/cdata_et_commentaires.xml"})
    void namesTheFaultOfADocumentCutAtAnyByte(String nom) {
        byte[] document = Fichiers.octets(nom);
        int fin = document.length - (nom.contains("utf16") ? 2 : 1);
        for (int longueur = 0; longueur < fin; longueur++) {
            byte[] coupe = Arrays.copyOf(document, longueur);
            Entendu entendu = Fichiers.controler(coupe, Etendue.TOUTES);
            assertThat(entendu.bilan().bienForme()).as("%d bytes", longueur).isFalse();
            assertThat(entendu.bilan().recevable()).isFalse();
            assertThat(entendu.codes()).as("%d bytes", longueur).hasSize(1);
            assertThat(entendu.codes().get(0)).startsWith("XML-");
            assertThat(entendu.bilan().octets()).isEqualTo(longueur);
        }
    }

    @Test
    void survivesAnyDamagedByte() {
        byte[] document = Fichiers.octets("valide/complet.xml");
        Random hasard = new Random(20250115);
        for (int essai = 0; essai < 1500; essai++) {
            byte[] abime = document.clone();
            abime[hasard.nextInt(abime.length)] = (byte) hasard.nextInt(256);
            Entendu entendu = Fichiers.controler(abime, Etendue.TOUTES);
            assertThat(entendu.bilan().octets()).isEqualTo(abime.length);
            assertThat(entendu.anomalies().size()).isEqualTo((int)
                    (entendu.bilan().nombreAnomalies() + entendu.bilan().nombreAvertissements()));
        }
    }

    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket canari = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String adresse = "http://127.0.0.1:" + canari.getLocalPort() + "/canari";
            String document =
                    Fichiers.texte("hostile/entite_externe.xml").replace("http://127.0.0.1:9/canari", adresse);
            assertThat(Fichiers.controler(document).codes()).containsExactly("XML-DOCTYPE");
            String localise =
                    Fichiers.texte("valide/schema_location.xml").replace("http://exemple.invalid/x.xsd", adresse);
            assertThat(Fichiers.controler(localise).bilan().estOk()).isTrue();
            canari.setSoTimeout(50);
            assertThatThrownBy(canari::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void readsTheWholeStreamAndLeavesItOpen() throws IOException {
        byte[] document = Fichiers.octets("mal_forme/balises_croisees.xml");
        boolean[] ferme = new boolean[1];
        InputStream source = new ByteArrayInputStream(document) {
            @Override
            public void close() {
                ferme[0] = true;
            }
        };
        BilanControle bilan = Fichiers.CONTROLE.controler(
                source, new OptionsControle(Etendue.TOUTES, Fichiers.DATE), new EcouteurControle() {});
        assertThat(bilan.octets()).isEqualTo(document.length);
        assertThat(source.read()).isEqualTo(-1);
        assertThat(ferme[0]).isFalse();
    }

    @Test
    void passesOnAFailureOfTheStream() {
        InputStream panne = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> Fichiers.CONTROLE.controler(
                        panne, new OptionsControle(Etendue.TOUTES, Fichiers.DATE), new EcouteurControle() {}))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void refusesAnEndlessNameBeforeItFillsTheMemory() {
        String document = Fichiers.texte("valide/minimal.xml").replace("<cpf:sexe>", "<" + "x".repeat(3_000_000) + ">");
        assertThat(Fichiers.controler(document).codes()).containsExactly("XML-LIMITE-BALISE");
    }

    @Test
    void keepsLittleOfAHugeUnknownElement() {
        String document = Fichiers.texte("valide/minimal.xml")
                .replace("<cpf:sexe>", "<cpf:zzz>" + "x".repeat(5_000_000) + "</cpf:zzz><cpf:sexe>");
        assertThat(Fichiers.controler(document).codes()).containsExactly("XSD-ELEMENT-INCONNU");
    }

    @Test
    void readsTheHeader() {
        EnteteFlux entete =
                Fichiers.controler(Fichiers.texte("valide/minimal.xml")).bilan().entete();
        assertThat(entete.idFlux().orElseThrow().valeur()).isEqualTo("5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01");
        assertThat(entete.horodatage()).contains("2025-01-10T09:30:00+01:00");
        assertThat(entete.emetteur().orElseThrow().valeur()).isEqualTo("00ACC001");
        assertThat(entete.certificateur().orElseThrow().valeur()).isEqualTo("00ACC001");
        assertThat(entete.idContrat().orElseThrow().valeur()).isEqualTo("MCFCER000900");
    }

    @Test
    void leavesOutOfTheHeaderWhatIsNotValid() {
        EnteteFlux entete = Fichiers.controler(Fichiers.texte("schema_invalide/longueurs.xml"))
                .bilan()
                .entete();
        assertThat(entete.idFlux()).isEmpty();
        assertThat(entete.emetteur()).isEmpty();
        assertThat(entete.certificateur()).isPresent();
    }

    @Test
    void givesThePassageOnlyWhenNothingIsWrongInIt() {
        Entendu entendu = Fichiers.controler(Fichiers.texte("schema_invalide/trois_passages_un_faux.xml"));
        assertThat(entendu.passages()).extracting(p -> p.passage().isPresent()).containsExactly(true, false, true);
        assertThat(entendu.passages()).extracting(PassageLu::nombreErreurs).containsExactly(0, 1, 0);
        assertThat(entendu.bilan().recevable()).isFalse();
    }

    @Test
    void readsTheWordNilAsMissing() {
        Entendu entendu = Fichiers.controler(Fichiers.texte("regles/nil_litteral.xml"));
        var passage = entendu.passages().get(0).passage().orElseThrow();
        assertThat(passage.scoring()).isNull();
        assertThat(passage.verbatim()).isNull();
        assertThat(((Titulaire) passage.identification()).nomUsage()).isNull();
        assertThat(entendu.bilan().estOk()).isTrue();
    }

    @Test
    void saysThatACertificationIsNotRecognisedWithoutRefusingTheFile() {
        Entendu entendu = Fichiers.controler(Fichiers.texte("regles/code_sans_registre.xml"));
        assertThat(entendu.certifications().get(0).certification()).isEmpty();
        assertThat(entendu.bilan().recevable()).isTrue();
        assertThat(entendu.bilan().valide()).isTrue();
        assertThat(entendu.bilan().estOk()).isFalse();
    }

    @Test
    void recognisesACertification() {
        Entendu entendu = Fichiers.controler(Fichiers.texte("valide/minimal.xml"));
        assertThat(entendu.certifications().get(0).certification().orElseThrow())
                .hasToString("RS6123");
    }

    @Test
    void neverRepeatsAValueInAMessage() {
        Entendu entendu = Fichiers.controler(Fichiers.texte("valide/minimal.xml")
                .replace("MARTEL", "M".repeat(61))
                .replace("<cpf:jourNaissance>14", "<cpf:jourNaissance>quatorzejuillet"));
        assertThat(entendu.anomalies())
                .hasSize(2)
                .allSatisfy(anomalie -> assertThat(anomalie.message() + anomalie.remede())
                        .doesNotContain("quatorzejuillet")
                        .doesNotContain("MMMM"));
    }
}
