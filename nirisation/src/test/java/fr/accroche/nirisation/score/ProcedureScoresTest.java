package fr.accroche.nirisation.score;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.Trait;
import fr.accroche.nirisation.index.IndexRegistre;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureScoresTest {
    private static final int INCONNUS = 3000;
    private static final PersonneEssai MARIEE = USUELLE.numero(5)
            .nomme("KERVELLA")
            .usage("GUILLOU-LE GOFF")
            .prenomme("ANNE-LAURE", "ODETTE", "SIDONIE")
            .sexe(Sexe.F)
            .neLe(1971, 3, 9)
            .neA("75112");
    private static final PersonneEssai SURNOMMEE = USUELLE.numero(6)
            .nomme("TREMBLAY DIT LAFLEUR")
            .prenomme("MADELEINE", "ROSE")
            .neLe(1966, 7, 21)
            .neA("31149");
    private static final PersonneEssai PARTICULE = USUELLE.numero(7)
            .nomme("DE LA ROCHEFOUCAULD-MONTBEL")
            .prenomme("CHRISTOPHE")
            .neLe(1958, 10, 2);
    private static final PersonneEssai ETRANGERE = USUELLE.numero(8)
            .nomme("BENCHEIKH")
            .prenomme("YAMINA")
            .sexe(Sexe.F)
            .neLe(1959, 5, 23)
            .neA("91352");

    private static final IndexRegistre INDEX =
            RegistreScores.parmi(INCONNUS, USUELLE, MARIEE, SURNOMMEE, PARTICULE, ETRANGERE);
    private static final ProcedureScores PROCEDURE = new ProcedureScores(INDEX, new LieuxEssai());

    private static Decision decider(IndexRegistre index, PersonneEssai ecrite) {
        return new ProcedureScores(index, new LieuxEssai()).decider(ecrite.demande());
    }

    private static void trouve(Decision decision, PersonneEssai attendue) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Trouve.class,
                        trouve -> assertThat(trouve.nir()).isEqualTo(attendue.nir()));
    }

    private static void refuse(Decision decision, MotifRefus motif, CodeRefus code, String explication) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refus.class, refus -> {
            assertThat(refus.motif()).isEqualTo(motif);
            assertThat(refus.code()).isEqualTo(code);
            assertThat(refus.explication()).startsWith(explication);
            assertThat(refus.aVerifier()).isNotEmpty();
        });
    }

    /** One slip each, the level it is told by, and the person it still designates. */
    static Stream<Arguments> glissements() {
        return Stream.of(
                Arguments.of("nom exact", MARIEE, MARIEE),
                Arguments.of("nom à l’écriture près", MARIEE.nomme("Ker Vella"), MARIEE),
                Arguments.of("nom à l’écriture près", SURNOMMEE.nomme("Lafleur"), SURNOMMEE),
                Arguments.of("nom à l’écriture près", PARTICULE.nomme("La Rochefoucauld Montbel"), PARTICULE),
                Arguments.of("nom tronqué", PARTICULE.nomme("DE LA ROCHEFOUCAULD-MO"), PARTICULE),
                Arguments.of("nom à une lettre près", MARIEE.nomme("KERVELA"), MARIEE),
                Arguments.of("nom à une lettre près", MARIEE.nomme("KREVELLA"), MARIEE),
                Arguments.of("nom à quelques lettres près", MARIEE.nomme("KERBELA"), MARIEE),
                Arguments.of("prénom à quelques lettres près", MARIEE.prenomme("ANNELAIRA"), MARIEE),
                Arguments.of("prénom à l’écriture près", MARIEE.prenomme("ANNE-LAURE ODETTE SID"), MARIEE),
                Arguments.of("nom de même son", MARIEE.nomme("QUERVELA"), MARIEE),
                Arguments.of("nom en partie", PARTICULE.nomme("MONTBEL"), PARTICULE),
                Arguments.of("nom de naissance et d’usage échangés", MARIEE.nomme("Guillou Le Goff"), MARIEE),
                Arguments.of(
                        "nom échangé avec le prénom",
                        MARIEE.nomme("ANNE-LAURE").prenomme("KERVELLA", "ODETTE"),
                        MARIEE),
                Arguments.of("prénom à l’écriture près", MARIEE.prenomme("Annelaure"), MARIEE),
                Arguments.of("prénom à l’écriture près", MARIEE.prenomme("Anne", "Laure"), MARIEE),
                Arguments.of("prénom à une lettre près", MARIEE.prenomme("Anne-Laura"), MARIEE),
                Arguments.of("prénom de même son", PARTICULE.prenomme("Kristof"), PARTICULE),
                Arguments.of("prénom en partie", MARIEE.prenomme("Anne", "Odette"), MARIEE),
                Arguments.of("prénom d’un autre rang", MARIEE.prenomme("Odette", "Sidonie"), MARIEE),
                Arguments.of("prénom d’un autre rang", MARIEE.prenomme("Odette").usage(null), MARIEE),
                Arguments.of("sexe différent", MARIEE.sexe(Sexe.M), MARIEE),
                Arguments.of("naissance jour et mois échangés", MARIEE.neLe(1971, 9, 3), MARIEE),
                Arguments.of("naissance au jour près", MARIEE.neLe(1971, 3, 19), MARIEE),
                Arguments.of("naissance au mois près", MARIEE.neLe(1971, 8, 9), MARIEE),
                Arguments.of("naissance d’une année voisine", MARIEE.neLe(1972, 3, 9), MARIEE),
                Arguments.of("naissance à l’année près", MARIEE.neLe(1964, 3, 9), MARIEE),
                Arguments.of("naissance sans le jour", MARIEE.neLe(1971, 3, 0), MARIEE),
                Arguments.of("naissance l’année seule", MARIEE.neLe(1971, 0, 0), MARIEE),
                Arguments.of("naissance 1er janvier d’un côté", MARIEE.neLe(1971, 1, 1), MARIEE),
                Arguments.of("lieu exact", MARIEE.neA("75056"), MARIEE),
                Arguments.of("lieu exact", MARIEE.neA(new LieuNaissance(null, "75012", null, null, null)), MARIEE),
                Arguments.of("lieu exact", ETRANGERE.neA("99352"), ETRANGERE),
                Arguments.of("lieu au département près", USUELLE.neA("31149"), USUELLE),
                Arguments.of("lieu au département près", PARTICULE.neA("31149"), PARTICULE),
                Arguments.of("lieu différent", MARIEE.neA("31555"), MARIEE),
                Arguments.of("lieu inconnu", MARIEE.neA(LieuNaissance.INCONNU), MARIEE),
                Arguments.of("autres prénoms communs", MARIEE, MARIEE),
                Arguments.of("autres prénoms différents", MARIEE.prenomme("ANNE-LAURE", "HORTENSE"), MARIEE),
                Arguments.of("autres prénoms communs", MARIEE.prenomme("Anne-Laure Odette"), MARIEE),
                Arguments.of("autres prénoms connus d’un seul côté", MARIEE.prenomme("ANNE-LAURE"), MARIEE),
                Arguments.of("autres prénoms inconnus", PARTICULE, PARTICULE),
                Arguments.of("nom d’usage égal", MARIEE.usage("Guillou"), MARIEE),
                Arguments.of("nom d’usage différent", MARIEE.usage("Bernard"), MARIEE),
                Arguments.of("nom d’usage inconnu", MARIEE.usage(null), MARIEE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("glissements")
    void findsWhoeverIsWrittenWithOneSlip(String niveau, PersonneEssai ecrite, PersonneEssai attendue) {
        Decision decision = PROCEDURE.decider(ecrite.demande());

        trouve(decision, attendue);
        assertThat(((Decision.Trouve) decision).explication()).contains(niveau);
    }

    @Test
    void refusesWhoeverIsNotThere() {
        refuse(
                PROCEDURE.decider(USUELLE.nomme("PIQUEREAU").prenomme("ERNEST").demande()),
                MotifRefus.CRITERES_OBLIGATOIRES,
                CodeRefus.AUCUN_CANDIDAT,
                "NIR-AUCUN-CANDIDAT");
    }

    @Test
    void refusesANamesakeOfAnotherDay() {
        refuse(
                PROCEDURE.decider(USUELLE.prenomme("Jean-Pierre")
                        .neLe(1985, 3, 7)
                        .neA("75056")
                        .demande()),
                MotifRefus.CRITERES_ENRICHIS,
                CodeRefus.AUCUN_CANDIDAT,
                "NIR-DISCORDANCE (naissance)");
    }

    @Test
    void refusesTwoHomonyms() {
        IndexRegistre index = RegistreScores.parmi(INCONNUS, MARIEE, MARIEE.numero(9));

        refuse(
                decider(index, MARIEE),
                MotifRefus.PLUSIEURS_TITULAIRES,
                CodeRefus.PLUSIEURS_CANDIDATS,
                "NIR-PLUSIEURS-CANDIDATS");
    }

    @Test
    void takesTwoRowsOfOneNumberForOnePerson() {
        IndexRegistre index = RegistreScores.parmi(INCONNUS, MARIEE, MARIEE, MARIEE.usage("GUILLOU"));

        trouve(decider(index, MARIEE), MARIEE);
    }

    /** The provisional row knows nothing of a usage name that came later; the answer is the final number all the same. */
    @Test
    void givesTheFinalNumberOfSomebodyRegisteredTwice() {
        PersonneEssai finale = MARIEE;
        Identite provisoire = avecNir(MARIEE.usage(null), "7850500000005");
        List<Identite> rangs = List.of(provisoire, finale.connue());

        trouve(decider(RegistreScores.parmi(INCONNUS, rangs), finale), finale);
        trouve(decider(RegistreScores.parmi(INCONNUS, List.of(rangs.get(1), rangs.get(0))), finale), finale);
        trouve(decider(RegistreScores.parmi(INCONNUS, rangs), finale.usage("Bernard")), finale);
    }

    @Test
    void refusesAProvisionalRowThatIsNotTheSameAsTheFinalOne() {
        Identite autreNumero = avecNir(MARIEE, "7850500000006");
        Identite autrePrenom = avecNir(MARIEE.prenomme("ANNE-LAURE", "ODETTE"), "7850500000005");

        for (Identite provisoire : List.of(autreNumero, autrePrenom)) {
            assertThat(decider(
                            RegistreScores.parmi(INCONNUS, List.of(provisoire, MARIEE.connue())),
                            MARIEE.prenomme("ANNE-LAURE").usage(null)))
                    .isInstanceOf(Decision.Refus.class);
        }
    }

    private static Identite avecNir(PersonneEssai personne, String sansCle) {
        Identite connue = personne.connue();
        return new Identite(
                Nir.deSansCle(sansCle),
                connue.nomNaissance(),
                connue.nomUsage(),
                connue.prenoms(),
                connue.sexe(),
                connue.dateNaissance(),
                connue.lieuNaissance(),
                connue.dateDeces());
    }

    @Test
    void tellsHomonymsApartByWhatOneOfThemAloneAgreesOn() {
        PersonneEssai autre = MARIEE.numero(9).prenomme("ANNE-LAURE", "HORTENSE");
        IndexRegistre index = RegistreScores.parmi(INCONNUS, autre, MARIEE);

        trouve(decider(index, MARIEE), MARIEE);
        trouve(decider(index, autre), autre);
    }

    @Test
    void neverMatchesAMissingNameWithAMissingName() {
        PersonneEssai sansNom = MARIEE.nomme("SANS NOM");

        refuse(
                decider(RegistreScores.parmi(INCONNUS, sansNom), sansNom),
                MotifRefus.CRITERES_OBLIGATOIRES,
                CodeRefus.DONNEES_INSUFFISANTES,
                "nom de naissance ou prénom manquant");
    }

    @Test
    void asksForTheDayAndPlaceThatWereNotSent() {
        Decision decision = PROCEDURE.decider(
                USUELLE.neLe(1985, 0, 0).neA(LieuNaissance.INCONNU).demande());

        refuse(
                decision,
                MotifRefus.CRITERES_RECONCILIATION,
                CodeRefus.DONNEES_INSUFFISANTES,
                "NIR-DONNEES-INSUFFISANTES");
        assertThat(((Decision.Refus) decision).aVerifier())
                .containsExactly(Trait.MOIS_NAISSANCE, Trait.JOUR_NAISSANCE, Trait.LIEU_NAISSANCE);
    }

    @Test
    void explainsInBitsWithoutAnyNameNumberOrDate() {
        Decision trouve = PROCEDURE.decider(MARIEE.demande());
        Decision refus = PROCEDURE.decider(MARIEE.prenomme("Hortense").demande());

        assertThat(((Decision.Trouve) trouve).explication())
                .containsPattern("le premier : \\d+,\\d bits \\(seuil 7,0\\)")
                .containsPattern("nom exact \\+\\d+,\\d · prénom exact \\+\\d+,\\d · sexe égal \\+[01],\\d");
        for (String explication :
                List.of(((Decision.Trouve) trouve).explication(), ((Decision.Refus) refus).explication())) {
            assertThat(explication)
                    .doesNotContainIgnoringCase("kervella")
                    .doesNotContainIgnoringCase("guillou")
                    .doesNotContainIgnoringCase("odette")
                    .doesNotContain("1971", "75112", MARIEE.nir().valeur());
        }
    }

    @Test
    void decidesTheSameInAnyOrderAndOnAnyThread() {
        List<DemandeNirisation> demandes = new ArrayList<>(glissements()
                .map(cas -> ((PersonneEssai) cas.get()[1]).demande())
                .toList());
        List<Decision> attendues = demandes.stream().map(PROCEDURE::decider).toList();
        List<Integer> ordre =
                new ArrayList<>(IntStream.range(0, demandes.size()).boxed().toList());
        Collections.shuffle(ordre, new Random(3));
        List<DemandeNirisation> melangees = ordre.stream().map(demandes::get).toList();

        assertThat(PROCEDURE.deciderLot(demandes)).isEqualTo(attendues);
        assertThat(PROCEDURE.deciderLot(melangees))
                .isEqualTo(ordre.stream().map(attendues::get).toList());
        assertThat(melangees.parallelStream().map(PROCEDURE::decider).toList())
                .isEqualTo(ordre.stream().map(attendues::get).toList());
    }
}
