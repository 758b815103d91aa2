package fr.accroche.portail.presentation;

import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its session remembers: the login before, and when it ends however busy. */
@ControllerAdvice
@SiRole(RoleNoeud.WEB)
class SessionOuverteAdvice {
    @ModelAttribute("sessionOuverte")
    @Nullable
    String sessionOuverte(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        return session == null
                ? null
                : SuiviSession.de(session).map(suivi -> phrase(suivi, session)).orElse(null);
    }

    private static String phrase(SuiviSession suivi, HttpSession session) {
        Instant precedente = suivi.precedente();
        return (precedente == null
                        ? "C’est votre première connexion."
                        : "Dernière connexion\u00a0: " + TexteFrancais.dateHeure(precedente) + ".")
                + " Cette session prend fin le " + TexteFrancais.dateHeure(SuiviSession.fin(session))
                + " au plus tard.";
    }
}
