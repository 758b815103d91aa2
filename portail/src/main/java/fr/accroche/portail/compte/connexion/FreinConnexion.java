package fr.accroche.portail.compte.connexion;

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
 * Slows guessing down without letting anybody lock somebody else out (ASVS 6.3.1). After {@value #ECHECS_LIBRES} failures
 * of one identifier from one network, each further try must wait, twice as long each time, at most a quarter of an hour.
 * After {@value #ECHECS_LIBRES_PARTOUT} failures of one identifier from anywhere, each further try waits too, at most a
 * minute, except from a network that came in before. A browser that came in before, told by its cookie, has a count of
 * its own: the failures of others, even on its own network, do not slow it down.
 */
@Component
public class FreinConnexion {
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

    /** @param identifiant what is guessed at: a login identifier, or another name for what must be slowed down */
    public boolean doitAttendre(String identifiant, Provenance provenance) {
        Optional<Echecs> appareil = appareilConnu(identifiant, provenance);
        if (appareil.isPresent()) {
            return dure(appareil.get(), ECHECS_LIBRES, ATTENTE_MAXIMALE);
        }
        Optional<Echecs> ici = tentatives.echecs(empreinte(identifiant, provenance.reseau()));
        if (ici.filter(echecs -> dure(echecs, ECHECS_LIBRES, ATTENTE_MAXIMALE)).isPresent()) {
            return true;
        }
        return ici.filter(Echecs::reussi).isEmpty()
                && tentatives
                        .echecs(empreinte(identifiant, PARTOUT))
                        .filter(echecs -> dure(echecs, ECHECS_LIBRES_PARTOUT, ATTENTE_MAXIMALE_PARTOUT))
                        .isPresent();
    }

    public void echec(String identifiant, Provenance provenance) {
        Instant maintenant = horloge.instant();
        if (appareilConnu(identifiant, provenance).isPresent()) {
            tentatives.ajouter(empreinteAppareil(identifiant, provenance), maintenant);
            return;
        }
        tentatives.ajouter(empreinte(identifiant, provenance.reseau()), maintenant);
        tentatives.ajouter(empreinte(identifiant, PARTOUT), maintenant);
    }

    /** The whole login succeeded: this network is known from now on, and this browser when it has a cookie. */
    public void succes(String identifiant, Provenance provenance) {
        tentatives.reussir(empreinte(identifiant, provenance.reseau()), horloge.instant());
        if (provenance.cookie().isPresent()) {
            tentatives.reussir(empreinteAppareil(identifiant, provenance), horloge.instant());
        }
    }

    /** True when this very browser came in before under this identifier. */
    boolean estAppareilConnu(String identifiant, Provenance provenance) {
        return appareilConnu(identifiant, provenance).isPresent();
    }

    private Optional<Echecs> appareilConnu(String identifiant, Provenance provenance) {
        return provenance
                .cookie()
                .flatMap(cookie -> tentatives.echecs(empreinteAppareil(identifiant, provenance)))
                .filter(Echecs::reussi);
    }

    private boolean dure(Echecs echecs, int libres, Duration maximum) {
        int auDela = echecs.nombre() - libres;
        if (auDela < 0) {
            return false;
        }
        Duration attente = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(auDela, 10));
        return horloge.instant().isBefore(echecs.dernierLe().plus(attente.compareTo(maximum) > 0 ? maximum : attente));
    }

    private static byte[] empreinteAppareil(String identifiant, Provenance provenance) {
        return empreinte(identifiant, "appareil " + provenance.cookie().orElse(""));
    }

    static byte[] empreinte(String identifiant, String origine) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((identifiant + '\n' + origine).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
