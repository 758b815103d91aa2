package fr.accroche.nirisation;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.DossierFormation;
import fr.accroche.modele.IdentifiantNational;
import fr.accroche.nirisation.registre.RegistreMemoire;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NiriseurTest {
    private static final String LONG = "MARTIN-DE-LA-TOUR-SAINT-MAURICE-EN-VELAY";

    private final Procedure procedure =
            new ProcedureTroisPassesStricte(RegistreMemoire.de(List.of(USUELLE.connue())), new LieuxEssai());
    private final Niriseur niriseur = new Niriseur(procedure, idDossier -> switch (idDossier) {
        case "1234567890123" -> Optional.of(new TitulaireDossier(USUELLE.nir(), "MARTIN", "JEAN-PIERRE"));
        case "2" -> Optional.of(new TitulaireDossier(USUELLE.nir(), LONG, "JEAN"));
        case "3" -> Optional.of(new TitulaireDossier(USUELLE.nir(), "SANS NOM", "JEAN"));
        default -> Optional.empty();
    });

    private void refuse(DossierFormation dossier) {
        assertThat(niriseur.decider(dossier, Optional.empty())).isInstanceOfSatisfying(Decision.Refus.class, refus -> {
            assertThat(refus.motif()).isEqualTo(MotifRefus.CRITERES_OBLIGATOIRES);
            assertThat(refus.code().code()).hasToString("NIR-DOSSIER-INCONNU");
            assertThat(refus.aVerifier())
                    .containsExactly(Trait.NUMERO_DOSSIER, Trait.NOM_DOSSIER, Trait.PRENOM_DOSSIER);
        });
    }

    @Test
    void decidesCivilDataByTheProcedure() {
        assertThat(niriseur.decider(USUELLE.ecrite(), Optional.empty()))
                .isEqualTo(procedure.decider(USUELLE.demande()));
        assertThat(niriseur.procedure()).isSameAs(procedure);
    }

    @Test
    void acceptsATrainingFileOfTheSameNames() {
        assertThat(niriseur.decider(new DossierFormation(" 1234567890123", "Martin", "Jean Pierre"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Decision.Trouve.class,
                        trouve -> assertThat(trouve.nir()).isEqualTo(USUELLE.nir()));
    }

    @Test
    void acceptsANameCutByTheSchema() {
        assertThat(niriseur.decider(new DossierFormation("2", LONG.substring(0, 30), "Jean"), Optional.empty()))
                .isInstanceOf(Decision.Trouve.class);
    }

    @Test
    void refusesTheStartOfANameThatTheSchemaDidNotCut() {
        refuse(new DossierFormation("2", "MARTIN", "Jean"));
    }

    @Test
    void refusesAnUnknownTrainingFile() {
        refuse(new DossierFormation("9", "Martin", "Jean-Pierre"));
    }

    @Test
    void refusesATrainingFileOfAnotherName() {
        refuse(new DossierFormation("1234567890123", "Durand", "Jean-Pierre"));
        refuse(new DossierFormation("1234567890123", "Martin", "Paul"));
    }

    @Test
    void refusesATrainingFileWithoutName() {
        refuse(new DossierFormation("3", "SANS NOM", "Jean"));
    }

    @Test
    void refusesANationalNumberUnlessItIsAdmitted() {
        IdentifiantNational national = new IdentifiantNational(USUELLE.nir().sansCle(), "MARTIN");
        assertThat(niriseur.decider(national, Optional.empty()))
                .isInstanceOfSatisfying(
                        Decision.Refus.class,
                        refus -> assertThat(refus.code().code()).hasToString("NIR-IDENTIFIANT-NON-ADMIS"));
    }

    @Test
    void acceptsAnAdmittedNationalNumberOfTheSameNameOnly() {
        Niriseur admet = new Niriseur(
                procedure,
                DossiersFormation.aucun(),
                nir -> nir.equals(USUELLE.nir()) ? Optional.of("MARTIN") : Optional.empty());
        String connu = USUELLE.nir().sansCle();
        assertThat(admet.decider(new IdentifiantNational(connu, "Martin"), Optional.empty()))
                .isInstanceOf(Decision.Trouve.class);
        for (IdentifiantNational autre : List.of(
                new IdentifiantNational(connu, "Durand"),
                new IdentifiantNational("1850500999999", "Martin"),
                new IdentifiantNational("1851900123456", "Martin"))) {
            assertThat(admet.decider(autre, Optional.empty()))
                    .isInstanceOfSatisfying(
                            Decision.Refus.class,
                            refus -> assertThat(refus.code().code()).hasToString("NIR-IDENTIFIANT-INCONNU"));
        }
    }

    @Test
    void knowsNoTrainingFileWhenThereIsNone() {
        assertThat(new Niriseur(procedure, DossiersFormation.aucun())
                        .decider(new DossierFormation("1234567890123", "Martin", "Jean-Pierre"), Optional.empty()))
                .isInstanceOf(Decision.Refus.class);
    }
}
