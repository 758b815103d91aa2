package fr.accroche.portail.compte;

import fr.accroche.portail.compte.jdbc.TentativeRepository;
import fr.accroche.portail.compte.jdbc.TentativeRepository.Echecs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after {@value #ECHECS_LIBRES} failures of one identifier from one network, each further try must
 * wait, twice as long each time, at most a quarter of an hour. After {@value #ECHECS_LIBRES_PARTOUT} failures of one
 * identifier from anywhere, each further try waits too, at most a minute, except from a network that came in before: a
 * guesser who changes its address is slowed down, and nobody can lock somebody else out (ASVS 6.3.1).
 */
@Component
class FreinConnexion {
    static final int ECHECS_LIBRES = 5;
    static final int ECHECS_LIBRES_PARTOUT = 20;
    private static final String PARTOUT = "partout";
    private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(10);
    private static final Duration ATTENTE_MAXIMALE = Duration.ofMinutes(15);
    private static final Duration ATTENTE_MAXIMALE_PARTOUT = Duration.ofMinutes(1);

    private final TentativeRepository tentatives;
    private final Clock horloge;

    FreinConnexion(TentativeRepository tentatives, Clock horloge) {
        this.tentatives = tentatives;
        this.horloge = horloge;
    }

    boolean doitAttendre(String identifiant, String adresse) {
        Optional<Echecs> ici = tentatives.echecs(empreinte(identifiant, adresse));
        if (ici.filter(echecs -> dure(echecs, ECHECS_LIBRES, ATTENTE_MAXIMALE)).isPresent()) {
            return true;
        }
        return ici.filter(Echecs::reussi).isEmpty()
                && tentatives
                        .echecs(empreinte(identifiant, PARTOUT))
                        .filter(echecs -> dure(echecs, ECHECS_LIBRES_PARTOUT, ATTENTE_MAXIMALE_PARTOUT))
                        .isPresent();
    }

    void echec(String identifiant, String adresse) {
        Instant maintenant = horloge.instant();
        tentatives.ajouter(empreinte(identifiant, adresse), maintenant);
        tentatives.ajouter(empreinte(identifiant, PARTOUT), maintenant);
    }

    void succes(String identifiant, String adresse) {
        tentatives.reussir(empreinte(identifiant, adresse), horloge.instant());
    }

    private boolean dure(Echecs echecs, int libres, Duration maximum) {
        int auDela = echecs.nombre() - libres;
        if (auDela < 0) {
            return false;
        }
        Duration attente = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(auDela, 10));
        return horloge.instant().isBefore(echecs.dernierLe().plus(attente.compareTo(maximum) > 0 ? maximum : attente));
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
