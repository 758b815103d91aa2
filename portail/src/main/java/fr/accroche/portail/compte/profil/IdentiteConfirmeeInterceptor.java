package fr.accroche.portail.compte.profil;

import fr.accroche.portail.compte.IdentiteConfirmee;
import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Enforces {@link IdentiteConfirmee}. */
@Component
@SiRole(RoleNoeud.WEB)
class IdentiteConfirmeeInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private final Clock horloge;

    IdentiteConfirmeeInterceptor(Clock horloge) {
        this.horloge = horloge;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object cible) throws IOException {
        IdentiteConfirmee exigence = cible instanceof HandlerMethod methode ? exigence(methode) : null;
        if (exigence == null || SuiviSession.identiteEstConfirmee(requete.getSession(), horloge.instant())) {
            return true;
        }
        String suite = "GET".equals(requete.getMethod()) ? requete.getRequestURI() : exigence.retour();
        reponse.sendRedirect(
                ConfirmationController.CHEMIN + "?suite=" + URLEncoder.encode(suite, StandardCharsets.UTF_8));
        return false;
    }

    private static @Nullable IdentiteConfirmee exigence(HandlerMethod methode) {
        IdentiteConfirmee surMethode = methode.getMethodAnnotation(IdentiteConfirmee.class);
        return surMethode != null
                ? surMethode
                : AnnotatedElementUtils.findMergedAnnotation(methode.getBeanType(), IdentiteConfirmee.class);
    }
}
