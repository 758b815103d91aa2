package fr.accroche.portail.probleme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong in the API, told in French, never with a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
class ApiAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

    private final Problemes problemes;

    ApiAdvice(Problemes problemes) {
        this.problemes = problemes;
    }

    @ExceptionHandler
    void refus(RefusRequete refus, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        problemes.ecrire(requete, reponse, refus);
    }

    @ExceptionHandler
    void autre(Exception panne, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (reponse.isCommitted()) {
            LOG.info("Answer cut off: {}", panne.getClass().getName());
            return;
        }
        problemes.ecrire(requete, reponse, traduire(panne));
    }

    private static RefusRequete traduire(Exception panne) {
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
        if (panne instanceof ErrorResponse reponse && reponse.getStatusCode().is4xxClientError()) {
            return new RefusRequete(
                    HttpStatus.valueOf(reponse.getStatusCode().value()),
                    "REQ-INCORRECTE",
                    "Cette requête n’est pas conforme à la description de l’API.");
        }
        LOG.error("Unexpected failure of a request", panne);
        return new RefusRequete(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "SRV-ERREUR-INTERNE",
                "Une erreur interne est survenue. Réessayez ; si elle persiste, donnez ce traceId à l’assistance.");
    }
}
