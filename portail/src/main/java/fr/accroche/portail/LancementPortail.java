package fr.accroche.portail;

import fr.accroche.portail.socle.DemarrageImpossible;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Runs the portal until it is stopped; what prevents it from starting is told in one French sentence on stderr. */
public final class LancementPortail {
    private static final int ARRET_NORMAL = 0;
    private static final int DEMARRAGE_REFUSE = 4;
    private static final int PANNE_INTERNE = 70;

    private final SpringApplication application;

    public LancementPortail(SpringApplication application) {
        this.application = application;
    }

    /**
     * Starts the portal and waits for its end.
     *
     * @return the exit code: 0 stopped as asked, 4 could not start for a reason told to the user, 70 internal failure
     */
    public int lancer(String... args) {
        CountDownLatch arret = new CountDownLatch(1);
        application.addListeners(event -> {
            if (event instanceof ContextClosedEvent ferme
                    && ferme.getApplicationContext().getParent() == null) {
                arret.countDown();
            }
        });
        try {
            ConfigurableApplicationContext contexte = application.run(args);
            arret.await();
            contexte.close();
            return ARRET_NORMAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ARRET_NORMAL;
        } catch (RuntimeException e) {
            String message = messageClair(e);
            if (message == null) {
                return PANNE_INTERNE;
            }
            System.err.println(message);
            return DEMARRAGE_REFUSE;
        }
    }

    /** What a person can do about this failure to start, or null when nothing is known of it. */
    static @Nullable String messageClair(Throwable panne) {
        for (Throwable cause = panne; cause != null; cause = cause.getCause()) {
            if (cause instanceof DemarrageImpossible) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException port) {
                return portOccupe(port.getPort());
            }
            if (cause instanceof IOException && estDisquePlein(cause)) {
                return "Le disque est plein : libérez de la place, puis relancez le portail.";
            }
        }
        return null;
    }

    private static String portOccupe(int port) {
        return "Le port " + port + " est déjà utilisé par un autre programme : arrêtez-le, ou choisissez un autre port"
                + " avec la variable ACCROCHE_PORT (ou l’option --port de la démonstration).";
    }

    private static boolean estDisquePlein(Throwable cause) {
        String message = cause.getMessage();
        return message != null && (message.contains("No space left") || message.contains("Espace insuffisant"));
    }
}
