package fr.accroche.portail.organisme.demande;

import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.jdbc.DemandeRepository;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows a flood of requests down without asking anybody to read letters in a picture: {@value #PAR_RESEAU} an hour from
 * one network (a whole school may stand behind it), {@value #PAR_ADRESSE} a day that name one address, which would
 * otherwise receive as many mails.
 */
@Component
class FreinDemandes {
    static final int PAR_RESEAU = 20;
    static final int PAR_ADRESSE = 5;
    private static final Duration HEURE = Duration.ofHours(1);
    private static final Duration JOUR = Duration.ofDays(1);

    private final DemandeRepository demandes;
    private final Clock horloge;

    FreinDemandes(DemandeRepository demandes, Clock horloge) {
        this.demandes = demandes;
        this.horloge = horloge;
    }

    boolean arrete(NouvelleDemande nouvelle, byte @Nullable [] reseau) {
        if (nouvelle.origine() != OrigineDemande.FORMULAIRE) {
            return false;
        }
        Instant maintenant = horloge.instant();
        if (reseau != null && demandes.nombreDuReseau(reseau, maintenant.minus(HEURE)) >= PAR_RESEAU) {
            return true;
        }
        return nouvelle.referent()
                .map(Referent::mail)
                .filter(mail -> demandes.nombrePourAdresse(mail, maintenant.minus(JOUR)) >= PAR_ADRESSE)
                .isPresent();
    }

    /** Of the /24, or of the first four groups of an IPv6 address. */
    static byte @Nullable [] empreinte(Optional<String> adresse) {
        if (adresse.isEmpty()) {
            return null;
        }
        String reseau = adresse.get().contains(":")
                ? adresse.get().replaceAll("^((?:[^:]*:){4}).*$", "$1")
                : adresse.get().replaceAll("\\.\\d+$", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(reseau.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
