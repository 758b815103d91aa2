package fr.accroche.portail.essai;

import fr.accroche.controle.Controle;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.regle.References;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.portail.depot.ControleAJour;
import fr.accroche.portail.organisme.RegistresFranceCompetences;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.referentiels.PrenomsUsuels;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The control of files that are not deposited. Its references are those of the command line, all public: the portal's own
 * directory of certificateurs stays out, since the answer would tell who is registered. Safe to share between threads.
 */
@Component
@SiRole(RoleNoeud.WEB)
public class ControlesSansAnnuaire {
    private final Map<String, Controle> controles;

    ControlesSansAnnuaire(ReferentielLieux lieux, ObjectProvider<RegistresFranceCompetences> certifications) {
        RegistresFranceCompetences registres = certifications.getIfAvailable();
        PrenomsUsuels prenoms = PrenomsUsuels.charger();
        controles = DemandeEssai.VERSIONS.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        version -> new ControleAJour(
                                () -> Optional.ofNullable(registres).map(RegistresFranceCompetences::courant),
                                registre -> new ControleStandard(
                                        SchemaFlux.officiel(version),
                                        CatalogueRegles.standard(
                                                new References(Optional.of(lieux), registre, Optional.of(prenoms)))))));
    }

    /** @throws IllegalArgumentException when this version is not one that the portal takes */
    public Controle pour(String version) {
        Controle controle = controles.get(version);
        if (controle == null) {
            throw new IllegalArgumentException("Expected one of " + controles.keySet() + ", found " + version);
        }
        return controle;
    }
}
