package fr.accroche.traitement.transparence;

import fr.accroche.traitement.signature.CleSignature;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.List;

/** Signs checkpoints with one key. Immutable and safe to share between threads. */
public final class SignaturePoint {
    static final String ALGORITHME = "SHA256withECDSA";
    static final int CHIFFRES_CLE = 8;

    private final CleSignature cle;

    public SignaturePoint(CleSignature cle) {
        this.cle = cle;
    }

    /** The checkpoint as a signed note. */
    public String signer(PointDeControle point) {
        try {
            Signature calcul = Signature.getInstance(ALGORITHME);
            calcul.initSign(cle.privee());
            calcul.update(point.texte().getBytes(StandardCharsets.UTF_8));
            NoteSignee.Ligne ligne =
                    new NoteSignee.Ligne(point.origine(), cle.kid().substring(0, CHIFFRES_CLE), calcul.sign());
            return new NoteSignee(point.texte(), List.of(ligne)).ecrire();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected to sign a checkpoint with key " + cle.kid(), e);
        }
    }
}
