package fr.accroche.portail.identite;

import fr.accroche.controle.Controle;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.DossierAccroche;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The registry and the NIR keys: on processing nodes, nowhere else. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class IdentiteConfiguration {
    @Bean
    ChiffrementIdentites chiffrementIdentites(DossierAccroche dossier, AccrocheProperties proprietes, JsonMapper json) {
        return new ChiffrementIdentites(
                new CleMaitresse(dossier.secret("cle-nir", proprietes.cles().nir())),
                dossier.secret("cle-index-nir", proprietes.cles().indexNir()),
                json);
    }

    /** Training files come from an outside party when there is one. */
    @Bean
    Appariement appariement(
            AccrocheProperties proprietes,
            Controle controle,
            ReferentielLieux lieux,
            ObjectProvider<DossiersFormation> dossiers) {
        return new Appariement(
                proprietes.registre(), controle, lieux, dossiers.getIfAvailable(DossiersFormation::aucun));
    }
}
