package fr.accroche.portail.compte.connexion;

import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.SessionOuverte;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Sessions in the database's store, found by the user's identifier. */
@Component
@SiRole(RoleNoeud.WEB)
class SessionsPortail implements Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> magasin;

    SessionsPortail(FindByIndexNameSessionRepository<? extends Session> magasin) {
        this.magasin = magasin;
    }

    @Override
    public List<SessionOuverte> de(IdentifiantConnexion identifiant) {
        return magasin.findByPrincipalName(identifiant.valeur()).values().stream()
                .flatMap(session -> SuiviSession.ouverte(session).stream())
                .sorted(Comparator.comparing(SessionOuverte::utiliseeLe).reversed())
                .toList();
    }

    @Override
    public void fermer(IdentifiantConnexion identifiant, String cle) {
        fermer(identifiant, cle::equals);
    }

    @Override
    public void fermerToutes(IdentifiantConnexion identifiant) {
        fermer(identifiant, cle -> true);
    }

    @Override
    public void fermerAutres(IdentifiantConnexion identifiant, String cleGardee) {
        fermer(identifiant, cle -> !cle.equals(cleGardee));
    }

    private void fermer(IdentifiantConnexion identifiant, Predicate<String> choix) {
        magasin.findByPrincipalName(identifiant.valeur()).keySet().stream()
                .filter(id -> choix.test(SuiviSession.cle(id)))
                .forEach(magasin::deleteById);
    }
}
