package fr.accroche.portail.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The file of a request, read straight from the connection: its whole body, or the part {@code fichier} of a form. A
 * deposited file never stands unencrypted on the disk, so the container's own parsing of forms, which spools to a
 * temporary file, is never used.
 *
 * @param nomDonne as its sender calls it, only ever shown: its folders, control characters and marks that turn the
 *     writing round are left out; empty when it has no name, as the form of a browser where no file was chosen
 * @param champs the texts that stand before the file in a form, by their names
 * @param flux the bytes, to be read once
 */
public record FichierRecu(Optional<String> nomDonne, Map<String, String> champs, InputStream flux) {
    private static final String PARTIE = "fichier";
    private static final String SANS_NOM = "flux.xml";
    private static final int LONGUEUR_MAXIMALE = 200;
    private static final int CHAMPS_MAXIMUM = 20;
    private static final int CHAMP_OCTETS_MAXIMUM = 1_000;

    public FichierRecu {
        champs = Map.copyOf(champs);
    }

    /** A file that comes without a form. */
    public FichierRecu(Optional<String> nomDonne, InputStream flux) {
        this(nomDonne, Map.of(), flux);
    }

    /** A name by itself, cleaned as any other. */
    public static FichierRecu nomme(Optional<String> nom) {
        return new FichierRecu(nom.flatMap(FichierRecu::nettoyer), InputStream.nullInputStream());
    }

    /** The bare body of the request, named by its {@code Content-Disposition} (RFC 6266). */
    public static FichierRecu duCorps(HttpServletRequest requete) throws IOException {
        return new FichierRecu(
                nomAnnonce(requete.getHeader(HttpHeaders.CONTENT_DISPOSITION)), requete.getInputStream());
    }

    /**
     * The first part called {@code fichier}; what comes after it is not read. Empty when the form has none.
     *
     * @throws org.apache.commons.fileupload2.core.FileUploadException when the request is not a well-formed form
     * @throws IOException when the connection breaks
     */
    public static Optional<FichierRecu> duFormulaire(HttpServletRequest requete) throws IOException {
        FileItemInputIterator parties = new JakartaServletFileUpload<>().getItemIterator(requete);
        Map<String, String> champs = new HashMap<>();
        while (parties.hasNext()) {
            FileItemInput partie = parties.next();
            if (PARTIE.equals(partie.getFieldName())) {
                return Optional.of(new FichierRecu(nettoyer(partie.getName()), champs, partie.getInputStream()));
            }
            if (partie.isFormField() && partie.getFieldName() != null && champs.size() < CHAMPS_MAXIMUM) {
                champs.put(partie.getFieldName(), texte(partie));
            }
        }
        return Optional.empty();
    }

    private static String texte(FileItemInput partie) throws IOException {
        return new String(partie.getInputStream().readNBytes(CHAMP_OCTETS_MAXIMUM), StandardCharsets.UTF_8);
    }

    /** The given name, or a plain one. */
    public String nom() {
        return nomDonne.orElse(SANS_NOM);
    }

    private static Optional<String> nomAnnonce(@Nullable String disposition) {
        if (disposition == null || disposition.isBlank()) {
            return Optional.empty();
        }
        try {
            return nettoyer(ContentDisposition.parse(disposition).getFilename());
        } catch (IllegalArgumentException illisible) {
            return Optional.empty();
        }
    }

    private static Optional<String> nettoyer(@Nullable String nom) {
        if (nom == null) {
            return Optional.empty();
        }
        String court = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        int points = court.codePointCount(0, court.length());
        return Optional.of(
                        points <= LONGUEUR_MAXIMALE
                                ? court
                                : court.substring(0, court.offsetByCodePoints(0, LONGUEUR_MAXIMALE)))
                .filter(retenu -> !retenu.isEmpty());
    }
}
