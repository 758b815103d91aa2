package fr.accroche.portail.depot;

import fr.accroche.controle.Controle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.AnnuaireCertificateurs;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.portail.organisme.RegistresFranceCompetences;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.referentiels.PrenomsUsuels;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The control engine with its reference data. It holds no secret: every node has it. */
@Configuration(proxyBeanMethods = false)
class ControleConfiguration {
    private static final String VERSION_AVEC_IDENTIFIANT_NATIONAL = "1.1.5";

    @Bean
    ReferentielLieux referentielLieux() {
        return LieuxFrancais.charger();
    }

    /** National numbers can be written in the reconstructed version only, which admits all that the current one does. */
    static String versionSchema(AccrocheProperties proprietes) {
        return proprietes.identifiantNational() ? VERSION_AVEC_IDENTIFIANT_NATIONAL : SchemaFlux.VERSION_COURANTE;
    }

    /**
     * The register of certifications is an optional input: without it its rules are listed as not evaluated; each file is
     * controlled by what it says when that control begins. The directory of certificateurs is the portal's own.
     */
    @Bean
    Controle controle(
            AccrocheProperties proprietes,
            ReferentielLieux lieux,
            ObjectProvider<RegistresFranceCompetences> certifications,
            AnnuaireCertificateurs annuaire) {
        SchemaFlux schema = SchemaFlux.officiel(versionSchema(proprietes));
        PrenomsUsuels prenoms = PrenomsUsuels.charger();
        RegistresFranceCompetences registres = certifications.getIfAvailable();
        return new ControleAJour(
                () -> Optional.ofNullable(registres).map(RegistresFranceCompetences::courant),
                registre -> new ControleStandard(
                        schema,
                        CatalogueRegles.standard(new References(
                                Optional.of(lieux), registre, Optional.of(prenoms), Optional.of(annuaire)))));
    }
}
