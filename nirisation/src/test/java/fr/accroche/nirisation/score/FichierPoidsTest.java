package fr.accroche.nirisation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FichierPoidsTest {
    private final KeyPair cles = cles();

    private static KeyPair cles() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Map<String, Double> parts() {
        Map<String, Double> parts = new HashMap<>();
        for (Niveau niveau : Niveau.values()) {
            if (niveau.aUnePart()) {
                parts.put(niveau.cle(), 0.25);
            }
        }
        return parts;
    }

    private byte[] fichier() {
        return FichierPoids.ecrire("essai", 9, 6, 5, parts(), cles.getPrivate());
    }

    @Test
    void readsBackWhatWasWritten() {
        Poids poids = FichierPoids.lire(fichier(), cles.getPublic());

        assertThat(poids.version()).isEqualTo("essai");
        assertThat(poids.seuil()).isEqualTo(9);
        assertThat(poids.seuilParfait()).isEqualTo(6);
        assertThat(poids.avance()).isEqualTo(5);
        assertThat(poids.bits(Niveau.NOM_EXACT)).isEqualTo(-2);
        assertThat(poids.bits(Niveau.LIEU_MUET)).isZero();
    }

    @Test
    void shipsWeightsThatAreSignedForTheCurrentNormalisation() {
        assertThat(FichierPoids.fournis().seuil()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void refusesAnyAlteredOrTruncatedByte() {
        byte[] entier = fichier();
        for (int rang = 0; rang < entier.length - 1; rang++) {
            byte[] altere = entier.clone();
            altere[rang] ^= 1;
            byte[] tronque = java.util.Arrays.copyOf(entier, rang);
            assertThatThrownBy(() -> FichierPoids.lire(altere, cles.getPublic()))
                    .isInstanceOf(PoidsIllisiblesException.class);
            if (rang < entier.length - 2) {
                assertThatThrownBy(() -> FichierPoids.lire(tronque, cles.getPublic()))
                        .isInstanceOf(PoidsIllisiblesException.class);
            }
        }
    }

    @Test
    void refusesTheSignatureOfSomebodyElse() {
        assertThatThrownBy(() -> FichierPoids.lire(fichier(), cles().getPublic()))
                .isInstanceOf(PoidsIllisiblesException.class)
                .hasMessageContaining("signature de la clé connue");
    }

    @Test
    void refusesAMissingShare() {
        Map<String, Double> incompletes = parts();
        incompletes.put("nom-exact", 0.0);
        byte[] fichier = FichierPoids.ecrire("essai", 9, 6, 5, incompletes, cles.getPrivate());

        assertThatThrownBy(() -> FichierPoids.lire(fichier, cles.getPublic()))
                .isInstanceOf(PoidsIllisiblesException.class)
                .hasMessageContaining("une part par niveau");
        assertThatThrownBy(() -> FichierPoids.lire("autre chose".getBytes(StandardCharsets.UTF_8), cles.getPublic()))
                .isInstanceOf(PoidsIllisiblesException.class)
                .hasMessageContaining("# accroche poids 1");
    }
}
