package fr.accroche.portail.verification;

import fr.accroche.portail.presentation.TexteFrancais;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor gives to be verified, read straight from the connection into memory: the container's own parsing of forms
 * would write it to the disk.
 *
 * @param nom of the document, shown back
 * @param document its bytes; empty when none was chosen
 * @param signature a detached signature, given beside or as text
 * @param tropGrand true when the document passes the limit: it was not read to its end
 */
record EnvoiVerification(String nom, Optional<byte[]> document, Optional<String> signature, boolean tropGrand) {
    /** The largest document; the command line takes any. */
    static final int LIMITE_OCTETS = 10 << 20;

    static final String TROP_GRAND = "Ce document dépasse 10 Mo : vérifiez-le par la commande"
            + " « ./accroche verifier-accuse », qui n’a pas de limite.";

    private static final int SIGNATURE_OCTETS = 4_096;
    private static final String DOCUMENT = "fichier";
    private static final String SIGNATURE = "signature";

    /**
     * Reads the form.
     *
     * @throws org.apache.commons.fileupload2.core.FileUploadException when it is not well-formed
     * @throws IOException when the connection breaks
     */
    static EnvoiVerification lire(HttpServletRequest requete) throws IOException {
        EnvoiVerification envoi = new EnvoiVerification("", Optional.empty(), Optional.empty(), false);
        FileItemInputIterator parties = new JakartaServletFileUpload<>().getItemIterator(requete);
        while (!envoi.tropGrand && parties.hasNext()) {
            envoi = envoi.avec(parties.next());
        }
        return envoi;
    }

    private EnvoiVerification avec(FileItemInput partie) throws IOException {
        return switch (String.valueOf(partie.getFieldName())) {
            case DOCUMENT -> avecDocument(partie);
            case SIGNATURE -> avecSignature(partie);
            default -> this;
        };
    }

    private EnvoiVerification avecDocument(FileItemInput partie) throws IOException {
        try (InputStream flux = partie.getInputStream()) {
            byte[] lu = flux.readNBytes(LIMITE_OCTETS + 1);
            boolean choisi = lu.length > 0 || !nom(partie.getName()).isEmpty();
            return new EnvoiVerification(
                    nom(partie.getName()),
                    choisi ? Optional.of(lu) : Optional.empty(),
                    signature,
                    lu.length > LIMITE_OCTETS);
        }
    }

    private EnvoiVerification avecSignature(FileItemInput partie) throws IOException {
        try (InputStream flux = partie.getInputStream()) {
            String lue = new String(flux.readNBytes(SIGNATURE_OCTETS), StandardCharsets.US_ASCII).strip();
            return new EnvoiVerification(nom, document, lue.isEmpty() ? Optional.empty() : Optional.of(lue), tropGrand);
        }
    }

    private static String nom(@Nullable String donne) {
        String court =
                donne == null ? "" : donne.substring(Math.max(donne.lastIndexOf('/'), donne.lastIndexOf('\\')) + 1);
        return TexteFrancais.lisible(court);
    }
}
