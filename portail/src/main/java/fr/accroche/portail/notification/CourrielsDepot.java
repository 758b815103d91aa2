package fr.accroche.portail.notification;

import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.depot.DepotTermine;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the user who deposited a file that its processing has ended. Holds no datum of the file's contents. */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class CourrielsDepot {
    private final Courriels courriels;
    private final Comptes comptes;
    private final AccrocheProperties proprietes;

    CourrielsDepot(Courriels courriels, Comptes comptes, AccrocheProperties proprietes) {
        this.courriels = courriels;
        this.comptes = comptes;
        this.proprietes = proprietes;
    }

    /** Within the transaction that ends the deposit: the mail exists exactly when the end does. */
    @EventListener
    void annoncer(DepotTermine depot) {
        depot.utilisateurId()
                .flatMap(comptes::adresse)
                .ifPresent(adresse -> courriels.confier(
                        adresse,
                        "Dépôt n° " + depot.numero() + " : " + depot.statut().libelle(),
                        texte(depot)));
    }

    private String texte(DepotTermine depot) {
        return """
                Bonjour,

                Le traitement de votre dépôt n° %d est terminé. Son statut : « %s ».

                L’accusé de traitement vous attend dans votre espace, après connexion :
                %s/espace/depots/%s

                Ce message est automatique, merci de ne pas y répondre.
                """.formatted(depot.numero(), depot.statut().libelle(), proprietes.url(), depot.id());
    }
}
