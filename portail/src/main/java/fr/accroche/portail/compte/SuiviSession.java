package fr.accroche.portail.compte;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * What a session remembers of its own login.
 *
 * @param precedente the login before this one, null for the first
 */
public record SuiviSession(
        String appareil,
        String origine,
        Instant ouverteLe,
        @Nullable Instant precedente) implements Serializable {
    /** However busy, a session ends so long after it began (ASVS 7.3.2). */
    public static final Duration DUREE_MAXIMALE = Duration.ofHours(12);

    public static final String ATTRIBUT = "accroche.suivi";
    private static final String CONFIRMATION = "accroche.identiteConfirmeeLe";
    private static final String MOT_DE_PASSE = "accroche.motDePasseRedonneLe";
    private static final Duration CONFIRMATION_VALABLE = Duration.ofMinutes(10);
    private static final int OCTETS_CLE = 12;

    /** Of this session; empty before the second factor. */
    public static Optional<SuiviSession> de(HttpSession session) {
        return Optional.ofNullable((SuiviSession) session.getAttribute(ATTRIBUT));
    }

    public static Instant fin(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(DUREE_MAXIMALE);
    }

    /** The first half of a confirmation: the second factor is still owed. */
    public static void donnerMotDePasse(HttpSession session, Instant quand) {
        session.setAttribute(MOT_DE_PASSE, quand);
    }

    /** Whether the second factor alone is still owed. */
    public static boolean motDePasseEstDonne(HttpSession session, Instant maintenant) {
        return estRecent(session, MOT_DE_PASSE, maintenant);
    }

    public static void confirmerIdentite(HttpSession session, Instant quand) {
        session.setAttribute(CONFIRMATION, quand);
        session.removeAttribute(MOT_DE_PASSE);
    }

    /** Whether both factors were given within the last ten minutes. */
    public static boolean identiteEstConfirmee(HttpSession session, Instant maintenant) {
        return estRecent(session, CONFIRMATION, maintenant);
    }

    private static boolean estRecent(HttpSession session, String attribut, Instant maintenant) {
        return session.getAttribute(attribut) instanceof Instant quand
                && maintenant.isBefore(quand.plus(CONFIRMATION_VALABLE));
    }

    public static Optional<SessionOuverte> ouverte(Session session) {
        SuiviSession suivi = session.getAttribute(ATTRIBUT);
        return Optional.ofNullable(suivi)
                .map(connu -> new SessionOuverte(
                        cle(session.getId()),
                        connu.appareil,
                        connu.origine,
                        connu.ouverteLe,
                        session.getLastAccessedTime(),
                        session.getCreationTime().plus(DUREE_MAXIMALE)));
    }

    /** Names a session without giving what opens it. */
    public static String cle(String idSession) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(idSession.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(empreinte, 0, OCTETS_CLE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
