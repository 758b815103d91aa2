package fr.accroche.portail.webhook;

import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.webhook.RemiseHttps.Remise;
import fr.accroche.portail.webhook.jdbc.LivraisonRepository;
import fr.accroche.portail.webhook.jdbc.LivraisonRepository.ALivrer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers notifications, at least once each, a webhook one at a time: a slow software delays nobody else. A failure is tried
 * again after pauses that grow from five seconds to ten hours, each a fifth longer or shorter by chance so that those of one
 * outage do not come back together; after {@value #ESSAIS} tries, some 28 hours, the notification waits for somebody to send it
 * again. The threads are its own: deposits never wait for a webhook.
 */
final class Livreur implements AutoCloseable {
    /** Tries before a notification is given up. */
    static final int ESSAIS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Livreur.class);
    private static final int FILS = 4;
    private static final double HASARD = 0.2;

    /** Longer than any call lasts. */
    private static final Duration ENVOI_LE_PLUS_LONG = Duration.ofMinutes(2);

    /** Those that Standard Webhooks recommends. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(10));

    private final LivraisonRepository file;
    private final CleMaitresse maitresse;
    private final RemiseHttps remise;
    private final RandomGenerator hasard;
    private final Clock horloge;
    private final Semaphore libres = new Semaphore(FILS);
    private final ExecutorService fils = Executors.newFixedThreadPool(FILS, travail -> {
        Thread fil = new Thread(travail, "notifications");
        fil.setDaemon(true);
        return fil;
    });

    Livreur(
            LivraisonRepository file,
            CleMaitresse maitresse,
            RemiseHttps remise,
            RandomGenerator hasard,
            Clock horloge) {
        this.file = file;
        this.maitresse = maitresse;
        this.remise = remise;
        this.hasard = hasard;
        this.horloge = horloge;
    }

    /** Wakes the threads that have nothing to do; returns at once. */
    void relever() {
        int reprises = file.reprendreAbandonnees(ENVOI_LE_PLUS_LONG);
        if (reprises > 0) {
            LOG.warn("{} notification(s) taken up again: the process that sent them died", reprises);
        }
        while (file.aEnvoyer() && libres.tryAcquire()) {
            fils.execute(this::vider);
        }
    }

    private void vider() {
        try {
            boolean reste = true;
            while (reste) {
                reste = livrerUne();
            }
        } catch (RuntimeException panne) {
            LOG.error("The delivery of notifications fails", panne);
        } finally {
            libres.release();
        }
    }

    /** @return false when none is due */
    boolean livrerUne() {
        return file.reserver().map(this::livrer).isPresent();
    }

    private Remise livrer(ALivrer notification) {
        Instant maintenant = horloge.instant();
        String id = notification.id().toString();
        CleNotification cle = CleNotification.lire(new String(
                maitresse.ouvrir(notification.secretScelle(), WebhooksPortail.contexte(notification.webhook())),
                StandardCharsets.UTF_8));
        Remise resultat = remise.envoyer(
                notification.adresse(),
                Map.of(
                        "webhook-id", id,
                        "webhook-timestamp", Long.toString(maintenant.getEpochSecond()),
                        "webhook-signature", cle.signer(id, maintenant.getEpochSecond(), notification.corps())),
                notification.corps());
        if (resultat instanceof Remise.Faite) {
            file.remise(notification.id());
        } else if (resultat instanceof Remise.Refusee refusee) {
            file.abandonner(notification.id(), refusee.raison());
        } else if (resultat instanceof Remise.Echec echec) {
            echouer(notification, echec.raison());
        }
        return resultat;
    }

    private void echouer(ALivrer notification, String raison) {
        LOG.info("Notification {} is not delivered, try {}", notification.id(), notification.essais());
        if (notification.essais() >= ESSAIS) {
            file.abandonner(notification.id(), raison);
        } else {
            file.remettre(notification.id(), horloge.instant().plus(pause(notification.essais())), raison);
        }
    }

    private Duration pause(int essais) {
        Duration pause = PAUSES.get(Math.min(essais, PAUSES.size()) - 1);
        double part = 1 - HASARD + 2 * HASARD * hasard.nextDouble();
        return Duration.ofMillis(Math.round(pause.toMillis() * part));
    }

    @Override
    public void close() {
        fils.shutdown();
        try {
            if (!fils.awaitTermination(RemiseHttps.SECONDES_AU_PLUS, TimeUnit.SECONDS)) {
                fils.shutdownNow();
            }
        } catch (InterruptedException e) {
            fils.shutdownNow();
            Thread.currentThread().interrupt();
        }
        remise.close();
    }
}
