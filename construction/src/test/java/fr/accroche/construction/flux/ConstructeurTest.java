package fr.accroche.construction.flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.ClasseurEssai;
import fr.accroche.construction.Enveloppe;
import fr.accroche.construction.correspondance.Reconnaissance;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Classeurs;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConstructeurTest {
    private static final String TETE =
            "BCR;Contrat;Code RNCP;Identifiant technique;Obtention;Donnée certifiée;Date de délivrance;Nom;Prénom;Né(e) le;Sexe;Code INSEE\n";

    private static String ligne(String code, String id) {
        return "12ABC345;MFCER000123;" + code + ";" + id + ";Admission;OUI;15/03/2024;MARTIN;Zoé;01/02/1996;F;01004\n";
    }

    private static EssaiConstruction csv(String lignes) throws Exception {
        return EssaiConstruction.de(ClasseurEssai.csv(TETE + lignes));
    }

    @Test
    void writesAnXmlThatTheControlFindsRight() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP19117", "P-1"));
        assertThat(essai.dites()).isEmpty();
        assertThat(essai.bilan.controle()).hasValueSatisfying(controle -> {
            assertThat(controle.valide()).isTrue();
            assertThat(controle.nombrePassages()).isEqualTo(1);
        });
        assertThat(essai.xml)
                .contains("<cpf:type>RNCP</cpf:type>", "<cpf:nomUsage xsi:nil=\"true\"/>", "<cpf:moisNaissance>2<")
                .doesNotContain("<cpf:prenom2");
    }

    @Test
    void putsUnsortedRowsTogetherByCertification() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP1", "P-1") + ligne("RS2", "P-2") + ligne("RNCP 1", "P-3"));
        assertThat(essai.bilan.estOk()).isTrue();
        assertThat(essai.xml.split("<cpf:certification>")).hasSize(3);
        assertThat(essai.lignes).containsExactlyInAnyOrder(2, 4, 3);
        assertThat(essai.xml.indexOf("P-3")).isBetween(essai.xml.indexOf("P-1"), essai.xml.indexOf("P-2"));
    }

    @Test
    void keepsItsBoundsWithMoreCertificationsThanItGathersAtOnce() throws Exception {
        String lignes = IntStream.range(0, 400)
                .mapToObj(n -> ligne("RNCP" + (n % 130 + 1), "P-" + n))
                .collect(Collectors.joining());
        EssaiConstruction essai = csv(lignes);
        assertThat(essai.dites()).isEmpty();
        assertThat(essai.bilan.passages()).isEqualTo(400);
        assertThat(essai.lignes).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void tellsEveryFaultOfEveryRowAtItsCellAndGivesNoXml() throws Exception {
        EssaiConstruction essai =
                csv("12ABC345;MFCER000123;RNCP1;P-1;Admission;OUI;32/03/2024;MARTIN;;01/02/1996;?;01004\n"
                        + ligne("RNCP1", "P-2")
                        + "12ABC345;MFCER000123;RNCP1;;Admission;OUI;15/03/2024;MARTIN;Zoé;31/02/1996;F;01004\n");
        assertThat(essai.dites())
                .containsExactlyInAnyOrder(
                        "G2 TAB-DATE",
                        "K2 TAB-VALEUR-INCONNUE",
                        "I2 TAB-DONNEE-ABSENTE",
                        "J4 TAB-DATE",
                        "D4 TAB-DONNEE-ABSENTE");
        assertThat(essai.bilan.lignes()).isEqualTo(3);
        assertThat(essai.bilan.lignesValides()).isEqualTo(1);
        assertThat(essai.bilan.lignesACorriger()).isEqualTo(2);
        assertThat(essai.xml).isEmpty();
    }

    @Test
    void neverGivesAWrongXml() throws Exception {
        Classeur classeur = Classeurs.ouvrir(ClasseurEssai.csv(TETE + ligne("RNCP1", "")));
        try (FluxConstruit flux = EssaiConstruction.CONSTRUCTEUR.construire(
                classeur,
                new Reconnaissance(EssaiConstruction.CONSTRUCTEUR.rubriques()).deviner(classeur),
                new Enveloppe(Map.of()),
                LocalDate.of(2024, 4, 2),
                anomalie -> {})) {
            assertThatThrownBy(flux::lire).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void bringsTheFaultsOfTheControlBackToTheirCells() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP1", "P-1") + ligne("RS2", "P-2") + ligne("RNCP1", "P-1"));
        assertThat(essai.dites()).containsExactly("D4 DIC-ID-TECHNIQUE-DOUBLE");
        essai = csv(ligne("RNCP1", "P-1") + ligne("1710X", "P-2"));
        assertThat(essai.dites()).containsExactly("C3 TAB-FORME");
        essai = csv(ligne("RNCP1", "P-1").replace("01/02/1996", "01/02/2020"));
        assertThat(essai.anomalies).extracting(a -> a.place().a1()).contains("J2");
    }

    @Test
    void tellsAMissingColumnOnce() throws Exception {
        EssaiConstruction essai = EssaiConstruction.de(
                ClasseurEssai.csv(
                        "BCR;Contrat;Code;Identifiant technique;Nom;Prénom\nA2ABC345;M1;RS1;P-1;A;B\nA2ABC345;M1;RS1;P-2;A;B\n"));
        assertThat(essai.dites())
                .containsExactlyInAnyOrder(
                        "TAB-COLONNE-ABSENTE",
                        "TAB-COLONNE-ABSENTE",
                        "TAB-COLONNE-ABSENTE",
                        "TAB-COLONNE-ABSENTE",
                        "TAB-COLONNE-ABSENTE");
        assertThat(essai.anomalies)
                .extracting(anomalie -> anomalie.place().intitule())
                .containsExactlyInAnyOrder(
                        "Obtention Certification",
                        "Donnee Certifiee",
                        "Date Debut Validite",
                        "Annee Naissance",
                        "Sexe");
    }

    @Test
    void tellsTheRowThatNamesAnotherCertificateur() throws Exception {
        EssaiConstruction essai =
                csv(ligne("RNCP1", "P-1") + ligne("RNCP1", "P-2").replace("12ABC345", "99ZZZ999"));
        assertThat(essai.dites()).containsExactly("A3 TAB-ENVELOPPE");
    }

    @Test
    void gathersSuccessiveResultsOfOnePassage() throws Exception {
        String tete = TETE.strip() + ";Niveau;Domaine Competence Id;Competence Id;Score General\n";
        String debut = ligne("RS5893", "P-1").strip();
        EssaiConstruction essai = EssaiConstruction.de(ClasseurEssai.csv(
                tete + debut + ";5;1;1;890\n" + debut + ";6;1;2;890\n" + debut.replace("P-1", "P-2") + ";7;1;1;890\n"));
        assertThat(essai.dites()).isEmpty();
        assertThat(essai.bilan.passages()).isEqualTo(2);
        assertThat(essai.bilan.lignes()).isEqualTo(3);
        assertThat(essai.xml.split("<cpf:resultat>")).hasSize(4);
        assertThat(essai.xml).contains("<cpf:presenceNiveauNumeriqueEuro>true<");
        assertThat(essai.lignes).containsExactly(2, 4);
    }

    @Test
    void refusesToChooseBetweenAHolderAndADossier() throws Exception {
        String tete = TETE.strip() + ";Id Dossier;Nom Titulaire;Prenom 1 Titulaire\n";
        EssaiConstruction essai = EssaiConstruction.de(
                ClasseurEssai.csv(tete + ligne("RS1", "P-1").strip() + ";123;MARTIN;Zoé\n"));
        assertThat(essai.dites()).containsExactly("H2 TAB-CHOIX-DOUBLE");
    }

    @Test
    void tellsMergedCellsAmongTheDataAlone() throws Exception {
        String[] tete = TETE.strip().split(";");
        String[] ligne = ligne("RNCP1", "P-1").strip().split(";");
        ClasseurEssai classeur = new ClasseurEssai()
                .ligne(1, "Un titre")
                .ligne(3, tete)
                .ligne(4, ligne)
                .apres(
                        "<mergeCells><mergeCell ref=\"A1:L1\"/><mergeCell ref=\"A4:A9\"/><mergeCell ref=\"A40:A41\"/></mergeCells>");
        assertThat(EssaiConstruction.de(classeur.source()).dites()).containsExactly("A4 TAB-FUSION");
    }

    @Test
    void readsAFormulaByItsValueAndNeverWritesOne() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP1", "P-1").replace("MARTIN", "=cmd|' /C calc'!A0"));
        assertThat(essai.dites()).containsExactly("H2 TAB-FORMULE");
        assertThat(essai.anomalies).extracting(AnomalieTableur::valeur).containsExactly("");
    }

    @Test
    void escapesWhatWouldBeMarkup() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP1", "P-1").replace("MARTIN", "A&B<c>]]>"));
        assertThat(essai.xml).contains("A&amp;B&lt;c&gt;]]&gt;");
    }

    @Test
    void saysThatATableHoldsNoData() throws Exception {
        assertThat(csv("").dites()).contains("TAB-SANS-PASSAGE");
    }

    @Test
    void restoresZerosAndSaysSo() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP1", "P-1").replace("01004", "1004"));
        assertThat(essai.dites()).containsExactly("L2 TAB-ZERO-RENDU");
        assertThat(essai.xml).contains("<cpf:codeInsee>01004<");
    }

    @Test
    void givesABirthAbroadItsCountryCode() throws Exception {
        EssaiConstruction essai = csv(ligne("RNCP1", "P-1").replace("01004", "99352"));
        assertThat(essai.dites()).isEmpty();
        assertThat(essai.xml).contains("<cpf:codePaysNaissance>352<");
    }
}
