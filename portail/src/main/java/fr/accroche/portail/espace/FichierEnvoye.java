package fr.accroche.portail.espace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/**
 * A file as a browser sends it, read straight from the connection: a deposited file never stands unencrypted on the disk,
 * so the container's own parsing of forms, which spools to a temporary file, is never used here.
 *
 * @param nom as the sender names it, only ever shown
 * @param contenu the bytes, to be read once
 */
record FichierEnvoye(String nom, InputStream contenu) {
    private static final String CHAMP = "fichier";
    private static final String NOM_ABSENT = "sans-nom.xml";

    /** The bare body of the request, named by its {@code Content-Disposition}. */
    static FichierEnvoye duCorps(HttpServletRequest requete) throws IOException {
        return new FichierEnvoye(nomAnnonce(requete.getHeader("Content-Disposition")), requete.getInputStream());
    }

    /**
     * The file of a plain form, empty when none was chosen.
     *
     * @throws IOException when the form cannot be read
     */
    static Optional<FichierEnvoye> duFormulaire(HttpServletRequest requete) throws IOException {
        FileItemInputIterator parties = new JakartaServletFileUpload<>().getItemIterator(requete);
        while (parties.hasNext()) {
            FileItemInput partie = parties.next();
            if (!partie.isFormField() && partie.getFieldName().equals(CHAMP)) {
                String nom = partie.getName();
                return nom == null || nom.isBlank()
                        ? Optional.empty()
                        : Optional.of(new FichierEnvoye(dernierNom(nom), partie.getInputStream()));
            }
        }
        return Optional.empty();
    }

    /** The name in a header {@code Content-Disposition}, RFC 6266. */
    static String nomAnnonce(@Nullable String entete) {
        if (entete == null || entete.isBlank()) {
            return NOM_ABSENT;
        }
        try {
            String nom = ContentDisposition.parse(entete).getFilename();
            return nom == null || nom.isBlank() ? NOM_ABSENT : dernierNom(nom);
        } catch (IllegalArgumentException illisible) {
            return NOM_ABSENT;
        }
    }

    /** Some browsers once sent the whole path. */
    private static String dernierNom(String nom) {
        return nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
    }
}
