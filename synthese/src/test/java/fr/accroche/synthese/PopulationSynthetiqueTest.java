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
import java.util.function.Predicate;
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
            assertThat(nir.charAt(0)).isEqualTo(personne.sexe() == Sexe.M ? '1' : '2');
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
    void bearsATenthOfPeopleAbroad() {
        assertThat(part(personne -> personne.lieuNaissance().estEtranger())).isBetween(0.08, 0.12);
        assertThat(VINGT_MILLE)
                .filteredOn(personne -> personne.lieuNaissance().estEtranger())
                .allSatisfy(personne -> assertThat(pays(personne.lieuNaissance()))
                        .matches("99\\d{3}")
                        .satisfies(code -> assertThat(LIEUX.aExiste(code)).isTrue()));
    }

    @Test
    void mixesTheHardCases() {
        assertThat(part(personne -> !personne.dateNaissance().estComplete())).isBetween(0.001, 0.01);
        assertThat(part(personne -> personne.nomUsage() != null)).isBetween(0.15, 0.35);
        assertThat(part(personne -> personne.prenoms().get(0).contains("-"))).isBetween(0.01, 0.2);
        assertThat(part(personne -> personne.nomNaissance().contains(" "))).isBetween(0.005, 0.1);
        assertThat(part(personne -> personne.prenoms().size() == 3)).isBetween(0.3, 0.6);
        assertThat(part(personne -> personne.dateDeces().isPresent())).isBetween(0.1, 0.4);
        assertThat(part(personne -> estPremierJanvier(personne.dateNaissance())))
                .isBetween(0.01, 0.05);
    }

    @Test
    void bearsTwinsAndNamesakes() {
        Map<List<Object>, Integer> memesParents = new HashMap<>();
        Map<List<Object>, Integer> memesNoms = new HashMap<>();
        for (PersonneSynthetique personne : VINGT_MILLE) {
            memesParents.merge(
                    List.of(personne.nomNaissance(), personne.dateNaissance(), personne.lieuNaissance()),
                    1,
                    Integer::sum);
            memesNoms.merge(
                    List.of(
                            personne.nomNaissance(),
                            personne.prenoms().get(0),
                            personne.sexe(),
                            personne.dateNaissance().annee()),
                    1,
                    Integer::sum);
        }
        assertThat(memesParents.values().stream().filter(n -> n > 1).count()).isGreaterThan(30);
        assertThat(memesNoms.values().stream().filter(n -> n > 1).count()).isGreaterThan(30);
    }

    @Test
    void neverLetsAnyoneDieBeforeTheAgeOfEighteen() {
        assertThat(VINGT_MILLE)
                .filteredOn(personne -> personne.dateDeces().isPresent())
                .allSatisfy(personne -> assertThat(personne.dateDeces().orElseThrow())
                        .isAfterOrEqualTo(LocalDate.of(personne.dateNaissance().annee() + 18, 1, 1)));
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

    private static String pays(LieuNaissance lieu) {
        return "99" + lieu.codePays();
    }

    private static boolean estPremierJanvier(DateNaissance date) {
        return date.mois() == 1 && date.jour() == 1;
    }
}
