package fr.accroche.portail.espace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
    private static final int LONGUEUR_JETON_MAX = 512;
    private static final String NOM_ABSENT = "sans-nom.xml";

    /** True for a plain form, sent without script. */
    static boolean estFormulaire(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The bare body of the request, named by its {@code Content-Disposition}. */
    static FichierEnvoye duCorps(HttpServletRequest requete) throws IOException {
        return new FichierEnvoye(nomAnnonce(requete.getHeader("Content-Disposition")), requete.getInputStream());
    }

    /**
     * The file of a plain form. Its token field must come before the file: nothing of the file is read until the token
     * is checked.
     *
     * @throws JetonRefuse when the token is missing or wrong
     * @throws IOException when the form cannot be read
     */
    static Optional<FichierEnvoye> duFormulaire(HttpServletRequest requete, JetonFormulaire jeton)
            throws IOException, JetonRefuse {
        JakartaServletFileUpload<?, ?> lecture = new JakartaServletFileUpload<>();
        lecture.setMaxFileCount(10);
        FileItemInputIterator parties = lecture.getItemIterator(requete);
        boolean jetonRecu = false;
        while (parties.hasNext()) {
            FileItemInput partie = parties.next();
            if (partie.isFormField() && partie.getFieldName().equals(jeton.nomDuChamp())) {
                jeton.verifier(lireCourt(partie.getInputStream()));
                jetonRecu = true;
            } else if (!partie.isFormField() && partie.getFieldName().equals("fichier")) {
                if (!jetonRecu) {
                    throw new JetonRefuse();
                }
                return partie.getName() == null || partie.getName().isBlank()
                        ? Optional.empty()
                        : Optional.of(new FichierEnvoye(dernierNom(partie.getName()), partie.getInputStream()));
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

    private static String lireCourt(InputStream champ) throws IOException {
        return new String(champ.readNBytes(LONGUEUR_JETON_MAX), StandardCharsets.UTF_8);
    }
}
