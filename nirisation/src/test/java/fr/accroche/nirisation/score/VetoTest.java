package fr.accroche.nirisation.score;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.index.IndexRegistre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each veto has a case that goes wrong without it: somebody absent from the registry gets the number of another. */
class VetoTest {
    private static final int INCONNUS = 3000;
    private static final PersonneEssai CONNUE = USUELLE.numero(5)
            .nomme("KERVELLA")
            .prenomme("YVONNICK", "ODETTE", "SIDONIE")
            .neLe(1971, 3, 9)
            .neA("75112");
    private static final PersonneEssai ETRANGERE = CONNUE.numero(8)
            .nomme("BENCHEIKH")
            .prenomme("YAMINA")
            .neLe(1959, 1, 1)
            .neA("99350");

    /**
     * Somebody who is not in the registry, and whom it would be taken for.
     *
     * @param veto its name
     * @param absent as written
     * @param delivrance of the certification
     * @param registre who is there
     */
    private record Piege(String veto, PersonneEssai absent, LocalDate delivrance, List<Identite> registre) {
        Piege(String veto, PersonneEssai absent, PersonneEssai... registre) {
            this(
                    veto,
                    absent,
                    LocalDate.of(2026, 10, 1),
                    Stream.of(registre).map(PersonneEssai::connue).toList());
        }

        Decision decider(List<Veto> vetos) {
            IndexRegistre index = RegistreScores.parmi(INCONNUS, registre);
            Poids poids = FichierPoids.fournis();
            Poids sansAvance = veto.startsWith("lignes") ? poids.avec(poids.seuil(), 0) : poids;
            return new ProcedureScores(index, new LieuxEssai(), sansAvance, vetos)
                    .decider(new DemandeNirisation(absent.ecrite(), Optional.of(delivrance)));
        }

        @Override
        public String toString() {
            return veto;
        }
    }

    static Stream<Piege> pieges() {
        return Stream.of(
                new Piege("lignes identiques au registre", CONNUE, CONNUE, CONNUE.numero(6)),
                // A twin.
                new Piege("prénom discordant", CONNUE.prenomme("HORTENSE"), CONNUE),
                // A twin whose first name, misspelt, is two letters away.
                new Piege(
                        "prénom voisin, partiel ou d’un autre rang, sans appui",
                        CONNUE.prenomme("YVONNEK"),
                        CONNUE.prenomme("YVONNICK")),
                // Somebody else of the same day, place and first names.
                new Piege("nom discordant", CONNUE.nomme("PIQUEREAU").prenomme("YVONNICK", "ODETTE"), CONNUE),
                // A father and his son, of one name, born in one place.
                new Piege("naissance discordante", CONNUE.prenomme("YVONNICK").neLe(1941, 3, 9), CONNUE),
                // A namesake of the same day, born elsewhere.
                new Piege(
                        "lieu discordant, sans appui",
                        CONNUE.prenomme("YVONNICK").neA("31555"),
                        CONNUE),
                // A namesake of the same day, whose place is not known, and whose other first names are not.
                new Piege(
                        "lieu inconnu, prénoms connus d’un seul côté",
                        CONNUE.prenomme("YVONNICK").neA(LieuNaissance.INCONNU),
                        CONNUE),
                // A namesake of one more first name, born on another day elsewhere.
                new Piege("deux discordances", CONNUE.neA("31555").neLe(1971, 3, 19), CONNUE),
                // Somebody whose both names only resemble.
                new Piege("frappes sur nom et prénom", CONNUE.nomme("KERVELLAC").prenomme("YVONNIC", "ODETTE"), CONNUE),
                // A namesake of the other sex, born nobody says where.
                new Piege("sexe discordant", CONNUE.sexe(Sexe.F).neA(LieuNaissance.INCONNU), CONNUE),
                // A namesake of the same country whose true day is as little known.
                new Piege(
                        "naissance sans jour sûr",
                        ETRANGERE,
                        ETRANGERE.neLe(1959, 7, 1).numero(9),
                        ETRANGERE),
                new Piege(
                        "moins de 14 ans à la délivrance", CONNUE, LocalDate.of(1985, 3, 8), List.of(CONNUE.connue())),
                new Piege(
                        "décès avant la délivrance",
                        CONNUE,
                        LocalDate.of(2024, 2, 11),
                        List.of(decede(CONNUE, LocalDate.of(2024, 2, 10)))));
    }

    private static Identite decede(PersonneEssai personne, LocalDate jour) {
        Identite connue = personne.connue();
        return new Identite(
                connue.nir(),
                connue.nomNaissance(),
                connue.nomUsage(),
                connue.prenoms(),
                connue.sexe(),
                connue.dateNaissance(),
                connue.lieuNaissance(),
                Optional.of(jour));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieges")
    void refusesTheOneItIsFor(Piege piege) {
        assertThat(piege.decider(Veto.TOUS))
                .isInstanceOfSatisfying(
                        Decision.Refus.class,
                        refus -> assertThat(refus.explication()).contains("(" + piege.veto() + ")"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieges")
    void goesWrongWithoutIt(Piege piege) {
        List<Veto> sansLui = new ArrayList<>(Veto.TOUS);
        assertThat(sansLui.removeIf(veto -> veto.nom().equals(piege.veto()))).isTrue();

        assertThat(piege.decider(sansLui)).isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void hasACaseForEachOfThem() {
        assertThat(pieges().map(Piege::veto).toList())
                .isEqualTo(Veto.TOUS.stream().map(Veto::nom).toList());
    }

    @Test
    void acceptsOnTheFourteenthBirthdayAndOnTheDayOfDeath() {
        assertThat(new Piege("", CONNUE, LocalDate.of(1985, 3, 9), List.of(CONNUE.connue())).decider(Veto.TOUS))
                .isInstanceOf(Decision.Trouve.class);
        LocalDate jour = LocalDate.of(2024, 2, 10);
        assertThat(new Piege("", CONNUE, jour, List.of(decede(CONNUE, jour))).decider(Veto.TOUS))
                .isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void neverHoldsForTooYoungWhomTheRegistryKnowsByYearOnly() {
        PersonneEssai sansJour = CONNUE.neLe(2012, 0, 0);

        assertThat(new DateNaissance(2012, 0, 0).estComplete()).isFalse();
        assertThat(new Piege("", sansJour, LocalDate.of(2026, 2, 1), List.of(sansJour.connue())).decider(Veto.TOUS))
                .isInstanceOf(Decision.Trouve.class);
    }
}
