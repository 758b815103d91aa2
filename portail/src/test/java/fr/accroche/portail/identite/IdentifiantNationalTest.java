package fr.accroche.portail.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.controle.Controle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.IdFlux;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.IdentifiantsNationaux;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.Procedure;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.simulateurs.sngi.IdentifiantsNationauxSimulateur;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import fr.accroche.synthese.demonstration.RegistreDemo;
import fr.accroche.traitement.PassageTraite;
import fr.accroche.traitement.TraitementStandard;
import fr.accroche.traitement.accuse.ContenuMemoire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file of schema 1.1.5 whose first holder is named by a national number, from its bytes to its decision. */
class IdentifiantNationalTest {
    private static final LieuxFrancais LIEUX = LieuxFrancais.charger();
    private static final PersonneSynthetique QUELQU_UN =
            RegistreDemo.personnes(LIEUX).skip(RegistreDemo.TAILLE).findFirst().orElseThrow();
    private static final IdentifiantsNationaux SNGI = new IdentifiantsNationauxSimulateur(LIEUX);
    private static final Controle CONTROLE =
            new ControleStandard(SchemaFlux.officiel("1.1.5"), CatalogueRegles.sansReference());

    private static byte[] flux(String nom) throws IOException {
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.parse("2026-11-23T12:00:00+01:00"),
                        new IdClient("12ABC345"),
                        new IdClient("12ABC345"),
                        new IdContrat("MCFCER000123")),
                UUID::randomUUID,
                flux);
        return flux.toString(StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?s)<((?:\\w+:)?)titulaire>.*?</(?:\\w+:)?titulaire>",
                        "<$1identifiantNational><$1nir>" + QUELQU_UN.nir().sansCle() + "</$1nir><$1nomNaissance>" + nom
                                + "</$1nomNaissance></$1identifiantNational>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static PassageTraite premier(Niriseurs niriseurs, String nom) throws IOException {
        ContenuMemoire contenu = new ContenuMemoire();
        new TraitementStandard(CONTROLE, niriseurs.pour(new Personne()))
                .traiter(new ByteArrayInputStream(flux(nom)), LocalDate.of(2026, 11, 23), contenu);
        return contenu.passagesTraites().get(0);
    }

    private static Niriseurs niriseurs(Optional<IdentifiantsNationaux> nationaux) {
        return new Niriseurs(DossiersFormation.aucun(), nationaux);
    }

    @Test
    void findsTheBearerOfAnAdmittedNumberWhoseNameAgrees() throws IOException {
        assertThat(premier(niriseurs(Optional.of(SNGI)), QUELQU_UN.nomNaissance())
                        .nir())
                .contains(QUELQU_UN.nir());
    }

    @Test
    void refusesAnotherNameAndAnyNumberWhereTheseAreNotAdmitted() throws IOException {
        assertThat(premier(niriseurs(Optional.of(SNGI)), "AUTRE")
                        .refus()
                        .orElseThrow()
                        .code())
                .hasToString("NIR-IDENTIFIANT-INCONNU");
        assertThat(premier(niriseurs(Optional.empty()), QUELQU_UN.nomNaissance())
                        .refus()
                        .orElseThrow()
                        .code())
                .hasToString("NIR-IDENTIFIANT-NON-ADMIS");
    }

    @Test
    void decidesNothingWhileNobodyCanBeAsked() {
        IdentifiantsNationaux muet = nir -> {
            throw new IdentitesIndisponibles("plus tard");
        };

        assertThatThrownBy(() -> premier(niriseurs(Optional.of(muet)), QUELQU_UN.nomNaissance()))
                .isInstanceOf(IdentitesIndisponibles.class);
    }

    /** Civil data find nobody here. */
    private static final class Personne implements Procedure {
        @Override
        public String nom() {
            return "essai";
        }

        @Override
        public Decision decider(DemandeNirisation demande) {
            return new Decision.Refus(MotifRefus.CRITERES_OBLIGATOIRES, CodeRefus.AUCUN_CANDIDAT, List.of(), "essai");
        }
    }
}
