package fr.accroche.portail.securite;

import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How many calls a client, its organism, or an address without a token may make in a minute; before a byte of a body is read.
 * Above: 429 with {@code Retry-After}, and nothing is stored.
 */
@Component
@SiRole(RoleNoeud.WEB)
class DebitApiInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private final Debits debits;
    private final ClientsApi clients;
    private final AccrocheProperties.Api limites;

    DebitApiInterceptor(ClientsApi clients, AccrocheProperties proprietes, Clock horloge) {
        this.debits = new Debits(horloge);
        this.clients = clients;
        this.limites = proprietes.api();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) {
        Duration attente = attente(requete);
        if (!attente.isZero()) {
            reponse.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(attente.plusMillis(999).toSeconds()));
            throw new RefusRequete(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "REQ-DEBIT",
                    "Trop d’appels en une minute\u00a0: attendez le nombre de secondes de l’en-tête Retry-After, puis"
                            + " recommencez. Rien n’a été fait.");
        }
        return true;
    }

    private Duration attente(HttpServletRequest requete) {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        if (!(qui instanceof JwtAuthenticationToken jeton)) {
            return debits.prendre("adresse:" + requete.getRemoteAddr(), limites.appelsParMinute());
        }
        Duration client = debits.prendre("client:" + jeton.getName(), limites.appelsParMinute());
        if (!client.isZero()) {
            return client;
        }
        return clients.trouver(jeton.getName())
                .map(ClientApi::organismeId)
                .map(organisme -> debits.prendre("organisme:" + organisme, limites.appelsParMinuteOrganisme()))
                .orElse(Duration.ZERO);
    }
}
