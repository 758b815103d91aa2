package fr.accroche.portail.identite;

import fr.accroche.controle.Controle;
import fr.accroche.modele.Nir;
import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.IdentifiantsNationaux;
import fr.accroche.nirisation.TitulaireDossier;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.DossierAccroche;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The registry and the NIR keys: on processing nodes, nowhere else. */
@Configuration(proxyBeanMethods = false)
@SiRole(RoleNoeud.TRAITEMENT)
class IdentiteConfiguration {
    private static final String DOSSIERS_ABSENTS = "Ce fichier désigne des titulaires par leur dossier de formation, et"
            + " ces dossiers ne peuvent pas être consultés pour le moment. Le traitement reprendra de lui-même ; vous"
            + " n’avez rien à refaire.";

    private static final String NATIONAUX_ABSENTS =
            "Ce fichier désigne des titulaires par leur identifiant national, et"
                    + " ces identifiants ne peuvent pas être vérifiés pour le moment. Le traitement reprendra de lui-même ; vous"
                    + " n’avez rien à refaire.";

    @Bean
    ChiffrementIdentites chiffrementIdentites(DossierAccroche dossier, AccrocheProperties proprietes, JsonMapper json) {
        return new ChiffrementIdentites(
                new CleMaitresse(dossier.secret("cle-nir", proprietes.cles().nir())),
                dossier.secret("cle-index-nir", proprietes.cles().indexNir()),
                json);
    }

    /** Training files are an outside party's: without it, deposits that name one wait; nobody was asked, so none is KO. */
    @Bean
    Appariement appariement(
            DossierAccroche dossier,
            AccrocheProperties proprietes,
            Controle controle,
            ReferentielLieux lieux,
            ObjectProvider<DossiersFormation> dossiers,
            ObjectProvider<IdentifiantsNationaux> nationaux,
            SecureRandom alea,
            Clock horloge) {
        return new Appariement(
                proprietes.registre(),
                new CleIndex(dossier.secret("cle-registre", proprietes.cles().registre())),
                ProcedureChoisie.de(proprietes.procedure()),
                controle,
                lieux,
                new Niriseurs(
                        dossiers.getIfAvailable(() -> IdentiteConfiguration::sansReponse),
                        proprietes.identifiantNational()
                                ? Optional.of(nationaux.getIfAvailable(() -> IdentiteConfiguration::sansReponse))
                                : Optional.empty()),
                dossier.dossier("registre"),
                alea,
                horloge);
    }

    private static Optional<String> sansReponse(Nir nir) {
        throw new IdentitesIndisponibles(NATIONAUX_ABSENTS);
    }

    private static Optional<TitulaireDossier> sansReponse(String idDossier) {
        throw new IdentitesIndisponibles(DOSSIERS_ABSENTS);
    }
}
