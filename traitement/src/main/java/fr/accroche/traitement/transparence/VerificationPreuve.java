package fr.accroche.traitement.transparence;

import fr.accroche.traitement.transparence.VerdictPreuve.Cause;
import fr.accroche.traitement.transparence.VerdictPreuve.Refusee;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Checks proofs offline, with certificates only. Immutable and safe to share between threads. */
public final class VerificationPreuve {
    private final VerificationPoint points;

    /** @param certificats of all keys, the current one and the old ones */
    public VerificationPreuve(List<X509Certificate> certificats) {
        this.points = new VerificationPoint(certificats);
    }

    /** @param fichier text of a proof; its last end of line may be missing, as when it was pasted */
    public VerdictPreuve verifier(String fichier) {
        if (fichier.endsWith("\n")) {
            return juger(fichier);
        }
        VerdictPreuve verdict = juger(fichier + "\n");
        return verdict.equals(new Refusee(Cause.ALTEREE)) ? new Refusee(Cause.TRONQUEE) : verdict;
    }

    private VerdictPreuve juger(String fichier) {
        Optional<Preuve> lue = Preuve.lire(fichier);
        if (lue.isEmpty()) {
            return new Refusee(estCoupe(fichier) ? Cause.TRONQUEE : Cause.ALTEREE);
        }
        VerdictPoint verdict = points.verifier(lue.get().point());
        if (verdict instanceof VerdictPoint.Authentique authentique) {
            return juger(lue.get(), authentique);
        }
        if (verdict instanceof VerdictPoint.Tronque) {
            return new Refusee(Cause.TRONQUEE);
        }
        return new Refusee(verdict instanceof VerdictPoint.AutreCle ? Cause.AUTRE_CLE : Cause.ALTEREE);
    }

    /** Whether all it lacks is its end. */
    private static boolean estCoupe(String fichier) {
        return !fichier.replace("\r\n", "\n").contains("\n\n");
    }

    private static VerdictPreuve juger(Preuve preuve, VerdictPoint.Authentique authentique) {
        PointDeControle point = authentique.point();
        if (preuve.indice() < point.taille()
                && preuve.chemin().size() < VerificationMerkle.longueurInclusion(preuve.indice(), point.taille())) {
            return new Refusee(Cause.TRONQUEE);
        }
        boolean estInscrite = VerificationMerkle.racineParInclusion(
                        Empreinte.feuille(preuve.entree()), preuve.indice(), point.taille(), preuve.chemin())
                .filter(point.racine()::equals)
                .isPresent();
        return estInscrite
                ? new VerdictPreuve.Valide(preuve.entree(), preuve.indice(), point, authentique.kid())
                : new Refusee(Cause.ALTEREE);
    }
}
