package fr.accroche.portail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What arrived in the mailbox of the tests. */
public final class CourrielsRecus {
    private static final Pattern ADRESSE = Pattern.compile("https?://\\S+");

    private final GreenMail boite;

    public CourrielsRecus(GreenMail boite) {
        this.boite = boite;
    }

    /** Waits for the mail to this address whose subject holds this; the newest when there are several. */
    public MimeMessage attendre(String destinataire, String sujet) {
        return attendre(destinataire, sujet, 0);
    }

    /** The same, when so many of them have arrived before. */
    public MimeMessage attendre(String destinataire, String sujet, int deja) {
        return await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> tous(destinataire, sujet), recus -> recus.size() > deja)
                .stream()
                .reduce((premier, second) -> second)
                .orElseThrow();
    }

    public List<MimeMessage> tous(String destinataire, String sujet) {
        return Arrays.stream(boite.getReceivedMessages())
                .filter(message -> est(message, destinataire, sujet))
                .toList();
    }

    private static boolean est(MimeMessage message, String destinataire, String sujet) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(destinataire)
                    && message.getSubject().contains(sujet);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String texte(MimeMessage message) {
        return partie(message, 0);
    }

    public static String html(MimeMessage message) {
        return partie(message, 1);
    }

    /** Path and query of the first link of a mail. */
    public static String lien(MimeMessage message) {
        Matcher adresse = ADRESSE.matcher(texte(message));
        if (!adresse.find()) {
            throw new IllegalStateException("Expected a link in the mail");
        }
        URI lien = URI.create(adresse.group());
        return lien.getQuery() == null ? lien.getPath() : lien.getPath() + "?" + lien.getQuery();
    }

    private static String partie(MimeMessage message, int rang) {
        try {
            BodyPart partie = ((Multipart) message.getContent()).getBodyPart(rang);
            return partie.getContent().toString().replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
