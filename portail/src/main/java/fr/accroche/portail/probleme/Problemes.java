package fr.accroche.portail.probleme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as {@code application/problem+json} (RFC 9457) with {@code code} and {@code traceId}. */
@Component
public final class Problemes {
    private final JsonMapper json;

    Problemes(JsonMapper json) {
        this.json = json;
    }

    /** Writes it to an answer that nothing was written to. */
    public void ecrire(HttpServletRequest requete, HttpServletResponse reponse, RefusRequete refus) throws IOException {
        reponse.setStatus(refus.statut().value());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setCharacterEncoding("UTF-8");
        json.writeValue(reponse.getOutputStream(), corps(requete, refus));
    }

    /** By what a request is found again in the logs. */
    public static String trace(HttpServletRequest requete) {
        return String.valueOf(requete.getAttribute(TraceFilter.ATTRIBUT));
    }

    private static Map<String, Object> corps(HttpServletRequest requete, RefusRequete refus) {
        Map<String, Object> corps = new LinkedHashMap<>();
        corps.put("type", "about:blank");
        corps.put("title", titre(refus.statut()));
        corps.put("status", refus.statut().value());
        corps.put("detail", refus.detail());
        corps.put("code", refus.code());
        corps.put("traceId", trace(requete));
        return corps;
    }

    private static String titre(HttpStatus statut) {
        return switch (statut) {
            case BAD_REQUEST -> "Requête incorrecte";
            case UNAUTHORIZED -> "Authentification nécessaire";
            case FORBIDDEN -> "Accès refusé";
            case NOT_FOUND -> "Introuvable";
            case METHOD_NOT_ALLOWED -> "Méthode non permise";
            case NOT_ACCEPTABLE -> "Format non disponible";
            case CONFLICT -> "Pas encore possible";
            case CONTENT_TOO_LARGE -> "Fichier trop volumineux";
            case UNSUPPORTED_MEDIA_TYPE -> "Type de contenu non accepté";
            case UNPROCESSABLE_CONTENT -> "Requête incohérente";
            case TOO_MANY_REQUESTS -> "Trop d’appels";
            case SERVICE_UNAVAILABLE, INSUFFICIENT_STORAGE -> "Service momentanément indisponible";
            default -> statut.is5xxServerError() ? "Erreur interne" : "Requête refusée";
        };
    }
}
