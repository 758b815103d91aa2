package fr.accroche.nirisation.troispasses;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.Trait;
import fr.accroche.nirisation.registre.RegistreMemoire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcedureTroisPassesStricteTest {
    private static final PersonneEssai ETRANGERE = USUELLE.neLe(1985, 1, 1).neA("99352");

    private static Decision decider(PersonneEssai ecrite, PersonneEssai... connues) {
        return procedure(connues).decider(ecrite.demande());
    }

    private static ProcedureTroisPassesStricte procedure(PersonneEssai... connues) {
        return new ProcedureTroisPassesStricte(
                RegistreMemoire.de(Stream.of(connues).map(PersonneEssai::connue).toList()), new LieuxEssai());
    }

    private static void refuse(Decision decision, MotifRefus motif, CodeRefus code, Trait... aVerifier) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refus.class, refus -> {
            assertThat(refus.motif()).isEqualTo(motif);
            assertThat(refus.code()).isEqualTo(code);
            assertThat(refus.aVerifier()).containsExactly(aVerifier);
        });
    }

    @Test
    void hasAStableName() {
        assertThat(procedure(USUELLE).nom()).isEqualTo("trois-passes-stricte");
    }

    @Test
    void refusesALoneNamesakeOfAnotherDayOrMonth() {
        for (PersonneEssai ecrite : List.of(USUELLE.neLe(1985, 11, 16), USUELLE.neLe(1985, 10, 15))) {
            refuse(
                    decider(ecrite, USUELLE),
                    MotifRefus.CRITERES_ENRICHIS,
                    CodeRefus.AUCUN_CANDIDAT,
                    Trait.MOIS_NAISSANCE,
                    Trait.JOUR_NAISSANCE);
        }
    }

    @Test
    void refusesALoneNamesakeOfAnotherPlace() {
        for (String lieu : List.of("75056", "99352")) {
            refuse(
                    decider(USUELLE.neA(lieu), USUELLE),
                    MotifRefus.CRITERES_RECONCILIATION,
                    CodeRefus.AUCUN_CANDIDAT,
                    Trait.LIEU_NAISSANCE,
                    Trait.PRENOM_2);
        }
    }

    @Test
    void refusesALoneNamesakeBornAbroadForWhoIsBornInFrance() {
        LieuNaissance france = new LieuNaissance(null, null, null, null, "France");

        refuse(
                decider(USUELLE.neA(france), USUELLE.neA("99352")),
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.AUCUN_CANDIDAT,
                Trait.PAYS_NAISSANCE,
                Trait.PRENOM_2);
    }

    @Test
    void refusesALoneNamesakeOfOtherFirstNames() {
        assertThat(decider(USUELLE.prenomme("Jean-Pierre", "Paul"), USUELLE)).isInstanceOf(Decision.Refus.class);
    }

    @Test
    void acceptsFirstNamesInAnotherOrderOrMissing() {
        PersonneEssai connue = USUELLE.prenomme("JEAN-PIERRE", "LOUIS", "MARIE");

        assertThat(decider(USUELLE.prenomme("Jean-Pierre", "Marie"), connue)).isInstanceOf(Decision.Trouve.class);
        assertThat(decider(USUELLE.prenomme("Jean-Pierre"), connue)).isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void acceptsAnotherUsageNameOnlyWhenTheWholeDateAndTheCommuneAgree() {
        PersonneEssai connue = USUELLE.usage("DURAND");

        assertThat(decider(USUELLE.usage("Bernard"), connue)).isInstanceOf(Decision.Trouve.class);
        refuse(
                decider(USUELLE.usage("Bernard").neLe(1985, 11, 0), connue),
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.AUCUN_CANDIDAT,
                Trait.LIEU_NAISSANCE,
                Trait.NOM_USAGE,
                Trait.PRENOM_2);
    }

    @Test
    void takesAUsageNameEqualToTheBirthNameForNone() {
        assertThat(decider(USUELLE.usage("Martin").neLe(1985, 11, 0), USUELLE.usage("DURAND")))
                .isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void acceptsOnTheWholeDateAloneOrOnTheCommuneAlone() {
        assertThat(decider(USUELLE.neA(LieuNaissance.INCONNU), USUELLE)).isInstanceOf(Decision.Trouve.class);
        assertThat(decider(USUELLE.neLe(1985, 0, 0), USUELLE)).isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void acceptsOnTheCommuneAloneOnlyTheOneOfThatNameInTheYear() {
        PersonneEssai ailleurs = USUELLE.numero(2).neLe(1985, 3, 2).neA("75056");
        assertThat(decider(USUELLE.neLe(1985, 0, 0), USUELLE, ailleurs))
                .isInstanceOfSatisfying(
                        Decision.Refus.class,
                        refus -> assertThat(refus.motif()).isEqualTo(MotifRefus.CRITERES_RECONCILIATION));
        assertThat(decider(USUELLE, USUELLE, ailleurs)).isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void doesNotTakeAPostalCodeOfSeveralCommunesForACommune() {
        LieuNaissance plusieurs = new LieuNaissance(null, "31999", null, null, null);
        assertThat(decider(USUELLE.neLe(1985, 0, 0).neA(plusieurs), USUELLE))
                .isInstanceOfSatisfying(
                        Decision.Refus.class,
                        refus -> assertThat(refus.code()).isEqualTo(CodeRefus.DONNEES_INSUFFISANTES));
        assertThat(decider(USUELLE.neA(plusieurs), USUELLE)).isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void asksForMoreWhenNeitherTheWholeDateNorThePlaceIsSent() {
        refuse(
                decider(USUELLE.neLe(1985, 11, 0).neA(LieuNaissance.INCONNU), USUELLE),
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.DONNEES_INSUFFISANTES,
                Trait.JOUR_NAISSANCE,
                Trait.LIEU_NAISSANCE);
    }

    @Test
    void refusesWhenTheRegistryHasNothingToCompareBeyondTheYear() {
        refuse(
                decider(USUELLE, USUELLE.neLe(1985, 0, 0).neA(LieuNaissance.INCONNU)),
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.AUCUN_CANDIDAT,
                Trait.LIEU_NAISSANCE,
                Trait.PRENOM_2);
    }

    @Test
    void acceptsABirthAbroadOnTheFirstOfJanuaryOnlyForTheOneOfThatNameInTheYearWithAnotherNameInCommon() {
        PersonneEssai autre = ETRANGERE.numero(2).neLe(1985, 6, 2);

        assertThat(decider(ETRANGERE, ETRANGERE)).isInstanceOf(Decision.Trouve.class);
        assertThat(decider(ETRANGERE.prenomme("Jean-Pierre"), ETRANGERE)).isInstanceOf(Decision.Refus.class);
        assertThat(decider(ETRANGERE, ETRANGERE, autre)).isInstanceOf(Decision.Refus.class);
        assertThat(decider(ETRANGERE.neA(LieuNaissance.INCONNU), ETRANGERE)).isInstanceOf(Decision.Refus.class);
    }

    @Test
    void refusesABirthAbroadWithoutDay() {
        refuse(
                decider(ETRANGERE.neLe(1985, 0, 0), ETRANGERE),
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.DONNEES_INSUFFISANTES,
                Trait.MOIS_NAISSANCE,
                Trait.JOUR_NAISSANCE);
    }

    @Test
    void takesAlgeriaForACountryThoughItHadDepartments() {
        PersonneEssai algerois = USUELLE.neLe(1955, 0, 0).neA("91352");

        assertThat(decider(algerois.neA("99352"), algerois)).isInstanceOf(Decision.Refus.class);
        assertThat(decider(
                        USUELLE.neLe(1955, 4, 2).neA("99352"),
                        USUELLE.neLe(1955, 4, 2).neA("91352")))
                .isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void keepsInDoubtANamesakeWhoseDayTheRegistryDoesNotKnow() {
        PersonneEssai sansJour = USUELLE.numero(2).neLe(1985, 0, 0).neA(LieuNaissance.INCONNU);

        assertThat(decider(USUELLE, USUELLE, sansJour))
                .isInstanceOfSatisfying(
                        Decision.Refus.class,
                        refus -> assertThat(refus.motif()).isEqualTo(MotifRefus.PLUSIEURS_TITULAIRES));
    }
}
