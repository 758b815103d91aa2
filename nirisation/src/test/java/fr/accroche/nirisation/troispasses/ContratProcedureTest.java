package fr.accroche.nirisation.troispasses;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.Trait;
import fr.accroche.nirisation.registre.Registre;
import fr.accroche.nirisation.registre.RegistreMemoire;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both forms of the three passes do. */
class ContratProcedureTest {
    private static final PersonneEssai HOMONYME =
            USUELLE.numero(2).neLe(1985, 3, 7).neA("31149");

    /** Makes a procedure. */
    interface Fabrique extends BiFunction<Registre, ReferentielLieux, Procedure> {}

    static Stream<Fabrique> procedures() {
        return Stream.of(ProcedureTroisPasses::new, ProcedureTroisPassesStricte::new);
    }

    private static Decision decider(Fabrique fabrique, PersonneEssai ecrite, PersonneEssai... connues) {
        Registre registre =
                RegistreMemoire.de(Stream.of(connues).map(PersonneEssai::connue).toList());
        return fabrique.apply(registre, new LieuxEssai()).decider(ecrite.demande());
    }

    private static void trouve(Decision decision, PersonneEssai attendue) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Trouve.class,
                        trouve -> assertThat(trouve.nir()).isEqualTo(attendue.nir()));
    }

    private static void refuse(Decision decision, MotifRefus motif, CodeRefus code, Trait... aVerifier) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refus.class, refus -> {
            assertThat(refus.motif()).isEqualTo(motif);
            assertThat(refus.code()).isEqualTo(code);
            assertThat(refus.aVerifier()).containsExactly(aVerifier);
        });
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void acceptsTheOneWhoHasEveryDatum(Fabrique fabrique) {
        trouve(decider(fabrique, USUELLE, USUELLE), USUELLE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void acceptsWhateverTheHyphensAccentsAndCaseOfTheFirstName(Fabrique fabrique) {
        for (String prenom : List.of("Jean Pierre", "jeanpierre", "JEAN‑PIERRE", "Jéan-Pierre")) {
            trouve(decider(fabrique, USUELLE.prenomme(prenom), USUELLE), USUELLE);
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void tellsNamesakesApartByTheDay(Fabrique fabrique) {
        trouve(decider(fabrique, USUELLE, HOMONYME, USUELLE), USUELLE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void tellsNamesakesOfTheSameDayApartByThePlace(Fabrique fabrique) {
        PersonneEssai memeJour = HOMONYME.neLe(1985, 11, 15);

        trouve(decider(fabrique, USUELLE, memeJour, USUELLE), USUELLE);
        trouve(decider(fabrique, memeJour, memeJour, USUELLE), memeJour);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void tellsNamesakesOfTheSameDayAndPlaceApartByTheOtherFirstNames(Fabrique fabrique) {
        PersonneEssai autre = USUELLE.numero(2).prenomme("JEAN-PIERRE", "PAUL");

        trouve(decider(fabrique, autre, USUELLE, autre), autre);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void tellsNamesakesOfTheSameDayAndPlaceApartByTheUsageName(Fabrique fabrique) {
        PersonneEssai autre = USUELLE.numero(2).usage("DURAND");
        PersonneEssai une = USUELLE.usage("BERNARD");

        trouve(decider(fabrique, autre, une, autre), autre);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void refusesWhenNobodyHasTheObligatoryCriteria(Fabrique fabrique) {
        for (PersonneEssai ecrite : List.of(
                USUELLE.nomme("MARTINET"),
                USUELLE.prenomme("PAUL"),
                USUELLE.sexe(Sexe.F),
                USUELLE.neLe(1986, 11, 15))) {
            refuse(
                    decider(fabrique, ecrite, USUELLE),
                    MotifRefus.CRITERES_OBLIGATOIRES,
                    CodeRefus.AUCUN_CANDIDAT,
                    Trait.NOM_NAISSANCE,
                    Trait.PRENOM_1,
                    Trait.SEXE,
                    Trait.ANNEE_NAISSANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void refusesWhenNoNamesakeHasTheDayAndMonth(Fabrique fabrique) {
        refuse(
                decider(fabrique, USUELLE.neLe(1985, 12, 25), USUELLE, HOMONYME),
                MotifRefus.CRITERES_ENRICHIS,
                CodeRefus.AUCUN_CANDIDAT,
                Trait.MOIS_NAISSANCE,
                Trait.JOUR_NAISSANCE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void refusesWhenNoNamesakeOfTheDayHasThePlace(Fabrique fabrique) {
        refuse(
                decider(fabrique, USUELLE.neA("75056"), USUELLE, HOMONYME.neLe(1985, 11, 15)),
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.AUCUN_CANDIDAT,
                Trait.LIEU_NAISSANCE,
                Trait.PRENOM_2);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void refusesWhenSeveralPersonsAreTheSame(Fabrique fabrique) {
        refuse(
                decider(fabrique, USUELLE, USUELLE, USUELLE.numero(2)),
                MotifRefus.PLUSIEURS_TITULAIRES,
                CodeRefus.PLUSIEURS_CANDIDATS,
                Trait.NOM_USAGE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void asksForTheDayThatWasNotSentWhenThereAreSeveral(Fabrique fabrique) {
        refuse(
                decider(fabrique, USUELLE.neLe(1985, 0, 0), USUELLE, HOMONYME.neA("31555")),
                MotifRefus.PLUSIEURS_TITULAIRES,
                CodeRefus.PLUSIEURS_CANDIDATS,
                Trait.MOIS_NAISSANCE,
                Trait.JOUR_NAISSANCE,
                Trait.NOM_USAGE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void neverMatchesAMissingNameWithAMissingName(Fabrique fabrique) {
        PersonneEssai sansNom = USUELLE.nomme("SANS NOM");

        refuse(
                decider(fabrique, sansNom, sansNom),
                MotifRefus.CRITERES_OBLIGATOIRES,
                CodeRefus.DONNEES_INSUFFISANTES,
                Trait.NOM_NAISSANCE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void takesTwoLinesOfOneNumberForOnePerson(Fabrique fabrique) {
        trouve(decider(fabrique, USUELLE, USUELLE, USUELLE.usage("DURAND")), USUELLE);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void explainsWithoutAnyNameNumberOrDate(Fabrique fabrique) {
        Decision trouve = decider(fabrique, USUELLE, USUELLE, HOMONYME);
        Decision refus = decider(fabrique, USUELLE.neLe(1985, 12, 25), USUELLE, HOMONYME);

        assertThat(((Decision.Trouve) trouve).explication())
                .contains("passe 1 : 2 candidats", "passe 2 : 1 candidat (concordent autres prénoms, mois de naissance")
                .doesNotContain(
                        "MARTIN",
                        "JEAN",
                        "LOUIS",
                        "1985",
                        "31555",
                        USUELLE.nir().valeur());
        assertThat(((Decision.Refus) refus).explication()).isEqualTo("passe 1 : 2 candidats ; passe 2 : 0 candidat");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void understandsAPlaceHoweverItIsSaid(Fabrique fabrique) {
        PersonneEssai parisien = USUELLE.neA("75112");
        PersonneEssai ailleurs = USUELLE.numero(2).neA("31149");
        for (LieuNaissance lieu : List.of(
                new LieuNaissance("75056", null, null, null, null),
                new LieuNaissance("75012", null, null, null, null),
                new LieuNaissance(null, "75012", null, null, null),
                new LieuNaissance(null, "75000", "Paris", null, "France"),
                new LieuNaissance("00000", null, "paris", "100", null))) {
            trouve(decider(fabrique, parisien.neA(lieu), ailleurs, parisien), parisien);
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void understandsACountryHoweverItIsSaid(Fabrique fabrique) {
        PersonneEssai marocain = USUELLE.neA("99350");
        PersonneEssai corse = USUELLE.numero(2).neA("2A004");
        for (LieuNaissance lieu : List.of(
                new LieuNaissance("99350", null, null, "350", null),
                new LieuNaissance(null, "20000", "Casablanca", "350", null),
                new LieuNaissance(null, null, null, null, "Maroc"))) {
            trouve(decider(fabrique, marocain.neA(lieu), corse, marocain), marocain);
        }
    }
}
