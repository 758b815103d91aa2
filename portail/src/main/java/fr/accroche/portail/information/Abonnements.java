package fr.accroche.portail.information;

import fr.accroche.portail.information.jdbc.AbonnementRepository;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.BaseWeb;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** News by mail: asked for, confirmed by a link, ended by a link. What is answered never tells who receives them. */
@Component
class Abonnements {
    static final String CHEMIN = "/actualites/abonnement/";

    /** Between two mails of confirmation to one address. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Duration HEURE = Duration.ofHours(1);
    private static final int DEMANDES_PAR_HEURE = 200;
    private static final int OCTETS_JETON = 16;

    private final BaseWeb base;
    private final AbonnementRepository abonnements;
    private final Courriels courriels;
    private final AccrocheProperties proprietes;
    private final SecureRandom hasard = new SecureRandom();

    Abonnements(BaseWeb base, AbonnementRepository abonnements, Courriels courriels, AccrocheProperties proprietes) {
        this.base = base;
        this.abonnements = abonnements;
        this.courriels = courriels;
        this.proprietes = proprietes;
    }

    /** False when too many are asked for at once. */
    boolean demander(String adresse) {
        if (abonnements.demandesRecentes(HEURE) >= DEMANDES_PAR_HEURE) {
            return false;
        }
        byte[] octets = new byte[OCTETS_JETON];
        hasard.nextBytes(octets);
        String jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        base.transaction().executeWithoutResult(etat -> {
            if (abonnements.demander(adresse, jeton, PAUSE)) {
                courriels.confier(
                        adresse,
                        Lettre.sur("Confirmez votre abonnement aux actualités")
                                .paragraphe("Cette adresse vient d’être donnée pour recevoir les actualités du portail."
                                        + " Sans confirmation, rien ne lui sera envoyé.")
                                .lien("Confirmer mon abonnement", lien(jeton))
                                .paragraphe("Si vous n’avez rien demandé, n’en tenez pas compte.")
                                .ecrire());
            }
        });
        return true;
    }

    boolean existe(String jeton) {
        return abonnements.existe(jeton);
    }

    boolean confirmer(String jeton) {
        return abonnements.confirmer(jeton);
    }

    boolean terminer(String jeton) {
        return abonnements.terminer(jeton);
    }

    /** Tells all subscribers, within the current transaction. */
    void annoncer(Publication actualite) {
        actualite
                .enLigne()
                .ifPresent(version -> abonnements
                        .abonnes()
                        .forEach(abonne -> courriels.confier(
                                abonne.adresse(),
                                Lettre.sur(version.texte().titre())
                                        .paragraphe(version.texte().resume())
                                        .lien("Lire l’actualité", URI.create(proprietes.url() + actualite.chemin()))
                                        .paragraphe("Pour ne plus recevoir ces messages : " + lien(abonne.jeton()))
                                        .ecrire())));
    }

    private URI lien(String jeton) {
        return URI.create(proprietes.url() + CHEMIN + jeton);
    }
}
