package fr.accroche.demo.courriel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A mail of the local mailbox.
 *
 * @param numero from 1, in order of arrival
 * @param envoyeLe as its header says
 * @param destinataires addresses, comma separated
 * @param sujet its subject
 * @param texte its body, plain text
 */
public record CourrielRecu(int numero, Instant envoyeLe, String destinataires, String sujet, String texte) {
    private static final DateTimeFormatter QUAND = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'à' H 'h' mm", Locale.FRANCE)
            .withZone(ZoneId.of("Europe/Paris"));

    /** Its text, line by line; a line that is a link holds nothing else. */
    public List<String> lignes() {
        return texte.lines().toList();
    }

    /** When it was sent, as a person reads it. */
    public String quand() {
        return QUAND.format(envoyeLe);
    }
}
