package fr.accroche.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.Groupe;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.anomalie.AnomaliesDic;
import fr.accroche.controle.anomalie.CatalogueAnomalies;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.moteur.RegleDefaillanteException;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie.Famille;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue, by the examples that the guide prints. */
class ExemplesDesReglesTest {
    private static final LocalDate DATE = LocalDate.of(2024, 4, 15);
    private static final SchemaFlux SCHEMA = SchemaFlux.officiel(DocumentExemple.VERSION);
    private static final CatalogueRegles CATALOGUE = CatalogueRegles.standard(ReferencesDeTest.TOUTES);
    private static final ControleStandard CONTROLE = new ControleStandard(SCHEMA, CATALOGUE);

    static Stream<RegleMetier> regles() {
        return CATALOGUE.regles().stream();
    }

    @Test
    void holdsEveryDefinitionOfTheDictionaryOnce() {
        assertThat(CATALOGUE.reglesNonEvaluees()).isEmpty();
        assertThat(CATALOGUE.regles())
                .extracting(RegleMetier::definition)
                .containsExactlyInAnyOrderElementsOf(CatalogueAnomalies.toutes().stream()
                        .filter(definition -> Set.of(Famille.DIC, Famille.DEP)
                                .contains(definition.code().famille()))
                        .toList());
    }

    @Test
    void listsTheRulesThatLackTheirData() {
        assertThat(CatalogueRegles.sansReference().reglesNonEvaluees())
                .extracting(Object::toString)
                .containsExactly(
                        "DIC-CERTIFICATION-INCONNUE",
                        "DIC-CERTIFICATION-AUTRE-CERTIFICATEUR",
                        "DIC-CERTIFICATION-NON-DELIVRABLE",
                        "DIC-PRENOM-SEXE",
                        "DIC-CODE-POSTAL-POUR-COMMUNE",
                        "DIC-COMMUNE-INCONNUE");
    }

    @Test
    void saysNothingOfTheDocumentWithoutFault() throws IOException {
        assertThat(codes(CONTROLE, DocumentExemple.base(), DATE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regles")
    void saysNothingOfTheRightExample(RegleMetier regle) throws IOException {
        String document = DocumentExemple.avec(regle.definition().exemple());
        assertThat(codes(CONTROLE, document, DATE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regles")
    void tellsTheWrongExampleAndNothingElse(RegleMetier regle) throws IOException {
        DefinitionAnomalie definition = regle.definition();
        assertThat(definition.contreExemple()).isNotBlank();
        assertThat(codes(CONTROLE, DocumentExemple.avec(definition.contreExemple()), DATE))
                .containsExactly(definition.code().valeur());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regles")
    void stopsTheControlWhenThisRuleBreaksDown(RegleMetier regle) {
        List<RegleMetier> regles = CATALOGUE.regles().stream()
                .map(autre -> autre.equals(regle) ? defaillante(autre) : autre)
                .toList();
        ControleStandard controle =
                new ControleStandard(SCHEMA, new CatalogueRegles("essai", regles, List.of(), List.of()));
        String document = DocumentExemple.avec(regle.definition().exemple());
        assertThatThrownBy(() -> codes(controle, document, DATE))
                .isInstanceOf(RegleDefaillanteException.class)
                .hasMessageContaining(regle.definition().code().valeur())
                .hasMessageNotContaining("MARTEL");
    }

    private static RegleMetier defaillante(RegleMetier regle) {
        IllegalStateException panne = new IllegalStateException("MARTEL");
        if (regle instanceof RegleEntete entete) {
            return new RegleEntete(entete.definition(), entete.chemins(), valeur -> {
                throw panne;
            });
        }
        if (regle instanceof RegleCertification certification) {
            return new RegleCertification(certification.definition(), (type, code) -> {
                throw panne;
            });
        }
        if (regle instanceof RegleDelivrance delivrance) {
            return new RegleDelivrance(delivrance.definition(), (code, jour) -> {
                throw panne;
            });
        }
        if (regle instanceof RegleCertificateur certificateur) {
            return new RegleCertificateur(certificateur.definition(), idClient -> {
                throw panne;
            });
        }
        return new Regle(regle.definition(), (passage, constat) -> {
            throw panne;
        });
    }

    /** In scope before the obligation too (guide, 2.2): an information, so nothing to report. */
    @Test
    void saysNothingOfADeliveryBeforeTheObligation() throws IOException {
        String document = DocumentExemple.avec("<cpf:dateDebutValidite>2021-06-30</cpf:dateDebutValidite>");
        assertThat(codes(CONTROLE, document, DATE)).doesNotContain("DIC-DELIVRANCE-TARDIVE");
    }

    @Test
    void judgesARuleOnlyAtTheDatesItIsInForce() throws IOException {
        String document = DocumentExemple.avec(AnomaliesDic.DELIVRANCE_TARDIVE.contreExemple());
        assertThat(codes(CONTROLE, document, LocalDate.of(2021, 6, 30))).doesNotContain("DIC-DELIVRANCE-TARDIVE");
    }

    private static List<String> codes(ControleStandard controle, String document, LocalDate date) throws IOException {
        List<String> codes = new ArrayList<>();
        EcouteurControle ecouteur = new EcouteurControle() {
            @Override
            public void anomalie(Anomalie anomalie) {
                codes.add(anomalie.code().valeur());
            }
        };
        BilanControle bilan = controle.controler(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                new OptionsControle(Etendue.TOUTES, date),
                ecouteur);
        assertThat(bilan.groupes().stream().mapToLong(Groupe::nombre).sum()).isEqualTo(codes.size());
        return codes;
    }
}
