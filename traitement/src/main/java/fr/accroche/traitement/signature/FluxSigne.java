package fr.accroche.traitement.signature;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Set;

/**
 * Signs bytes while they pass: whatever their number, nothing is held but the state of the digest. Not thread-safe, for one
 * document; closing it closes nothing.
 */
final class FluxSigne extends FilterOutputStream {
    private final CleSignature cle;
    private final String entete;
    private final Signature calcul;

    FluxSigne(CleSignature cle, OutputStream sortie) throws IOException {
        super(sortie);
        this.cle = cle;
        this.entete = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(cle.kid())
                .base64URLEncodePayload(false)
                .criticalParams(Set.of("b64"))
                .build()
                .toBase64URL()
                .toString();
        try {
            this.calcul = SignatureEs256.preparer();
            calcul.initSign(cle.privee());
            calcul.update((entete + ".").getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw echec(e);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) throws IOException {
        try {
            calcul.update(octets, debut, longueur);
        } catch (SignatureException e) {
            throw echec(e);
        }
        out.write(octets, debut, longueur);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The detached JWS over all that passed; asked for once, at the end. */
    String jws() throws IOException {
        try {
            return entete + ".." + Base64URL.encode(calcul.sign());
        } catch (SignatureException e) {
            throw echec(e);
        }
    }

    private IOException echec(GeneralSecurityException cause) {
        return new IOException("Expected to sign with key " + cle.kid(), cause);
    }
}
