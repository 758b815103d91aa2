package fr.accroche.portail.compte;

import fr.accroche.portail.compte.jdbc.TentativeRepository;
import fr.accroche.portail.compte.jdbc.TentativeRepository.Echecs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after {@value #ECHECS_LIBRES} failures of one identifier from one network, each further try must
 * wait, twice as long each time, at most a quarter of an hour. Another network is not concerned, so that nobody can lock
 * somebody else out (ASVS 6.3.1).
 */
@Component
class FreinConnexion {
    static final int ECHECS_LIBRES = 5;
    private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(10);
    private static final Duration ATTENTE_MAXIMALE = Duration.ofMinutes(15);

    private final TentativeRepository tentatives;
    private final Clock horloge;

    FreinConnexion(TentativeRepository tentatives, Clock horloge) {
        this.tentatives = tentatives;
        this.horloge = horloge;
    }

    boolean doitAttendre(String identifiant, String adresse) {
        return tentatives
                .echecs(empreinte(identifiant, adresse))
                .filter(echecs ->
                        Instant.now(horloge).isBefore(echecs.dernierLe().plus(attente(echecs))))
                .isPresent();
    }

    void echec(String identifiant, String adresse) {
        tentatives.ajouter(empreinte(identifiant, adresse), Instant.now(horloge));
    }

    void succes(String identifiant, String adresse) {
        tentatives.effacer(empreinte(identifiant, adresse));
    }

    private static Duration attente(Echecs echecs) {
        int auDela = echecs.nombre() - ECHECS_LIBRES;
        if (auDela < 0) {
            return Duration.ZERO;
        }
        Duration attente = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(auDela, 10));
        return attente.compareTo(ATTENTE_MAXIMALE) > 0 ? ATTENTE_MAXIMALE : attente;
    }

    /** Of the identifier as typed and of the network (/24, or the first four groups of an IPv6 address). */
    private static byte[] empreinte(String identifiant, String adresse) {
        String reseau = adresse.contains(":")
                ? adresse.replaceAll("^((?:[^:]*:){4}).*$", "$1")
                : adresse.replaceAll("\\.\\d+$", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((identifiant + '\n' + reseau).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
