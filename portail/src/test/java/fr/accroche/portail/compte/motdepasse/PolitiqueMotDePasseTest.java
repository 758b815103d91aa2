package fr.accroche.portail.compte.motdepasse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.motdepasse.PolitiqueMotDePasse.Entourage;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolitiqueMotDePasseTest {
    private static final Set<String> NOMS = Set.of(
            "Institut fictif des métiers", "12ABC345", "Camille Exemple", "camille@exemple.invalid", "KX7WVT93M");
    private static final Entourage UTILISATEUR = new Entourage(RoleUtilisateur.UTILISATEUR, NOMS);
    private static final Entourage ADMINISTRATEUR = new Entourage(RoleUtilisateur.ADMINISTRATEUR, NOMS);

    private final PolitiqueMotDePasse politique = new PolitiqueMotDePasse();

    @Test
    void asksTwelveCharactersOfAUserAndSixteenOfAnAdministrator() {
        assertThat(politique.refus("vqmzrtkplwx", UTILISATEUR)).isPresent();
        assertThat(politique.refus("vqmzrtkplwxg", UTILISATEUR)).isEmpty();
        assertThat(politique.refus("vqmzrtkplwxgbdf", ADMINISTRATEUR)).isPresent();
        assertThat(politique.refus("vqmzrtkplwxgbdfj", ADMINISTRATEUR)).isEmpty();
    }

    @Test
    void countsCharactersAndNotBytesAndTakesUpTo128OfThem() {
        assertThat(politique.refus("🦊🌳🚲🎈🧭🥨🛶🎻🪁🧵🪐🦉", UTILISATEUR)).isEmpty();
        assertThat(politique.refus("un renard roux, " + phrase(112), UTILISATEUR))
                .isEmpty();
        assertThat(politique.refus("un renard roux, " + phrase(113), UTILISATEUR))
                .isPresent();
    }

    private static String phrase(int longueur) {
        return IntStream.range(0, longueur)
                .collect(StringBuilder::new, (t, i) -> t.append((char) ('!' + i * 37 % 90)), StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cheval correct batterie agrafe",
                "corbeau-tilleul-93",
                "Il pleut sur Nantes ce soir",
                "trois petits poireaux bleus",
                "vqmzr tkplw xgbdf"
            })
    void takesWordsWithoutAnyRuleOfComposition(String motDePasse) {
        assertThat(politique.refus(motDePasse, ADMINISTRATEUR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moncompteformation",
                "MonCompteFormation2026",
                "motdepasse12345",
                "M0td3p@sse12345",
                "azertyuiopqsdfgh",
                "aaaaaaaaaaaaaaaaaa",
                "123456789012345678",
                "abcabcabcabcabcabc",
                "institut fictif des métiers",
                "InstitutFictifDesMetiers",
                "12ABC345 12ABC345",
                "12abc345-2026",
                "camille.exemple1",
                "passwordpassword",
                "1qaz2wsx3edc4rfv",
                "certificateur2026!"
            })
    void refusesWhatAGuesserTriesFirst(String motDePasse) {
        assertThat(politique.refus(motDePasse, UTILISATEUR)).isPresent();
    }

    @Test
    void holdsThousandsOfForbiddenPasswordsAndRefusesEachOfThem() {
        MotsInterdits interdits = MotsInterdits.charger();

        assertThat(interdits.nombre()).isGreaterThan(3_000);
        assertThat(List.of("moncompteformation", "motdepasse", "123456", "administrator"))
                .allMatch(interdits::contient);
    }

    @Test
    void neverSpeaksOfKindsOfCharacters() {
        for (String court : List.of("court", "aaaaaaaaaaaaaaaaaa", phrase(200))) {
            assertThat(politique.refus(court, UTILISATEUR).orElseThrow())
                    .doesNotContainIgnoringCase("majuscule")
                    .doesNotContainIgnoringCase("chiffre")
                    .doesNotContainIgnoringCase("spécia");
        }
    }
}
