package fr.accroche.traitement.signature;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import fr.accroche.traitement.signature.Verdict.Motif;
import fr.accroche.traitement.signature.Verdict.Refuse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks accusés with nothing but the certificates of the keys that may have signed them: no secret, no network.
 * Immutable and safe to share between threads.
 */
public final class VerificationAccuse {
    /** A PDF is bounded: its lists are cut. Beyond this it is none of ours. */
    private static final int PDF_MAXIMUM_OCTETS = 20 << 20;

    private static final int DEBUT_OCTETS = 256;
    /** The signature property takes some 250. */
    private static final int FIN_OCTETS = 1024;

    private static final int PARTIES = 3;
    private static final Pattern SIGNATURE_JOINTE = Pattern.compile(
            Pattern.quote(JsonSigne.debut()) + "([A-Za-z0-9_.-]+)" + Pattern.quote(JsonSigne.fin()) + "\\s*\\z");

    private static final Refuse CLE_INCONNUE = new Refuse(
            Motif.CLE_INCONNUE,
            "Ce document a été signé par une clé qui n’est pas parmi celles du portail : ne vous y fiez pas.");
    private static final Refuse MODIFIE = new Refuse(
            Motif.MODIFIE, "Ce document a été modifié depuis sa signature, ou cette signature n’est pas la sienne.");
    private static final Refuse PAS_UNE_SIGNATURE = new Refuse(
            Motif.SANS_SIGNATURE, "La signature donnée n’est pas de la forme attendue (JWS détaché, ES256).");
    private static final Refuse SANS_SIGNATURE =
            new Refuse(Motif.SANS_SIGNATURE, "Ce JSON ne porte pas de signature : ce n’est pas un accusé du portail.");
    private static final Refuse SIGNATURE_A_PART = new Refuse(
            Motif.SANS_SIGNATURE,
            "Un accusé en XML ou en CSV ne porte pas de signature : donnez aussi le fichier .jws téléchargé avec lui, ou"
                    + " vérifiez l’accusé en JSON ou en PDF.");
    private static final Refuse TRONQUE =
            new Refuse(Motif.TRONQUE, "Ce document est incomplet : sa fin manque. Téléchargez-le de nouveau.");
    private static final Refuse INCONNU = new Refuse(
            Motif.ILLISIBLE,
            "Ce fichier n’est pas un accusé du portail : ni PDF, ni JSON, ni XML, ni CSV d’un accusé.");

    private final Map<String, X509Certificate> certificats;

    /** @param certificats of all keys, the current one and the old ones */
    public VerificationAccuse(List<X509Certificate> certificats) {
        this.certificats = certificats.stream()
                .collect(Collectors.toUnmodifiableMap(CleSignature::kid, Function.identity(), (un, autre) -> un));
    }

    /**
     * Checks a document whose form is not known beforehand.
     *
     * @param signature the detached JWS given beside; a form that holds its own does not use it
     * @throws IOException when the document cannot be read
     */
    public Examen examiner(DocumentExamine document, Optional<String> signature) throws IOException {
        FormeAccuse forme = FormeAccuse.de(document.morceau(0, DEBUT_OCTETS));
        Verdict verdict = switch (forme) {
            case PDF -> examinerPdf(document);
            case JSON -> examinerJson(document, signature);
            case XML -> finitPar(document, "</rapport>") ? examinerAvec(document, signature) : TRONQUE;
            case CSV -> examinerAvec(document, signature);
            case INCONNUE -> INCONNU;
        };
        boolean dit = forme == FormeAccuse.JSON && verdict instanceof Verdict.Authentique;
        return new Examen(forme, verdict, dit ? LectureJson.faits(document) : Map.of());
    }

    private Verdict examinerPdf(DocumentExamine document) throws IOException {
        return document.octets() > PDF_MAXIMUM_OCTETS ? INCONNU : verifierPdf(document.morceau(0, PDF_MAXIMUM_OCTETS));
    }

    private Verdict examinerJson(DocumentExamine document, Optional<String> signature) throws IOException {
        long debutFin = Math.max(0, document.octets() - FIN_OCTETS);
        String fin = new String(document.morceau(debutFin, FIN_OCTETS), StandardCharsets.ISO_8859_1);
        Matcher jointe = SIGNATURE_JOINTE.matcher(fin);
        if (jointe.find()) {
            return verifierJson(() -> sansSignature(document, debutFin + jointe.start()), jointe.group(1));
        }
        if (!LectureJson.estEntier(document)) {
            return TRONQUE;
        }
        return signature.isPresent() ? examinerAvec(document, signature) : SANS_SIGNATURE;
    }

    /** The object as it was when it was signed. */
    private static InputStream sansSignature(DocumentExamine document, long longueur) throws IOException {
        return new SequenceInputStream(
                new FluxBorne(document.source().ouvrir(), longueur),
                new ByteArrayInputStream("}".getBytes(StandardCharsets.US_ASCII)));
    }

    private Verdict examinerAvec(DocumentExamine document, Optional<String> signature) throws IOException {
        return signature.isPresent() ? verifierJson(document.source(), signature.get()) : SIGNATURE_A_PART;
    }

    private static boolean finitPar(DocumentExamine document, String fin) throws IOException {
        byte[] morceau = document.morceau(Math.max(0, document.octets() - FIN_OCTETS), FIN_OCTETS);
        return new String(morceau, StandardCharsets.ISO_8859_1).strip().endsWith(fin);
    }

    /**
     * Checks bytes against a detached signature.
     *
     * @param contenu the exact bytes that were signed
     * @param signature {@code header..signature}, as {@link SignatureAccuse#signer} gives it
     * @throws IOException when the stream fails
     */
    public Verdict verifierJson(DocumentExamine.Source contenu, String signature) throws IOException {
        String[] parties = signature.strip().split("\\.", -1);
        JWSHeader entete = parties.length == PARTIES && parties[1].isEmpty() ? lire(parties[0]) : null;
        if (entete == null || !JWSAlgorithm.ES256.equals(entete.getAlgorithm()) || entete.isBase64URLEncodePayload()) {
            return PAS_UNE_SIGNATURE;
        }
        X509Certificate certificat = certificats.get(String.valueOf(entete.getKeyID()));
        if (certificat == null) {
            return CLE_INCONNUE;
        }
        try (InputStream flux = contenu.ouvrir()) {
            return estJuste(certificat, parties, flux)
                    ? new Verdict.Authentique(CleSignature.kid(certificat))
                    : MODIFIE;
        }
    }

    /** Checks a PDF accusé, held in memory: every byte of it must be covered by one signature of ours. */
    public Verdict verifierPdf(byte[] pdf) {
        return new VerificationPdf(certificats).verifier(pdf);
    }

    private static @Nullable JWSHeader lire(String codee) {
        try {
            return JWSHeader.parse(new Base64URL(codee));
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean estJuste(X509Certificate certificat, String[] parties, InputStream contenu)
            throws IOException {
        try {
            Signature calcul = SignatureEs256.preparer();
            calcul.initVerify(certificat.getPublicKey());
            SignatureEs256.nourrir(calcul, parties[0], contenu);
            return calcul.verify(new Base64URL(parties[2]).decode());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
