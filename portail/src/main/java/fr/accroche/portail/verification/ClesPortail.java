package fr.accroche.portail.verification;

import fr.accroche.portail.socle.DemarrageImpossible;
import fr.accroche.portail.socle.DossierAccroche;
import fr.accroche.traitement.signature.ClesPubliees;
import fr.accroche.traitement.signature.TrousseauSignature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The public keys of the portal, old ones included. They are also left in the home folder, where {@code verifier-accuse}
 * looks for them on this very machine.
 */
@Component
class ClesPortail {
    /** Beside the keys of the portal. */
    static final String FICHIER = "accuses.pem";

    private final List<X509Certificate> certificats;

    ClesPortail(TrousseauSignature trousseau, DossierAccroche dossier) {
        this.certificats = trousseau.certificats();
        Path fichier = dossier.dossier("cles").resolve(FICHIER);
        try {
            Path brouillon = Files.createTempFile(dossier.dossier("cles"), FICHIER, null);
            Files.writeString(brouillon, pem(), StandardCharsets.US_ASCII);
            Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le fichier " + fichier + " ne peut pas être écrit : vérifiez vos droits.", e);
        }
    }

    List<X509Certificate> certificats() {
        return certificats;
    }

    String pem() {
        return ClesPubliees.ecrire(certificats);
    }
}
