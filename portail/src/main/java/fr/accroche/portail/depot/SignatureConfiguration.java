package fr.accroche.portail.depot;

import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.portail.socle.DossierAccroche;
import fr.accroche.traitement.signature.SignatureAccuse;
import fr.accroche.traitement.signature.TrousseauSignature;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ring of keys that sign accusés, in the home folder. */
@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {
    private static final String SIGNATAIRE = "Portail Accroche";

    @Bean
    TrousseauSignature trousseauSignature(DossierAccroche dossier, Clock horloge, SecureRandom alea) {
        Path fichier = dossier.dossier("cles").resolve("accuses.p12");
        try {
            return TrousseauSignature.ouvrir(
                    fichier, dossier.motDePasse("trousseau-accuses").toCharArray(), SIGNATAIRE, horloge, alea);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Les clés de signature " + fichier + " ne peuvent être ni lues ni créées : vérifiez vos droits.",
                    e);
        }
    }

    @Bean
    SignatureAccuse signatureAccuse(TrousseauSignature trousseau, Clock horloge) {
        return new SignatureAccuse(trousseau.courante(), horloge);
    }
}
