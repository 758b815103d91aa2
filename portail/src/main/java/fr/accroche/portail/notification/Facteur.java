package fr.accroche.portail.notification;

import fr.accroche.portail.notification.jdbc.CourrielRepository;
import fr.accroche.portail.notification.jdbc.CourrielRepository.Courriel;
import fr.accroche.portail.notification.jdbc.CourrielRepository.Ecart;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Empties the outbox. A relay that is away, or that answers « later » (4xx), delays a mail, for ever, ever less often; an
 * address that does not exist (5xx) sets it aside; so does a connection lost after the last byte and before the answer,
 * since the relay may have taken it and nobody receives a mail twice.
 */
final class Facteur {
    private static final Logger LOG = LoggerFactory.getLogger(Facteur.class);
    private static final Duration PREMIERE_PAUSE = Duration.ofSeconds(30);
    private static final int DOUBLEMENTS = 7;
    private static final int REFUS_DEFINITIF = 500;

    /** Far more than the relay's time-outs together. */
    private static final Duration ENVOI_LE_PLUS_LONG = Duration.ofMinutes(10);

    private final CourrielRepository boite;
    private final JavaMailSender relais;
    private final String expediteur;
    private final Clock horloge;

    Facteur(CourrielRepository boite, JavaMailSender relais, String expediteur, Clock horloge) {
        this.boite = boite;
        this.relais = relais;
        this.expediteur = expediteur;
        this.horloge = horloge;
    }

    /** Sends all that is due. */
    void tournee() {
        int abandonnes = boite.ecarterAbandonnes(ENVOI_LE_PLUS_LONG);
        if (abandonnes > 0) {
            LOG.warn("{} mail(s) set aside: the process that sent them died, the relay may have them", abandonnes);
        }
        boolean reste = true;
        while (reste) {
            reste = boite.reserver().map(this::envoyer).orElse(false);
        }
    }

    private boolean envoyer(Courriel courriel) {
        MessageIdentifie message = null;
        try {
            Session session = relais.createMimeMessage().getSession();
            message = new MessageIdentifie(session, courriel, expediteur, Date.from(horloge.instant()));
            relais.send(message);
            boite.envoye(courriel.id());
            return true;
        } catch (MessagingException e) {
            return ecarter(courriel, Ecart.REFUSE, e);
        } catch (MailException e) {
            return echec(courriel, message, e);
        }
    }

    private boolean echec(Courriel courriel, @Nullable MessageIdentifie message, MailException echec) {
        Throwable cause = cause(echec);
        int reponse = reponse(cause);
        if (reponse >= REFUS_DEFINITIF) {
            return ecarter(courriel, Ecart.REFUSE, cause);
        }
        if (reponse == 0 && message != null && message.estEntier()) {
            return ecarter(courriel, Ecart.INCERTAIN, cause);
        }
        String sorte = cause.getClass().getSimpleName();
        LOG.warn("Mail {} waits: {}", courriel.id(), sorte);
        Duration pause = PREMIERE_PAUSE.multipliedBy(1L << Math.min(courriel.essais() - 1, DOUBLEMENTS));
        boite.remis(courriel.id(), horloge.instant().plus(pause), sorte);
        // A relay that is away is away for the others too: they wait for the next round.
        return false;
    }

    private boolean ecarter(Courriel courriel, Ecart ecart, Throwable cause) {
        String sorte = cause.getClass().getSimpleName();
        LOG.warn("Mail {} is set aside as {}: {}", courriel.id(), ecart, sorte);
        boite.ecarter(courriel.id(), ecart, sorte);
        return true;
    }

    /** What the mail library said of this message, under Spring's wrapping. */
    private static Throwable cause(MailException echec) {
        if (echec instanceof MailSendException envoi && envoi.getMessageExceptions().length > 0) {
            return envoi.getMessageExceptions()[0];
        }
        return echec.getCause() == null ? echec : echec.getCause();
    }

    /** The relay's answer code, 0 when it gave none. */
    private static int reponse(Throwable cause) {
        for (Throwable maillon = cause; maillon instanceof MessagingException m; maillon = m.getNextException()) {
            if (maillon instanceof SMTPAddressFailedException adresse) {
                return adresse.getReturnCode();
            }
            if (maillon instanceof SMTPSendFailedException envoi && envoi.getReturnCode() > 0) {
                return envoi.getReturnCode();
            }
            if (!(maillon instanceof SendFailedException)) {
                return 0;
            }
        }
        return 0;
    }
}
