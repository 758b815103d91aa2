package fr.accroche.traitement.signature;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks accusés with nothing but the certificates of the keys that may have signed them: no secret, no network.
 * Immutable and safe to share between threads.
 */
public final class VerificationAccuse {
    private static final String CLE_INCONNUE = "La signature désigne une clé qui n’est pas celle du portail.";
    private static final String MODIFIE =
            "Le document a été modifié depuis sa signature, ou la signature n’est pas la sienne.";
    private static final String PAS_UNE_SIGNATURE = "La signature n’est pas de la forme attendue (JWS détaché, ES256).";
    private static final int PARTIES = 3;

    private final Map<String, X509Certificate> certificats;

    /** @param certificats of all keys, the current one and the old ones */
    public VerificationAccuse(List<X509Certificate> certificats) {
        this.certificats = certificats.stream()
                .collect(Collectors.toUnmodifiableMap(CleSignature::kid, Function.identity(), (un, autre) -> un));
    }

    /**
     * Checks a JSON accusé.
     *
     * @param json the exact bytes given out; read to the end, not closed
     * @param signature {@code header..signature}, as {@link SignatureAccuse#signerJson} gives it
     * @throws IOException when the stream fails
     */
    public Verdict verifierJson(InputStream json, String signature) throws IOException {
        String[] parties = signature.strip().split("\\.", -1);
        JWSHeader entete = parties.length == PARTIES && parties[1].isEmpty() ? lire(parties[0]) : null;
        if (entete == null || !JWSAlgorithm.ES256.equals(entete.getAlgorithm()) || entete.isBase64URLEncodePayload()) {
            return new Verdict.Refuse(PAS_UNE_SIGNATURE);
        }
        X509Certificate certificat = certificats.get(String.valueOf(entete.getKeyID()));
        if (certificat == null) {
            return new Verdict.Refuse(CLE_INCONNUE);
        }
        return estJuste(certificat, parties, json)
                ? new Verdict.Authentique(CleSignature.kid(certificat))
                : new Verdict.Refuse(MODIFIE);
    }

    /** Checks a PDF accusé, held in memory: every byte of it must be covered by one signature of ours. */
    public Verdict verifierPdf(byte[] pdf) {
        return new VerificationPdf(certificats).verifier(pdf);
    }

    private static @Nullable JWSHeader lire(String codee) {
        try {
            return JWSHeader.parse(new Base64URL(codee));
        } catch (ParseException e) {
            return null;
        }
    }

    private static boolean estJuste(X509Certificate certificat, String[] parties, InputStream json) throws IOException {
        try {
            Signature calcul = SignatureEs256.preparer();
            calcul.initVerify(certificat.getPublicKey());
            SignatureEs256.nourrir(calcul, parties[0], json);
            return calcul.verify(new Base64URL(parties[2]).decode());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
