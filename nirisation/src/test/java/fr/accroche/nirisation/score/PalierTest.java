package fr.accroche.nirisation.score;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is required of a candidate, by what agrees; the person is compared with what somebody wrote. */
class PalierTest {
    private static final PersonneEssai SEULE = USUELLE.prenomme("YVONNICK").nomme("KERVELLA");
    private static final PersonneEssai NOMMEE = SEULE.prenomme("YVONNICK", "ODETTE");
    private static final PersonneEssai ETRANGERE = SEULE.neLe(1959, 1, 1).neA("99350");
    private static final Poids POIDS = FichierPoids.fournis();

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of("all the same", SEULE, SEULE, Palier.COMPLET),
                Arguments.of("all the same, several first names", NOMMEE, NOMMEE, Palier.COMPLET),
                Arguments.of("a conventional date, the very one", ETRANGERE, ETRANGERE, Palier.COMPLET),
                Arguments.of("one letter", SEULE.nomme("KERVELA"), SEULE, Palier.COMPLET),
                Arguments.of("names in each other’s place", inversee(), SEULE, Palier.COMPLET),
                Arguments.of("another day", SEULE.neLe(1985, 11, 18), SEULE, Palier.COMPLET),
                Arguments.of(
                        "another day and a letter", SEULE.neLe(1985, 11, 18).nomme("KERVELA"), SEULE, Palier.COURANT),
                Arguments.of("the year alone", SEULE.neLe(1985, 0, 0), SEULE, Palier.COURANT),
                Arguments.of("a letter and a conventional date", ETRANGERE.nomme("KERVELA"), ETRANGERE, Palier.COURANT),
                Arguments.of("a first name left out", SEULE, NOMMEE, Palier.RENFORCE),
                Arguments.of("a first name too many", NOMMEE, SEULE, Palier.RENFORCE),
                Arguments.of(
                        "a first name left out, the usage name sent",
                        SEULE.usage("GUILLOU"),
                        NOMMEE.usage("GUILLOU"),
                        Palier.COMPLET),
                Arguments.of("no place", SEULE.neA(LieuNaissance.INCONNU), SEULE, Palier.RENFORCE),
                Arguments.of("no place, first names agree", NOMMEE.neA(LieuNaissance.INCONNU), NOMMEE, Palier.COURANT),
                Arguments.of("other first names", NOMMEE.prenomme("YVONNICK", "HORTENSE"), NOMMEE, Palier.RENFORCE),
                Arguments.of("the second first name alone", SEULE.prenomme("ODETTE"), NOMMEE, Palier.RENFORCE),
                Arguments.of("a neighbouring commune", SEULE.neA("31149"), SEULE, Palier.RENFORCE),
                Arguments.of("a neighbouring commune, first names agree", NOMMEE.neA("31149"), NOMMEE, Palier.COURANT));
    }

    private static PersonneEssai inversee() {
        return SEULE.nomme("YVONNICK").prenomme("KERVELLA");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void requiresMoreOfWhatTellsLess(String cas, PersonneEssai ecrite, PersonneEssai connue, Palier palier) {
        assertThat(Palier.pour(comparer(ecrite, connue))).isEqualTo(palier);
    }

    /** The only person of her year among strangers. */
    private static Veto.Cas comparer(PersonneEssai ecrite, PersonneEssai connue) {
        IndexRegistre index = RegistreScores.parmi(2000, connue);
        Question question = Question.de(ecrite.demande(), index, new LieuxEssai());
        FellegiSunter mesure =
                new FellegiSunter(index, new Rarete(index), POIDS, question, new Memoire(), new Memoire());
        Comparaison comparaison = new Comparaison();
        Fiche fiche = new Fiche();
        for (int ordinal = 0; ordinal < index.taille(); ordinal++) {
            index.lire(ordinal, fiche);
            if (index.noms().forme(fiche.nomNaissance).equals(connue.nom())) {
                mesure.comparer(ordinal, fiche, comparaison);
                return new Veto.Cas(question, comparaison, new Releve(), POIDS);
            }
        }
        throw new IllegalStateException("Expected the person in the registry, found nobody");
    }

    @Test
    void movesWithTheThreshold() {
        Poids autres = POIDS.avec(POIDS.seuil() + 5, 3);

        for (Palier palier : Palier.values()) {
            assertThat(palier.bits(autres)).isEqualTo(palier.bits(POIDS) + 5);
        }
        assertThat(autres.avance()).isEqualTo(3);
        assertThat(Palier.COMPLET.bits(POIDS)).isLessThan(Palier.COURANT.bits(POIDS));
        assertThat(Palier.COURANT.bits(POIDS)).isLessThan(Palier.RENFORCE.bits(POIDS));
    }
}
