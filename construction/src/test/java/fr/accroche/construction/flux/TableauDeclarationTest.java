package fr.accroche.construction.flux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.construction.ClasseurEssai;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The declaration workbook in circulation, version 1.4, as people fill it. */
class TableauDeclarationTest {
    private static final String[] INTITULES = {
        null,
        "Id Flux",
        "Horodatage",
        "Id Client",
        "Id Client 2",
        "Id Contrat",
        "Type",
        "Code",
        "Nature Deposant",
        "Id Technique",
        "Url Preuve",
        "Libelle Option",
        "Obtention Certification",
        "Donnee Certifiee",
        "Date Debut Examen",
        "Date Fin Examen",
        "Modalite Passage Examen",
        "Code Postal Centre Examen",
        "Date Debut Validite",
        "Date Fin Validite",
        "Presence Niveau Langue Euro",
        "Niveau Langue Europeen",
        "Presence Niveau Numerique Euro",
        "Scoring",
        "Mention Validee",
        "Verbatim",
        "Score General",
        "Niveau",
        "Domaine Competence Id",
        "Competence Id",
        "Modalite Acces",
        "Voie Access Vae",
        "Initiative Inscription",
        "Date Inscription",
        "Nom Naissance",
        "Nom Usage",
        "Prenom 1",
        "Prenom 2",
        "Prenom 3",
        "Annee Naissance",
        "Mois Naissance",
        "Jour Naissance",
        "Sexe",
        "Code Insee Commune Naissance",
        "Code Postal Commune Naissance",
        "Libelle Commune Naissance",
        "Code Pays Naissance",
        "Libelle Pays Naissance",
        "Id Dossier",
        "Nom Titulaire",
        "Prenom 1 Titulaire"
    };

    private static ClasseurEssai classeur() {
        String[] exemple = new String[INTITULES.length];
        Arrays.fill(exemple, "EXEMPLE");
        return new ClasseurEssai()
                .feuille("Tableau declaration")
                .ligne(1, "V1.4", "Tableau de déclaration")
                .ligne(3, null, "Déclarant", "Organisme d’essai")
                .ligne(11, null, "Bloc 1")
                .ligne(12, null, "1.1", "1.2", "2.1", "3.1", "3.2")
                .ligne(13, INTITULES)
                .ligne(14, null, "à générer")
                .ligne(15, null, "Obligatoire")
                .ligne(17, null, "Consigne")
                .ligne(18, exemple)
                .ligne(19, null, "Commencez votre saisie en-dessous");
    }

    private static String[] ligne(String code, String id) {
        String[] ligne = new String[INTITULES.length];
        poser(ligne, "Id Client", "12ABC345");
        poser(ligne, "Id Client 2", "12ABC345");
        poser(ligne, "Id Contrat", "MFCER000123");
        poser(ligne, "Type", "RNCP");
        poser(ligne, "Code", code);
        poser(ligne, "Nature Deposant", "CERTIFICATEUR");
        poser(ligne, "Id Technique", id);
        poser(ligne, "Url Preuve", "NILL");
        poser(ligne, "Obtention Certification", "PAR_ADMISSION");
        poser(ligne, "Donnee Certifiee", "OUI");
        poser(ligne, "Date Debut Validite", "44703");
        poser(ligne, "Date Fin Validite", "NILL");
        poser(ligne, "Presence Niveau Langue Euro", "NON");
        poser(ligne, "Niveau Langue Europeen", "nil");
        poser(ligne, "Presence Niveau Numerique Euro", "NON");
        poser(ligne, "Scoring", "NIL");
        poser(ligne, "Modalite Acces", "CANDIDAT_LIBRE");
        poser(ligne, "Nom Naissance", "MARTIN ");
        poser(ligne, "Nom Usage", "NILL");
        poser(ligne, "Prenom 1", "CAMILLE");
        poser(ligne, "Annee Naissance", "1996");
        poser(ligne, "Mois Naissance", "3");
        poser(ligne, "Jour Naissance", "7");
        poser(ligne, "Sexe", "F");
        poser(ligne, "Code Insee Commune Naissance", "1004");
        poser(ligne, "Code Postal Commune Naissance", "1500");
        return ligne;
    }

    private static void poser(String[] ligne, String intitule, String valeur) {
        ligne[Arrays.asList(INTITULES).indexOf(intitule)] = valeur;
    }

    @Test
    void isReadAsItIs() throws Exception {
        EssaiConstruction essai = EssaiConstruction.de(classeur()
                .ligne(22, ligne("RNCP 1234", "P-1"))
                .ligne(23, ligne("RNCP99", "P-2"))
                .ligne(24, ligne("RNCP 1234", "P-3"))
                .source());
        assertThat(essai.bilan.nombreErreurs()).as(essai.dites().toString()).isZero();
        assertThat(essai.dites()).noneMatch(dite -> dite.contains("TAB-COLONNE-IGNOREE"));
        assertThat(essai.bilan.lignes()).isEqualTo(3);
        assertThat(essai.lignes).containsExactlyInAnyOrder(22, 24, 23);
        assertThat(essai.xml)
                .contains(
                        "<cpf:code>RNCP1234</cpf:code>",
                        "<cpf:dateDebutValidite>2022-05-22<",
                        "<cpf:nomNaissance>MARTIN</cpf:nomNaissance>",
                        "<cpf:codeInsee>01004<")
                .doesNotContain("EXEMPLE", "codePostal", "NILL", "urlPreuve");
    }

    @Test
    void hasItsFaultsToldWhereTheyStand() throws Exception {
        String[] fautive = ligne("RNCP1234", "P-1");
        poser(fautive, "Sexe", "X");
        EssaiConstruction essai =
                EssaiConstruction.de(classeur().ligne(22, fautive).source());
        assertThat(essai.anomalies)
                .filteredOn(anomalie -> anomalie.estErreur())
                .singleElement()
                .satisfies(anomalie -> {
                    assertThat(anomalie.place().a1()).isEqualTo("AQ22");
                    assertThat(anomalie.place().feuille()).isEqualTo("Tableau declaration");
                    assertThat(anomalie.valeur()).isEqualTo("X");
                });
    }
}
