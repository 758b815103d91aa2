package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EcouteurControle;
import fr.accroche.controle.OptionsControle;
import fr.accroche.controle.OptionsControle.Etendue;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.AnnuaireCertificateurs;
import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import fr.accroche.modele.RegistreCertifications;
import fr.accroche.modele.Siret;
import fr.accroche.modele.VersionReferentiel;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The portal's directory, in its real base, decides whether a certification is the certificateur's. */
class CertificateurDUneFicheTest extends EssaiPortail {
    private static final CodeCompte AUTRE = new CodeCompte("DIC-CERTIFICATION-AUTRE-CERTIFICATEUR");

    @Autowired
    private AnnuaireCertificateurs annuaire;

    private Acteurs acteurs;

    @BeforeEach
    void inscrire() {
        acteurs = acteurs();
    }

    @Test
    void knowsTheSiretOfACertificateurAndNothingOfAStranger() {
        assertThat(annuaire.sirets(acteurs.certificateur().matricule())).hasSize(1);
        assertThat(annuaire.sirets(new IdClient("00XXX999"))).isEmpty();
    }

    @Test
    void acceptsAFicheOfTheSameLegalUnit() throws IOException {
        Siret sien =
                annuaire.sirets(acteurs.certificateur().matricule()).iterator().next();
        assertThat(AUTRE.dans(controler(sien))).isFalse();
    }

    @Test
    void refusesAFicheOfAnother() throws IOException {
        assertThat(AUTRE.dans(controler(new Siret("10000000000008")))).isTrue();
    }

    private BilanControle controler(Siret tenant) throws IOException {
        ControleStandard controle = new ControleStandard(
                SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE),
                CatalogueRegles.standard(new References(
                        Optional.empty(),
                        Optional.of(new TousTenusPar(tenant)),
                        Optional.empty(),
                        Optional.of(annuaire))));
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                flux);
        return controle.controler(
                new ByteArrayInputStream(flux.toByteArray()),
                new OptionsControle(Etendue.TOUTES, LocalDate.now()),
                new EcouteurControle() {});
    }

    /** Looks for a cause in a report. */
    private record CodeCompte(String code) {
        boolean dans(BilanControle bilan) {
            return bilan.groupes().stream()
                    .anyMatch(groupe -> groupe.code().valeur().equals(code));
        }
    }

    /** A register in which one SIRET holds everything. */
    private record TousTenusPar(Siret tenant) implements RegistreCertifications {
        @Override
        public VersionReferentiel version() {
            return new VersionReferentiel("essai", "0".repeat(64));
        }

        @Override
        public Optional<Fiche> fiche(CodeCertification code) {
            return Optional.of(new Fiche(code, "Essai", Set.of(tenant), Optional.empty(), Optional.empty()));
        }
    }
}
