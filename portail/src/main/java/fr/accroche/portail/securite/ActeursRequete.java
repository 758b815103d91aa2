package fr.accroche.portail.securite;

import fr.accroche.portail.administration.AgentConnecte;
import fr.accroche.portail.administration.RoleAgent;
import fr.accroche.portail.autorisation.Acteur;
import fr.accroche.portail.compte.EtapesConnexion;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.RoleVivant;
import fr.accroche.portail.organisme.RoleOrganisme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Which actors of the authorisation table stand behind a request. */
final class ActeursRequete {
    private static final Map<String, Acteur> PAR_PORTEE = Stream.of(Acteur.values())
            .filter(acteur -> acteur.name().startsWith("CLIENT_"))
            .collect(Collectors.toUnmodifiableMap(ActeursRequete::autorite, Function.identity()));

    private ActeursRequete() {}

    static Set<Acteur> de(@Nullable Authentication qui, HttpServletRequest requete) {
        Set<Acteur> acteurs = EnumSet.noneOf(Acteur.class);
        RoleVivant.de(requete).map(ActeursRequete::acteur).ifPresent(acteurs::add);
        if (qui != null && qui.isAuthenticated()) {
            qui.getAuthorities().stream().map(GrantedAuthority::getAuthority).forEach(autorite -> {
                if (EtapesConnexion.AUTORITE.equals(autorite)) {
                    acteurs.add(Acteur.UTILISATEUR_ATTENDU);
                } else if (autorite != null && PAR_PORTEE.containsKey(autorite)) {
                    acteurs.add(PAR_PORTEE.get(autorite));
                }
            });
        }
        if (qui != null && qui.getPrincipal() instanceof AgentConnecte agent) {
            acteurs.add(agent.role() == RoleAgent.RESPONSABLE ? Acteur.AGENT_RESPONSABLE : Acteur.AGENT);
        }
        return acteurs.isEmpty() ? EnumSet.of(Acteur.VISITEUR) : acteurs;
    }

    private static Acteur acteur(RoleVivant role) {
        boolean administre = role.role() == RoleUtilisateur.ADMINISTRATEUR;
        if (role.roleCompte() == RoleOrganisme.CERTIFICATEUR) {
            return administre ? Acteur.ADMINISTRATEUR_CERTIFICATEUR : Acteur.UTILISATEUR_CERTIFICATEUR;
        }
        return administre ? Acteur.ADMINISTRATEUR_DEPOSANT : Acteur.UTILISATEUR_DEPOSANT;
    }

    /** {@code CLIENT_DEPOTS_LIRE} is whoever holds the scope {@code depots:lire}. */
    private static String autorite(Acteur acteur) {
        return "SCOPE_"
                + acteur.name()
                        .substring("CLIENT_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ':');
    }
}
