package fr.accroche.cli.api;

import java.time.Duration;
import java.util.function.Consumer;

/** Waits for the end of a deposit's processing, asking more and more rarely. */
public final class AttenteDepot {
    private static final Duration PREMIERE_PAUSE = Duration.ofMillis(250);
    private static final Duration PAUSE_MAXIMALE = Duration.ofSeconds(5);
    private static final double ALLONGEMENT = 1.4;

    private final ClientDepots client;
    private final Pause pause;

    /** Waits by letting the thread sleep. */
    public AttenteDepot(ClientDepots client) {
        this(client, duree -> Thread.sleep(duree.toMillis()));
    }

    AttenteDepot(ClientDepots client, Pause pause) {
        this.client = client;
        this.pause = pause;
    }

    /**
     * Answers the final state.
     *
     * @param temoin told of each state met, the final one too
     */
    public EtatDepot attendre(String id, Consumer<EtatDepot> temoin) throws RefusServeur {
        Duration prochaine = PREMIERE_PAUSE;
        while (true) {
            EtatDepot etat = client.etat(id);
            temoin.accept(etat);
            if (etat.estTermine()) {
                return etat;
            }
            dormir(prochaine);
            prochaine = allonger(prochaine);
        }
    }

    private void dormir(Duration duree) throws RefusServeur {
        try {
            pause.faire(duree);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusServeur("L’attente a été interrompue ; le traitement continue sur le portail.", e);
        }
    }

    private static Duration allonger(Duration pause) {
        Duration suivante = Duration.ofMillis((long) (pause.toMillis() * ALLONGEMENT));
        return suivante.compareTo(PAUSE_MAXIMALE) > 0 ? PAUSE_MAXIMALE : suivante;
    }

    /** A pause. */
    @FunctionalInterface
    interface Pause {
        /** Lets that time pass. */
        void faire(Duration duree) throws InterruptedException;
    }
}
