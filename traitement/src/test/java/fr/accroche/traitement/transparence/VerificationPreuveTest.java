package fr.accroche.traitement.transparence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.traitement.signature.TrousseauSignature;
import fr.accroche.traitement.transparence.VerdictPreuve.Cause;
import fr.accroche.traitement.transparence.VerdictPreuve.Refusee;
import fr.accroche.traitement.transparence.VerdictPreuve.Valide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationPreuveTest {
    private static final Instant SIGNE_LE = Instant.parse("2026-11-24T02:00:00Z");
    private static final int TAILLE = 21;
    private static final int INDICE = 13;

    @TempDir
    Path dossier;

    private TrousseauSignature trousseau;
    private VerificationPreuve verification;
    private Tuilage tuilage;
    private String preuve;

    @BeforeEach
    void log() throws IOException {
        trousseau = trousseau("portail.p12");
        verification = new VerificationPreuve(trousseau.certificats());
        tuilage = new Tuilage(new TuilesEnMemoire(), 0);
        for (int n = 0; n < TAILLE; n++) {
            tuilage.ajouter(Empreinte.feuille(entree(n)));
        }
        tuilage.terminer();
        preuve = preuve(trousseau);
    }

    private TrousseauSignature trousseau(String nom) throws IOException {
        return TrousseauSignature.ouvrir(
                dossier.resolve(nom),
                "pour-cet-essai".toCharArray(),
                "Essai",
                Clock.fixed(SIGNE_LE, ZoneOffset.UTC),
                new SecureRandom());
    }

    private String preuve(TrousseauSignature cles) {
        ArbreMerkle arbre = new ArbreMerkle(tuilage, TAILLE);
        String point = new SignaturePoint(cles.courante())
                .signer(new PointDeControle("portail.invalid/transparence", TAILLE, arbre.racine(), SIGNE_LE));
        return new Preuve(entree(INDICE), INDICE, arbre.inclusion(INDICE), point).ecrire();
    }

    private static byte[] entree(int n) {
        return ("{\"n\":" + n + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsTheEntryAndTheCheckpointOfAProof() {
        assertThat(verification.verifier(preuve)).isInstanceOfSatisfying(Valide.class, valide -> {
            assertThat(valide.entree()).isEqualTo(entree(INDICE));
            assertThat(valide.indice()).isEqualTo(INDICE);
            assertThat(valide.point().taille()).isEqualTo(TAILLE);
            assertThat(valide.point().signeLe()).isEqualTo(SIGNE_LE);
            assertThat(valide.kid()).isEqualTo(trousseau.courante().kid());
        });
    }

    @Test
    void readsAProofWithOtherEndsOfLines() {
        assertThat(verification.verifier(preuve.replace("\n", "\r\n"))).isInstanceOf(Valide.class);
        assertThat(verification.verifier(preuve.strip())).isInstanceOf(Valide.class);
    }

    @Test
    void tellsAnotherKey() throws IOException {
        assertThat(verification.verifier(preuve(trousseau("autre.p12")))).isEqualTo(new Refusee(Cause.AUTRE_CLE));
    }

    @Test
    void tellsEveryTruncationAndNeverTakesOne() {
        for (int fin = Preuve.DEBUT.length(); fin < preuve.length() - 1; fin++) {
            assertThat(verification.verifier(preuve.substring(0, fin)))
                    .as("cut at %d", fin)
                    .isEqualTo(new Refusee(Cause.TRONQUEE));
        }
    }

    @Test
    void tellsAMissingHashAsATruncation() {
        List<String> lignes = preuve.lines().toList();
        String sans = String.join("\n", lignes.subList(0, 3)) + "\n"
                + String.join("\n", lignes.subList(4, lignes.size())) + "\n";
        assertThat(verification.verifier(sans)).isEqualTo(new Refusee(Cause.TRONQUEE));
    }

    @Test
    void takesNoChangedCharacter() {
        for (int i = Preuve.DEBUT.length(); i < preuve.length(); i++) {
            char change = preuve.charAt(i) == 'A' ? 'B' : 'A';
            String altere = preuve.substring(0, i) + change + preuve.substring(i + 1);
            assertThat(verification.verifier(altere)).as("character %d", i).isInstanceOf(Refusee.class);
        }
    }

    @Test
    void tellsAChangedEntry() {
        String entree = Base64.getEncoder().encodeToString(entree(INDICE));
        String autre = Base64.getEncoder().encodeToString(entree(INDICE + 1));
        assertThat(verification.verifier(preuve.replace(entree, autre))).isEqualTo(new Refusee(Cause.ALTEREE));
        assertThat(verification.verifier(preuve.replace("\n" + TAILLE + "\n", "\n" + (TAILLE + 1) + "\n")))
                .isEqualTo(new Refusee(Cause.ALTEREE));
    }

    @Test
    void stillChecksWhatARetiredKeySigned() throws IOException {
        TrousseauSignature renouvele = TrousseauSignature.renouveler(
                dossier.resolve("portail.p12"),
                "pour-cet-essai".toCharArray(),
                "Essai",
                Clock.systemUTC(),
                new SecureRandom());
        assertThat(renouvele.courante().kid()).isNotEqualTo(trousseau.courante().kid());
        assertThat(new VerificationPreuve(renouvele.certificats()).verifier(preuve))
                .isInstanceOf(Valide.class);
    }
}
