package fr.accroche.demo.courriel;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An SMTP server that keeps in memory every mail it is given, whoever it is for. It listens on this machine only, on a
 * port of its choice. Safe to share between threads.
 */
public final class BoiteLocale implements AutoCloseable {
    private static final String HOTE = "127.0.0.1";

    private final GreenMail serveur = new GreenMail(new ServerSetup(0, HOTE, ServerSetup.PROTOCOL_SMTP));

    /** Starts listening. */
    public BoiteLocale() {
        serveur.start();
    }

    public String hote() {
        return HOTE;
    }

    public int port() {
        return serveur.getSmtp().getPort();
    }

    /** Every mail received, the newest first. */
    public List<CourrielRecu> courriels() {
        MimeMessage[] messages = serveur.getReceivedMessages();
        List<CourrielRecu> recus = new ArrayList<>();
        for (int i = messages.length - 1; i >= 0; i--) {
            recus.add(lire(i + 1, messages[i]));
        }
        return List.copyOf(recus);
    }

    /** The mail with this number, from 1 in order of arrival. */
    public Optional<CourrielRecu> courriel(int numero) {
        MimeMessage[] messages = serveur.getReceivedMessages();
        return numero >= 1 && numero <= messages.length
                ? Optional.of(lire(numero, messages[numero - 1]))
                : Optional.empty();
    }

    private static CourrielRecu lire(int numero, MimeMessage message) {
        try {
            String destinataires = Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            Instant envoyeLe = Optional.ofNullable(message.getSentDate())
                    .map(Date::toInstant)
                    .orElse(Instant.EPOCH);
            return new CourrielRecu(
                    numero,
                    envoyeLe,
                    destinataires,
                    Optional.ofNullable(message.getSubject()).orElse("(sans objet)"),
                    texte(message.getContent()));
        } catch (MessagingException e) {
            throw new IllegalStateException("Expected a mail that can be read, found mail " + numero, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plain text, first of the two forms of a mail. */
    private static String texte(Object contenu) throws MessagingException, IOException {
        return contenu instanceof Multipart formes
                ? String.valueOf(formes.getBodyPart(0).getContent())
                : String.valueOf(contenu);
    }

    @Override
    public void close() {
        serveur.stop();
    }
}
