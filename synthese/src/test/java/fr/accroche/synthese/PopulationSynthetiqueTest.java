package fr.accroche.synthese;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Nir;
import fr.accroche.modele.Sexe;
import fr.accroche.referentiels.LieuxFrancais;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PopulationSynthetiqueTest {
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final PopulationSynthetique POPULATION = new PopulationSynthetique(LIEUX);
    private static final List<PersonneSynthetique> VINGT_MILLE =
            POPULATION.personnes(7, 20_000).toList();

    @Property(tries = 50, seed = "20261123")
    void givesOnlyNirsOfADepartmentNobodyHas(@ForAll long graine) {
        assertThat(POPULATION.personnes(graine, 100)).allSatisfy(personne -> {
            String nir = personne.nir().valeur();
            assertThat(Nir.lire(nir)).isPresent();
            assertThat(nir.substring(5, 7)).isEqualTo("00");
            assertThat(nir.charAt(0)).isIn(personne.sexe() == Sexe.M ? List.of('1', '7') : List.of('2', '8'));
            assertThat(Integer.parseInt(nir.substring(1, 3)))
                    .isEqualTo(personne.dateNaissance().annee() % 100);
        });
    }

    @Property(tries = 50, seed = "20261123")
    void bearsPeopleInPlacesInForceOnTheirDayOfBirth(@ForAll long graine) {
        assertThat(POPULATION.personnes(graine, 200)).allSatisfy(personne -> {
            String code = String.valueOf(personne.lieuNaissance().codeInsee());
            personne.dateNaissance()
                    .date()
                    .ifPresentOrElse(
                            jour -> assertThat(LIEUX.existe(code, jour)).isTrue(),
                            () -> assertThat(LIEUX.aExiste(code)).isTrue());
        });
    }

    @Property(tries = 20, seed = "20261123")
    void givesTheSamePeopleForTheSameSeed(@ForAll long graine) {
        assertThat(POPULATION.personnes(graine, 100).toList())
                .isEqualTo(
                        new PopulationSynthetique(LIEUX).personnes(graine, 100).toList())
                .isNotEqualTo(POPULATION.personnes(graine + 1, 100).toList());
    }

    @Test
    void beginsALongerPopulationWithTheShorterOne() {
        assertThat(POPULATION.personnes(7, 70_000_000).limit(100))
                .containsExactlyElementsOf(VINGT_MILLE.subList(0, 100));
    }

    @Test
    void givesEveryNirOnce() {
        Set<Nir> nirs = new HashSet<>();
        Iterator<PersonneSynthetique> personnes =
                POPULATION.personnes(3, 200_000).iterator();
        while (personnes.hasNext()) {
            assertThat(nirs.add(personnes.next().nir())).isTrue();
        }
    }

    @Test
    void bearsASeventhOfPeopleAbroad() {
        assertThat(part(personne -> personne.lieuNaissance().estEtranger())).isBetween(0.08, 0.18);
        assertThat(VINGT_MILLE)
                .filteredOn(personne -> personne.lieuNaissance().estEtranger())
                .allSatisfy(personne -> assertThat(pays(personne.lieuNaissance()))
                        .matches("99\\d{3}")
                        .satisfies(code -> assertThat(LIEUX.aExiste(code)).isTrue()));
    }

    @Test
    void spreadsBirthsFromNineteenHundredToLastYear() {
        assertThat(VINGT_MILLE.stream()
                        .mapToInt(personne -> personne.dateNaissance().annee())
                        .summaryStatistics())
                .satisfies(annees -> {
                    assertThat(annees.getMin()).isBetween(1900, 1905);
                    assertThat(annees.getMax()).isEqualTo(2025);
                    assertThat(annees.getAverage()).isBetween(1960.0, 1975.0);
                });
    }

    @Test
    void mixesTheHardCases() {
        assertThat(part(personne -> !personne.dateNaissance().estComplete())).isBetween(0.0005, 0.01);
        assertThat(part(personne -> personne.nomUsage() != null)).isBetween(0.12, 0.35);
        assertThat(part(personne -> personne.prenoms().get(0).contains("-"))).isBetween(0.01, 0.2);
        assertThat(part(personne -> personne.nomNaissance().contains(" "))).isBetween(0.005, 0.1);
        assertThat(part(personne -> personne.prenoms().size() == 3)).isBetween(0.25, 0.6);
        assertThat(part(personne -> personne.dateDeces().isPresent())).isBetween(0.1, 0.4);
        assertThat(part(personne -> estPremierJanvier(personne.dateNaissance())))
                .isBetween(0.005, 0.05);
        assertThat(part(PersonneSynthetique::estProvisoire)).isBetween(0.0002, 0.004);
        assertThat(part(personne -> "75".equals(departement(personne)) && !arrondissement(personne)))
                .as("births in the Seine, before 1968")
                .isBetween(0.005, 0.06);
    }

    @Test
    void putsFirstNamesInTheirTime() {
        assertThat(annees("MICHEL").average().orElseThrow()).isBetween(1935.0, 1960.0);
        assertThat(annees("KEVIN").average().orElseThrow()).isBetween(1985.0, 2000.0);
        assertThat(annees("GERMAINE").average().orElseThrow()).isBetween(1900.0, 1935.0);
    }

    @Test
    void putsSurnamesWhereTheyAreBorne() {
        assertThat(partEnBretagne(nom -> nom.startsWith("LE ")))
                .isGreaterThan(5 * partAilleurs(nom -> nom.startsWith("LE ")));
        assertThat(VINGT_MILLE.stream()
                        .filter(personne ->
                                "139".equals(personne.lieuNaissance().codePays())))
                .filteredOn(
                        personne -> personne.nomNaissance().matches("DA SILVA|DOS SANTOS|FERREIRA|PEREIRA|RODRIGUES"))
                .hasSizeGreaterThan(10);
    }

    @Test
    void registersSomePeopleTwiceUnderNumbersThatDifferByTheirFirstDigit() {
        Set<String> nirs = new HashSet<>();
        VINGT_MILLE.forEach(personne -> nirs.add(personne.nir().valeur().substring(0, 13)));

        assertThat(VINGT_MILLE)
                .filteredOn(PersonneSynthetique::estProvisoire)
                .isNotEmpty()
                .allSatisfy(personne -> {
                    String nir = personne.nir().sansCle();
                    assertThat(nirs).contains((char) (nir.charAt(0) - 6) + nir.substring(1));
                });
    }

    @Test
    void bearsTwinsBrothersFathersAndNamesakes() {
        assertThat(groupes(personne ->
                        List.of(personne.nomNaissance(), personne.dateNaissance(), personne.lieuNaissance())))
                .isGreaterThan(30);
        assertThat(groupes(personne -> List.of(
                        personne.nomNaissance(),
                        personne.prenoms().get(0),
                        personne.sexe(),
                        personne.dateNaissance().annee())))
                .isGreaterThan(30);
        assertThat(groupes(personne -> List.of(
                        personne.nomNaissance(), personne.prenoms().get(0), personne.sexe(), departement(personne))))
                .isGreaterThan(100);
    }

    @Test
    void neverLetsAnyoneDieBeforeTheAgeOfEighteen() {
        assertThat(VINGT_MILLE)
                .filteredOn(personne -> personne.dateDeces().isPresent())
                .allSatisfy(personne -> assertThat(personne.dateDeces().orElseThrow())
                        .isAfterOrEqualTo(LocalDate.of(personne.dateNaissance().annee() + 18, 1, 1))
                        .isAfterOrEqualTo(LocalDate.of(1946, 1, 1)));
    }

    @Test
    void writesNamesInCapitalsWithoutAccents() {
        assertThat(VINGT_MILLE).allSatisfy(personne -> {
            assertThat(personne.nomNaissance()).matches("[A-Z][A-Z' -]*");
            assertThat(personne.prenoms()).allMatch(prenom -> prenom.matches("[A-Z][A-Z' -]*"));
        });
    }

    private static double part(Predicate<PersonneSynthetique> condition) {
        return VINGT_MILLE.stream().filter(condition).count() / (double) VINGT_MILLE.size();
    }

    private static double partEnBretagne(Predicate<String> condition) {
        return part(condition, personne -> departement(personne).matches("22|29|35|56"));
    }

    private static double partAilleurs(Predicate<String> condition) {
        return part(condition, personne -> !departement(personne).matches("22|29|35|56"));
    }

    private static double part(Predicate<String> nom, Predicate<PersonneSynthetique> qui) {
        List<PersonneSynthetique> choisies = VINGT_MILLE.stream().filter(qui).toList();
        return choisies.stream()
                        .filter(personne -> nom.test(personne.nomNaissance()))
                        .count()
                / (double) choisies.size();
    }

    private static IntStream annees(String prenom) {
        return VINGT_MILLE.stream()
                .filter(personne -> personne.prenoms().get(0).equals(prenom))
                .mapToInt(personne -> personne.dateNaissance().annee());
    }

    private static long groupes(Function<PersonneSynthetique, List<Object>> cle) {
        Map<List<Object>, Integer> nombres = new HashMap<>();
        VINGT_MILLE.forEach(personne -> nombres.merge(cle.apply(personne), 1, Integer::sum));
        return nombres.values().stream().filter(n -> n > 1).count();
    }

    private static String departement(PersonneSynthetique personne) {
        return String.valueOf(personne.lieuNaissance().codeInsee()).substring(0, 2);
    }

    private static boolean arrondissement(PersonneSynthetique personne) {
        return String.valueOf(personne.lieuNaissance().codeInsee()).startsWith("751");
    }

    private static String pays(LieuNaissance lieu) {
        return "99" + lieu.codePays();
    }

    private static boolean estPremierJanvier(DateNaissance date) {
        return date.mois() == 1 && date.jour() == 1;
    }
}
