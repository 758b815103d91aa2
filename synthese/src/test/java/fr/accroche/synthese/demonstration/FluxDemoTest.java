package fr.accroche.synthese.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.IdFlux;
import fr.accroche.modele.IdTechnique;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.tirage.Hasard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FluxDemoTest {
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final EnteteSynthetique ENTETE = new EnteteSynthetique(
            new IdFlux("demo-1"),
            OffsetDateTime.parse("2026-11-23T10:00:00.123+01:00"),
            new IdClient("12ABC345"),
            new IdClient("67DEF890"),
            new IdContrat("MCFCER000123"));

    @Test
    void provokesEveryAnswerWithTwelvePassagesOrMore() {
        assertThat(FluxDemo.cas()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(FluxDemo.cas().stream().map(cas -> cas.troisPasses().attendu()))
                .contains(Attendu.values());
        assertThat(FluxDemo.cas().stream().map(cas -> cas.scores().attendu())).contains(Attendu.values());
    }

    @Test
    void writesEachCaseUnderTheKeyItWasGiven() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        Map<IdTechnique, CasDemo> ecrits = FluxDemo.ecrire(ENTETE, new Hasard(1)::uuid, sortie);

        String xml = sortie.toString(StandardCharsets.UTF_8);
        assertThat(ecrits.values()).containsExactlyElementsOf(FluxDemo.cas());
        assertThat(ecrits.keySet()).allSatisfy(cle -> assertThat(xml).contains(">" + cle.valeur() + "<"));
        assertThat(xml)
                .contains(">demo-1<", ">12ABC345<", ">67DEF890<", ">MCFCER000123<", ">2026-11-23T10:00:00+01:00<");
    }

    @Test
    void keepsTheNamesAndNumbersOfTheCastForTheCast() {
        List<PersonneSynthetique> tous = RegistreDemo.personnes(LIEUX).toList();
        List<PersonneSynthetique> population = tous.subList(0, RegistreDemo.TAILLE);
        List<PersonneSynthetique> cast = tous.subList(RegistreDemo.TAILLE, tous.size());

        assertThat(tous.stream().map(PersonneSynthetique::nir)).doesNotHaveDuplicates();
        assertThat(population.stream().map(PersonneSynthetique::nomNaissance).collect(Collectors.toSet()))
                .doesNotContainAnyElementsOf(
                        cast.stream().map(PersonneSynthetique::nomNaissance).toList());
    }

    @Test
    void bearsTheCastInPlacesInForceThatDay() {
        assertThat(RegistreDemo.personnes(LIEUX).skip(RegistreDemo.TAILLE)).allSatisfy(personne -> {
            String code = String.valueOf(personne.lieuNaissance().codeInsee());
            personne.dateNaissance()
                    .date()
                    .ifPresent(jour -> assertThat(LIEUX.existe(code, jour)).isTrue());
        });
    }
}
