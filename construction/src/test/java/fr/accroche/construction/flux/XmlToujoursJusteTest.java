package fr.accroche.construction.flux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.construction.ClasseurEssai;
import fr.accroche.construction.Rubrique;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class XmlToujoursJusteTest {
    private static final List<Rubrique> COLONNES =
            EssaiConstruction.CONSTRUCTEUR.rubriques().toutes();

    @Property(tries = 100, seed = "20261124")
    void whatIsGivenIsValidWhateverTheCells(@ForAll("tables") List<List<String>> table) throws Exception {
        String csv = COLONNES.stream().map(Rubrique::intitule).collect(Collectors.joining(";")) + "\n"
                + table.stream()
                        .map(ligne -> ligne.stream()
                                .map(cellule -> '"' + cellule.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\n"));
        EssaiConstruction essai = EssaiConstruction.de(ClasseurEssai.csv(csv));
        assertThat(essai.bilan.estOk()).isEqualTo(essai.anomalies.stream().noneMatch(a -> a.estErreur()));
        essai.bilan.controle().ifPresent(controle -> {
            assertThat(controle.bienForme()).isTrue();
            // What the cells let through may only be what no cell can tell: the schema is never what refuses.
            assertThat(essai.dites()).noneMatch(dite -> dite.contains(" XSD-") || dite.contains("XML-"));
        });
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cellule = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "12ABC345",
                                "RNCP1",
                                "RS 22",
                                "P-1",
                                "OUI",
                                "NON",
                                "15/03/2022",
                                "44703",
                                "1996",
                                "3",
                                "M",
                                "Femme",
                                "01004",
                                "99352",
                                "Assez bien",
                                "PAR_SCORING",
                                "VAE",
                                "nil",
                                "=A1",
                                "1,5E+13",
                                "<a>&]]>",
                                "5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01",
                                "2024-04-02T10:00:00+02:00")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(70)));
        return cellule.list().ofSize(COLONNES.size()).list().ofMinSize(1).ofMaxSize(4);
    }
}
