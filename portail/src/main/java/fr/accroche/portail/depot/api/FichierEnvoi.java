package fr.accroche.portail.depot.api;

import fr.accroche.portail.probleme.RefusRequete;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The file of a request, as it streams in: its whole body, or the part {@code fichier} of a form. Nothing is spooled.
 *
 * @param nom as its sender calls it, its folders left out
 */
record FichierEnvoi(String nom, InputStream flux) {
    private static final String SANS_NOM = "flux.xml";
    private static final int LONGUEUR_MAXIMALE = 200;

    static FichierEnvoi duCorps(HttpServletRequest requete) throws IOException {
        String disposition = requete.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return new FichierEnvoi(nomDe(disposition), requete.getInputStream());
    }

    /** The first part called {@code fichier}; what comes after it is not read. */
    static FichierEnvoi duFormulaire(HttpServletRequest requete) {
        try {
            FileItemInputIterator parties = new JakartaServletFileUpload<>().getItemIterator(requete);
            while (parties.hasNext()) {
                FileItemInput partie = parties.next();
                if ("fichier".equals(partie.getFieldName())) {
                    return new FichierEnvoi(nettoyer(partie.getName()), partie.getInputStream());
                }
            }
        } catch (FileUploadException e) {
            throw formulaireIllisible();
        } catch (IOException e) {
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-ENVOI-INTERROMPU",
                    "L’envoi s’est interrompu avant la fin du fichier. Rien n’a été déposé : recommencez l’envoi.");
        }
        throw formulaireIllisible();
    }

    private static RefusRequete formulaireIllisible() {
        return new RefusRequete(
                HttpStatus.BAD_REQUEST,
                "REQ-PARTIE-FICHIER",
                "Le formulaire ne contient pas de partie « fichier » : mettez-y le fichier XML.");
    }

    private static String nomDe(@Nullable String disposition) {
        if (disposition == null) {
            return SANS_NOM;
        }
        try {
            return nettoyer(ContentDisposition.parse(disposition).getFilename());
        } catch (IllegalArgumentException e) {
            return SANS_NOM;
        }
    }

    /** Only ever shown: without folders, control characters nor marks that turn the writing round. */
    static String nettoyer(@Nullable String nom) {
        if (nom == null) {
            return SANS_NOM;
        }
        String court = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (court.isEmpty()) {
            return SANS_NOM;
        }
        int points = court.codePointCount(0, court.length());
        return points <= LONGUEUR_MAXIMALE ? court : court.substring(0, court.offsetByCodePoints(0, LONGUEUR_MAXIMALE));
    }
}
