package fr.accroche.construction.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.construction.CauseTableur;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.tableur.CalendrierTableur;
import fr.accroche.construction.tableur.Cellule;
import fr.accroche.construction.tableur.Cellule.Nature;
import fr.accroche.construction.valeur.Conversion.Absente;
import fr.accroche.construction.valeur.Conversion.Lue;
import fr.accroche.construction.valeur.Conversion.Refusee;
import fr.accroche.controle.schema.SchemaFlux;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertisseurTest {
    private static final Rubriques RUBRIQUES = Rubriques.de(SchemaFlux.officiel("1.1.2"));

    private final Convertisseur convertisseur = new Convertisseur(CalendrierTableur.DE_1900);

    private Conversion lire(String cle, Nature nature, String texte) {
        return convertisseur.convertir(RUBRIQUES.exiger(cle), new Cellule(0, nature, texte, false));
    }

    @ParameterizedTest
    @CsvSource({
        "dateDebutValidite,TEXTE,15/03/2022,2022-03-15",
        "dateDebutValidite,TEXTE,2022-03-15,2022-03-15",
        "dateDebutValidite,TEXTE,5.3.2022,2022-03-05",
        "dateDebutValidite,TEXTE,15/03/2022 00:00,2022-03-15",
        "dateDebutValidite,NOMBRE,44703,2022-05-22",
        "dateDebutValidite,TEXTE,44703,2022-05-22",
        "dateDebutValidite,NOMBRE,20220315,2022-03-15",
        "dateDebutValidite,DATE,2022-03-15,2022-03-15",
        "donneeCertifiee,TEXTE,OUI,true",
        "donneeCertifiee,TEXTE,non,false",
        "donneeCertifiee,BOOLEEN,true,true",
        "donneeCertifiee,NOMBRE,0,false",
        "sexe,TEXTE,Femme,F",
        "sexe,TEXTE,M.,M",
        "mentionValidee,TEXTE,Assez bien,MENTION_ASSEZ_BIEN",
        "mentionValidee,TEXTE,BIEN,MENTION_BIEN",
        "mentionValidee,TEXTE,sans mention,SANS_MENTION",
        "obtentionCertification,TEXTE,Par admission,PAR_ADMISSION",
        "modalitePassageExamen,TEXTE,À distance,A_DISTANCE",
        "modaliteAcces,TEXTE,EQUIVALENCE_(DIPLOME_ETRANGER),EQUIVALENCE_DIPLOME_ETRANGER",
        "initiativeInscription,TEXTE,France Travail,POLE_EMPLOI",
        "natureDeposant,TEXTE,Tiers de confiance,TIERS_CONFIANCE",
        "code,TEXTE,RNCP 1234,RNCP1234",
        "code,TEXTE,rs n°6123,RS6123",
        "moisNaissance,TEXTE,03,3",
        "jourNaissance,NOMBRE,7,7",
        "anneeNaissance,TEXTE,'1996,0',1996",
        "nomNaissance,TEXTE,'  DUPONT ',DUPONT",
        "idTechnique,NOMBRE,123456789012345,123456789012345",
        "scoring,NOMBRE,12.5,12.5"
    })
    void readsWhatPeopleLeave(String cle, Nature nature, String texte, String attendu) {
        assertThat(lire(cle, nature, texte)).isEqualTo(new Lue(attendu));
    }

    @ParameterizedTest
    @CsvSource({
        "dateDebutValidite,TEXTE,30/02/2022,DATE",
        "dateDebutValidite,TEXTE,15/03/22,DATE",
        "dateDebutValidite,NOMBRE,60,DATE",
        "dateDebutValidite,TEXTE,demain,DATE",
        "dateDebutValidite,TEXTE,15/03/1822,DATE",
        "donneeCertifiee,TEXTE,peut-être,OUI_NON",
        "sexe,TEXTE,?,VALEUR_INCONNUE",
        "moisNaissance,TEXTE,13,NOMBRE",
        "jourNaissance,TEXTE,quinze,NOMBRE",
        "jourNaissance,DATE,2022-03-15,DEVENU_DATE",
        "idTechnique,DATE,2022-03-15,DEVENU_DATE",
        "idTechnique,TEXTE,'1,23457E+13',CHIFFRES_PERDUS",
        "idTechnique,NOMBRE,12345678901234500,CHIFFRES_PERDUS",
        "emetteur.idClient,TEXTE,12ABC34,LONGUEUR",
        "prenom1Titulaire,TEXTE,abcdefghijklmnopqrstu,LONGUEUR",
        "nomNaissance,ERREUR,#N/A,CELLULE_EN_ERREUR"
    })
    void tellsWhatItCannotRead(String cle, Nature nature, String texte, CauseTableur cause) {
        assertThat(lire(cle, nature, texte))
                .isInstanceOfSatisfying(
                        Refusee.class, refus -> assertThat(refus.cause()).isEqualTo(cause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NILL", "nil", "NIL", " ", "\u00a0", "null"})
    void takesTheWordsForNothingForNothing(String texte) {
        assertThat(lire("nomUsage", Nature.TEXTE, texte)).isEqualTo(new Absente());
    }

    @Test
    void refusesWhatXmlCannotCarry() {
        assertThat(lire("nomNaissance", Nature.TEXTE, "Mar\u0001tin"))
                .isInstanceOfSatisfying(
                        Refusee.class, refus -> assertThat(refus.cause()).isEqualTo(CauseTableur.CARACTERE));
    }

    @Test
    void neverPutsTheValueInItsSentences() {
        assertThat(lire("sexe", Nature.TEXTE, "Secret"))
                .isInstanceOfSatisfying(
                        Refusee.class,
                        refus -> assertThat(refus.message() + refus.remede()).doesNotContain("Secret"));
    }
}
