package fr.accroche.portail.depot;

import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.net.URI;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the user who deposited a file that its processing has ended. Holds no datum of the file's contents. */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class CourrielsDepot {
    private final Courriels courriels;
    private final Comptes comptes;
    private final AccrocheProperties proprietes;

    CourrielsDepot(
            @Qualifier("courrielsTraitement") Courriels courriels, Comptes comptes, AccrocheProperties proprietes) {
        this.courriels = courriels;
        this.comptes = comptes;
        this.proprietes = proprietes;
    }

    /** Within the transaction that ends the deposit: the mail exists exactly when the end does. */
    @EventListener
    void annoncer(DepotTermine depot) {
        depot.utilisateurId().flatMap(comptes::adresse).ifPresent(adresse -> courriels.confier(adresse, lettre(depot)));
    }

    private Lettre lettre(DepotTermine depot) {
        return Lettre.sur("Dépôt n° " + depot.numero() + " : " + depot.statut().libelle())
                .paragraphe("Le traitement de votre dépôt n° %d est terminé. Son statut : « %s »."
                        .formatted(depot.numero(), depot.statut().libelle()))
                .paragraphe("L’accusé de traitement vous attend dans votre espace, après connexion.")
                .lien("Voir le dépôt", URI.create(proprietes.url() + "/espace/depots/" + depot.id()))
                .ecrire();
    }
}
