package fr.accroche.portail.compte;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class IdentifiantConnexionTest {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final SecureRandom alea = new SecureRandom();

    @Test
    void noticesEveryWrongCharacter() {
        for (int essai = 0; essai < 20; essai++) {
            String juste = IdentifiantConnexion.tirer(alea).valeur();
            for (int i = 0; i < juste.length(); i++) {
                for (char c : ALPHABET.toCharArray()) {
                    String faux = juste.substring(0, i) + c + juste.substring(i + 1);
                    assertThat(IdentifiantConnexion.lire(faux).isPresent()).isEqualTo(faux.equals(juste));
                }
            }
        }
    }

    @Test
    void noticesEverySwapOfTwoCharacters() {
        for (int essai = 0; essai < 50; essai++) {
            char[] juste = IdentifiantConnexion.tirer(alea).valeur().toCharArray();
            for (int i = 0; i < juste.length; i++) {
                for (int j = i + 1; j < juste.length; j++) {
                    char[] echange = juste.clone();
                    echange[i] = juste[j];
                    echange[j] = juste[i];
                    assertThat(IdentifiantConnexion.lire(new String(echange)).isPresent())
                            .isEqualTo(juste[i] == juste[j]);
                }
            }
        }
    }

    @Test
    void readsWhatPeopleType() {
        IdentifiantConnexion identifiant = IdentifiantConnexion.tirer(alea);
        String texte = identifiant.valeur();

        assertThat(IdentifiantConnexion.lire(
                        " " + texte.substring(0, 3).toLowerCase() + "-" + texte.substring(3) + " "))
                .contains(identifiant);
    }

    @Test
    void hasNoCharacterThatPeopleConfuse() {
        for (int essai = 0; essai < 200; essai++) {
            assertThat(IdentifiantConnexion.tirer(alea).valeur()).hasSize(9).doesNotContain("0", "O", "1", "I", "L");
        }
    }
}
