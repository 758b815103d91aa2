package fr.accroche.construction.correspondance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.construction.ClasseurEssai;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Rubrique;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.tableur.Classeurs;
import fr.accroche.controle.schema.SchemaFlux;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconnaissanceTest {
    private static final Rubriques RUBRIQUES = Rubriques.de(SchemaFlux.officiel("1.1.2"));

    private static Correspondance deviner(String csv) throws Exception {
        return new Reconnaissance(RUBRIQUES).deviner(Classeurs.ouvrir(ClasseurEssai.csv(csv)));
    }

    @ParameterizedTest
    @CsvSource({
        "Nom de naissance,nomNaissance",
        "NOM,nomNaissance",
        "nom_naissance,nomNaissance",
        "nomNaissance,nomNaissance",
        "Prénom(s),prenom1",
        "Prénom 2,prenom2",
        "Date de naissance,dateNaissance",
        "Né(e) le,dateNaissance",
        "Civilité,sexe",
        "CODE INSEE DE LA COMMUNE DE NAISSANCE,codeInsee",
        "Code postal du centre d’examen,codePostalCentreExamen",
        "Date d'obtention,dateDebutValidite",
        "N° de dossier CPF,idDossier",
        "Voie Access Vae,voieAccessVAE",
        "Id Client 2,certificateur.idClient",
        "Numéro de contrat,idContrat",
        "Mention,mentionValidee"
    })
    void knowsAHeadingWhateverItsCaseAccentsAndSmallWords(String intitule, String cle) throws Exception {
        Correspondance lue = deviner(intitule + "\nx\n");
        assertThat(lue.colonnes().get(0).rubrique().map(Rubrique::cle)).contains(cle);
    }

    @Test
    void knowsEveryTagOfTheSchema() throws Exception {
        for (Rubrique rubrique : RUBRIQUES.toutes()) {
            Correspondance lue = deviner(rubrique.intitule() + "\nx\n");
            assertThat(lue.colonnes().get(0).rubrique()).as(rubrique.cle()).contains(rubrique);
        }
    }

    @Test
    void findsTheRowOfHeadingsBelowATitle() throws Exception {
        Correspondance lue = deviner("Promotion 2024;;\n;;\nNom;Prénom;Code RNCP\nMARTIN;Zoé;RNCP1\n");
        assertThat(lue.ligneIntitules()).isEqualTo(3);
        assertThat(lue.premiereLigne()).isEqualTo(4);
    }

    @Test
    void givesADatumToOneColumnAlone() throws Exception {
        Correspondance lue = deviner("Nom;Nom de naissance;Prénom\na;b;c\n");
        assertThat(lue.colonnes().get(0).rubrique()).isEmpty();
        assertThat(lue.colonnes().get(1).rubrique()).contains(RUBRIQUES.exiger("nomNaissance"));
    }

    @Test
    void takesTheSheetWhoseHeadingsNameMostData() throws Exception {
        String vide = "<worksheet><sheetData/></worksheet>";
        ClasseurEssai classeur = new ClasseurEssai()
                .partie(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Notes\" r:id=\"r2\"/><sheet name=\"Données\" r:id=\"r1\"/></sheets></workbook>")
                .partie(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"/xl/worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>")
                .partie("xl/worksheets/sheet2.xml", vide)
                .ligne(2, "Nom", "Prénom");
        Correspondance lue = new Reconnaissance(RUBRIQUES).deviner(Classeurs.ouvrir(classeur.source()));
        assertThat(lue.feuille()).isEqualTo("Données");
    }

    @Test
    void movesADatumFromOneColumnToAnother() throws Exception {
        Correspondance lue = deviner("Nom;Autre\na;b\n");
        Correspondance corrigee = lue.avec(1, Optional.of(RUBRIQUES.exiger("nomNaissance")));
        assertThat(corrigee.colonnes().get(0).rubrique()).isEmpty();
        assertThat(corrigee.colonnes().get(1).rubrique()).isPresent();
    }
}
