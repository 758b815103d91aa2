package fr.accroche.cli.accuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.ConsoleEssai;
import fr.accroche.traitement.accuse.AccuseReception;
import fr.accroche.traitement.accuse.DonneesReception;
import fr.accroche.traitement.signature.ClesPubliees;
import fr.accroche.traitement.signature.SignatureAccuse;
import fr.accroche.traitement.signature.TrousseauSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody without account, secret nor network runs it. */
class VerifierAccuseCommandTest {
    @TempDir
    Path dossier;

    private TrousseauSignature trousseau;
    private Path cles;
    private Path json;
    private Path pdf;

    @BeforeEach
    void givesOutAccuses() throws IOException {
        trousseau = trousseau("cles.p12");
        cles = Files.writeString(dossier.resolve("publiques.pem"), ClesPubliees.ecrire(trousseau.certificats()));
        SignatureAccuse signature = new SignatureAccuse(trousseau.courante(), Clock.systemUTC());
        json = dossier.resolve("accuse.json");
        try (OutputStream sortie = Files.newOutputStream(json)) {
            signature.signerJson(accuse()::ecrireJson, sortie);
        }
        ByteArrayOutputStream brut = new ByteArrayOutputStream();
        accuse().ecrirePdf(brut);
        pdf = dossier.resolve("accuse.pdf");
        try (OutputStream sortie = Files.newOutputStream(pdf)) {
            signature.signerPdf(brut.toByteArray(), sortie);
        }
    }

    @Test
    void answersZeroToAnAuthenticAccuseAndTellsWhatItSays() {
        ConsoleEssai console = console();
        assertThat(verifier(console, json)).isZero();
        assertThat(console.sortie())
                .contains("est authentique", "Il est entier : oui", "Fichier : été.xml", "Dépôt n° : 100007");
        assertThat(verifier(console(), pdf)).isZero();
    }

    @Test
    void tellsAlteredTruncatedAndForeignApart() throws IOException {
        byte[] octets = Files.readAllBytes(json);
        byte[] altere = octets.clone();
        altere[octets.length / 3] ^= 1;
        assertThat(motif(Files.write(dossier.resolve("altere.json"), altere), cles))
                .isEqualTo("MODIFIE");
        Path coupe = Files.write(dossier.resolve("coupe.json"), Arrays.copyOf(octets, octets.length / 2));
        assertThat(motif(coupe, cles)).isEqualTo("TRONQUE");
        Path autres = Files.writeString(
                dossier.resolve("autres.pem"),
                ClesPubliees.ecrire(trousseau("autre.p12").certificats()));
        assertThat(motif(json, autres)).isEqualTo("CLE_INCONNUE");
        assertThat(motif(pdf, autres)).isEqualTo("CLE_INCONNUE");
    }

    @Test
    void takesTheSignatureOfACsvFromTheFileBesideIt() throws IOException {
        Path csv = Files.writeString(dossier.resolve("accuse.csv"), "\ufeffnature;idTechnique\r\n");
        assertThat(motif(csv, cles)).isEqualTo("SANS_SIGNATURE");
        byte[] octets = Files.readAllBytes(csv);
        String jws =
                new SignatureAccuse(trousseau.courante(), Clock.systemUTC()).signer(sortie -> sortie.write(octets));
        Files.writeString(dossier.resolve("accuse.csv.jws"), jws, StandardCharsets.US_ASCII);
        assertThat(verifier(console(), csv)).isZero();
    }

    @Test
    void findsTheKeysOfThePortalOfThisMachine() throws IOException {
        Path home = Files.createDirectories(dossier.resolve("home/cles"));
        Files.copy(cles, home.resolve("accuses.pem"));
        ConsoleEssai console =
                new ConsoleEssai(Map.of("ACCROCHE_HOME", dossier.resolve("home").toString()));
        assertThat(console.executer("verifier-accuse", json.toString())).isZero();
    }

    @Test
    void saysWhatLacksOrCannotBeRead() {
        ConsoleEssai sansCles = console();
        assertThat(sansCles.executer("verifier-accuse", json.toString())).isEqualTo(2);
        assertThat(sansCles.erreurs()).contains("/verifier/cles.pem", "--cles");
        ConsoleEssai mauvaises = console();
        assertThat(mauvaises.executer("verifier-accuse", json.toString(), "--cles", json.toString()))
                .isEqualTo(2);
        assertThat(mauvaises.erreurs()).contains("ne contient pas de clés publiques");
        assertThat(verifier(console(), dossier.resolve("absent.json"))).isEqualTo(3);
    }

    private String motif(Path accuse, Path publiques) {
        ConsoleEssai console = console();
        assertThat(console.executer(
                        "verifier-accuse", accuse.toString(), "--cles", publiques.toString(), "--format", "json"))
                .isEqualTo(1);
        return console.sortie().replaceAll("(?s).*\"motif\":\"([A-Z_]+)\".*", "$1");
    }

    private int verifier(ConsoleEssai console, Path accuse) {
        return console.executer("verifier-accuse", accuse.toString(), "--cles", cles.toString());
    }

    private static ConsoleEssai console() {
        return new ConsoleEssai(Map.of());
    }

    private static AccuseReception accuse() {
        return new AccuseReception(new DonneesReception(
                "100007",
                "École d’été (12ABC345)",
                "ABCDEFGHJ",
                List.of(),
                "été.xml",
                12,
                "ab".repeat(32),
                Instant.parse("2026-11-23T12:00:00Z"),
                "regles-essai"));
    }

    private TrousseauSignature trousseau(String nom) throws IOException {
        return TrousseauSignature.ouvrir(
                dossier.resolve(nom), "pour-cet-essai".toCharArray(), "Essai", Clock.systemUTC(), new SecureRandom());
    }
}
