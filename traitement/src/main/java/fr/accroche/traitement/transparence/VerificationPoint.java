package fr.accroche.traitement.transparence;

import fr.accroche.traitement.signature.CleSignature;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks checkpoints with certificates only. Immutable and safe to share between threads. */
public final class VerificationPoint {
    private final Map<String, X509Certificate> certificats;

    /** @param certificats of all keys, the current one and the old ones */
    public VerificationPoint(List<X509Certificate> certificats) {
        this.certificats = certificats.stream()
                .collect(Collectors.toUnmodifiableMap(
                        VerificationPoint::indice, Function.identity(), (un, autre) -> un));
    }

    private static String indice(X509Certificate certificat) {
        return CleSignature.kid(certificat).substring(0, SignaturePoint.CHIFFRES_CLE);
    }

    public VerdictPoint verifier(String note) {
        Optional<NoteSignee> lue = NoteSignee.lire(note);
        if (lue.isEmpty()) {
            return new VerdictPoint.Tronque();
        }
        Optional<PointDeControle> point = PointDeControle.lire(lue.get().texte());
        if (point.isEmpty()) {
            return new VerdictPoint.Altere();
        }
        return lue.get().signatures().stream()
                .filter(ligne -> ligne.nom().equals(point.get().origine()) && certificats.containsKey(ligne.cle()))
                .findFirst()
                .map(ligne -> verdict(lue.get().texte(), point.get(), ligne))
                .orElseGet(VerdictPoint.AutreCle::new);
    }

    private VerdictPoint verdict(String texte, PointDeControle point, NoteSignee.Ligne ligne) {
        X509Certificate certificat = certificats.get(ligne.cle());
        return certificat != null && estJuste(certificat, texte, ligne.signature())
                ? new VerdictPoint.Authentique(point, CleSignature.kid(certificat))
                : new VerdictPoint.Altere();
    }

    private static boolean estJuste(X509Certificate certificat, String texte, byte[] signature) {
        try {
            Signature calcul = Signature.getInstance(SignaturePoint.ALGORITHME);
            calcul.initVerify(certificat.getPublicKey());
            calcul.update(texte.getBytes(StandardCharsets.UTF_8));
            return calcul.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
