package fr.accroche.portail.probleme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What goes wrong under {@code /api/}, told in French, never with a stack trace, also when no controller was found for
 * the request. Pages have their own way.
 */
@Component
class PannesApi implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PannesApi.class);

    private final Problemes problemes;

    PannesApi(Problemes problemes) {
        this.problemes = problemes;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Object controleur, Exception panne) {
        if (!requete.getRequestURI().startsWith("/api/")) {
            return null;
        }
        if (reponse.isCommitted()) {
            LOG.info("Answer cut off: {}", panne.getClass().getName());
            return new ModelAndView();
        }
        try {
            problemes.ecrire(requete, reponse, traduire(panne));
        } catch (IOException e) {
            LOG.info("The client left before its answer");
        }
        return new ModelAndView();
    }

    private static RefusRequete traduire(Exception panne) {
        if (panne instanceof RefusRequete refus) {
            return refus;
        }
        if (panne instanceof HttpMediaTypeNotSupportedException) {
            return new RefusRequete(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "REQ-TYPE-CONTENU",
                    "Envoyez le fichier en application/xml, ou en multipart/form-data dans la partie « fichier ».");
        }
        if (panne instanceof HttpMediaTypeNotAcceptableException) {
            return new RefusRequete(
                    HttpStatus.NOT_ACCEPTABLE,
                    "REQ-FORMAT-ACCEPTE",
                    "Ce document n’existe pas dans le format demandé par l’en-tête Accept.");
        }
        if (panne instanceof TypeMismatchException || panne instanceof HttpMessageNotReadableException) {
            return requeteIncorrecte(HttpStatus.BAD_REQUEST);
        }
        if (panne instanceof ErrorResponse reponse && reponse.getStatusCode().is4xxClientError()) {
            return requeteIncorrecte(HttpStatus.valueOf(reponse.getStatusCode().value()));
        }
        LOG.error("Unexpected failure of a request", panne);
        return new RefusRequete(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "SRV-ERREUR-INTERNE",
                "Une erreur interne est survenue. Réessayez ; si elle persiste, donnez ce traceId à l’assistance.");
    }

    private static RefusRequete requeteIncorrecte(HttpStatus statut) {
        return new RefusRequete(
                statut, "REQ-INCORRECTE", "Cette requête n’est pas conforme à la description de l’API.");
    }
}
