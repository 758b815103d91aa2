package fr.accroche.synthese.alteration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.tirage.Hasard;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AlterateurTest {
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final Alterateur ALTERATEUR = new Alterateur(LIEUX);
    private static final Titulaire HELENE = titulaire("De la Rochepaule", List.of("Anne-Hélène", "Marie", "Louise"));

    @Test
    void losesAccentsOrMisreadsThem() {
        assertThat(prenom(Alteration.MOJIBAKE, HELENE)).isEqualTo("Anne-HÃ©lÃ¨ne");
        assertThat(prenom(Alteration.ACCENTS_PERDUS, HELENE)).isIn("Anne-H?l?ne", "Anne-Hlne");
        assertThat(ALTERATEUR.appliquer(Alteration.MOJIBAKE, titulaire("Durand", List.of("Paul")), new Hasard(1)))
                .isEmpty();
    }

    @Test
    void gluesCutsAndLeavesOutPartsOfCompounds() {
        assertThat(prenom(Alteration.COMPOSE_COLLE, HELENE)).isEqualTo("Annehélène");
        assertThat(prenom(Alteration.COMPOSANT_ABSENT, HELENE)).isIn("Anne", "Hélène");
        assertThat(prenom(Alteration.TRONCATURE_PRENOM, HELENE)).isEqualTo("Anne-Hélène Marie Lo");
        assertThat(nom(Alteration.COMPOSE_SEPARE, titulaire("LEGRAND", List.of("Paul"))))
                .isEqualTo("LE GRAND");
    }

    @Test
    void takesOneNameForAnother() {
        assertThat(prenom(Alteration.DEUXIEME_PRENOM_EN_PREMIER, HELENE)).isEqualTo("Marie");
        assertThat(nom(Alteration.NOM_ET_PRENOM_INVERSES, HELENE)).isEqualTo("Anne-Hélène");
        assertThat(appliquer(Alteration.FACULTATIFS_ABSENTS, HELENE).prenoms()).hasSize(1);
    }

    @Test
    void writesAnotherSpellingOfTheSameSound() {
        assertThat(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L))
                .allSatisfy(graine -> assertThat(Oreille.ecrire("Philippeau", new Hasard(graine)))
                        .hasValueSatisfying(ecrit -> assertThat(ecrit).isNotEqualTo("Philippeau")));
        assertThat(Oreille.ecrire("ZUG", new Hasard(1))).isEmpty();
    }

    @Test
    void takesAnotherPlaceForTheRightOne() {
        assertThat(lieu(Alteration.CODE_POSTAL_POUR_COMMUNE).codePostal()).startsWith("67");
        assertThat(lieu(Alteration.COMMUNE_VOISINE).codeInsee())
                .startsWith("67")
                .isNotEqualTo("67482");
        assertThat(lieu(Alteration.COMMUNE_FAUSSE).codeInsee()).isNotEqualTo("67482");
        assertThat(lieu(Alteration.LIBELLE_SEUL)).isEqualTo(new LieuNaissance(null, null, "Strasbourg", null, null));
        assertThat(lieu(Alteration.PAYS_POUR_COMMUNE).libellePays()).isEqualTo("FRANCE");
    }

    @Property(tries = 300, seed = "20261123")
    void alwaysGivesADateThatExistsAndSaysWhatItDid(@ForAll long graine) {
        TitulaireDeclare declare = ALTERATEUR.alterer(HELENE, 0.5, new Hasard(graine));

        assertThat(declare.titulaire().dateNaissance().existe()).isTrue();
        assertThat(declare.titulaire()).isNotEqualTo(HELENE);
        assertThat(declare.alterations()).hasSizeBetween(1, 4).doesNotHaveDuplicates();
    }

    private static Titulaire appliquer(Alteration sorte, Titulaire titulaire) {
        Optional<Titulaire> altere = ALTERATEUR.appliquer(sorte, titulaire, new Hasard(1));
        return altere.orElseThrow();
    }

    private static String prenom(Alteration sorte, Titulaire titulaire) {
        return appliquer(sorte, titulaire).prenoms().get(0);
    }

    private static String nom(Alteration sorte, Titulaire titulaire) {
        return appliquer(sorte, titulaire).nomNaissance();
    }

    private static LieuNaissance lieu(Alteration sorte) {
        return appliquer(sorte, HELENE).lieuNaissance();
    }

    private static Titulaire titulaire(String nom, List<String> prenoms) {
        return new Titulaire(
                nom,
                null,
                prenoms,
                Sexe.F,
                new DateNaissance(1985, 3, 14),
                new LieuNaissance("67482", null, "Strasbourg", null, null));
    }
}
