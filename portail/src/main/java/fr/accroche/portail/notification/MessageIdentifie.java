package fr.accroche.portail.notification;

import fr.accroche.portail.notification.jdbc.CourrielRepository.Courriel;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A mail whose Message-ID is its row's identifier, the same at each try, so that a reader can recognise a second copy;
 * and which knows whether its last byte was given to the relay: before that, the relay cannot have taken it.
 */
final class MessageIdentifie extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String identifiant;
    private boolean entier;

    MessageIdentifie(Session session, Courriel courriel, String expediteur, Date quand) throws MessagingException {
        super(session);
        InternetAddress de = new InternetAddress(expediteur);
        String adresse = de.getAddress();
        this.identifiant = "<" + courriel.id() + adresse.substring(adresse.indexOf('@')) + ">";
        setFrom(de);
        setRecipient(RecipientType.TO, new InternetAddress(courriel.destinataire()));
        setSubject(courriel.sujet(), UTF_8);
        setSentDate(quand);
        // RFC 3834: no automatic answer to an automatic message.
        setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart formes = new MimeMultipart("alternative");
        formes.addBodyPart(forme(courriel.texte(), "plain"));
        if (courriel.html().isPresent()) {
            formes.addBodyPart(forme(courriel.html().get(), "html"));
        }
        setContent(formes);
        saveChanges();
    }

    private static MimeBodyPart forme(String contenu, String type) throws MessagingException {
        MimeBodyPart partie = new MimeBodyPart();
        partie.setText(contenu, UTF_8, type);
        return partie;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identifiant);
    }

    @Override
    public void writeTo(OutputStream sortie, String[] entetesTus) throws IOException, MessagingException {
        entier = false;
        super.writeTo(sortie, entetesTus);
        entier = true;
    }

    /** True when all its bytes were given to the relay, whatever it answered. */
    boolean estEntier() {
        return entier;
    }
}
