package fr.accroche.portail.depot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One upload that is controlled, matched and staged while it arrives. The one who receives it gives its bytes in order; when
 * the reading is too slow, or fails, it is given up and the upload goes on: the file will be read from storage.
 */
final class LectureAuFil {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration INACTIVITE = Duration.ofMinutes(2);

    private final DepotId depot;
    private final LocalDate jour;
    private final TuyauOctets tuyau = new TuyauOctets(INACTIVITE);
    private final CompletableFuture<Optional<DepotPrepare>> issue = new CompletableFuture<>();
    private long position;
    private volatile boolean confiee;
    private boolean jetee;
    private boolean lue;

    /** @param jour the day the rules are judged at */
    LectureAuFil(DepotId depot, LocalDate jour) {
        this.depot = depot;
        this.jour = jour;
    }

    DepotId depot() {
        return depot;
    }

    LocalDate jour() {
        return jour;
    }

    /** What the reading thread reads. */
    TuyauOctets tuyau() {
        return tuyau;
    }

    /** Completed by the reading thread: empty when the reading was given up. */
    CompletableFuture<Optional<DepotPrepare>> issue() {
        return issue;
    }

    /**
     * Gives bytes. Those that were given before are passed over, since a sender that was cut off sends some again: if they
     * should differ, the SHA-256 of what was read tells.
     *
     * @param debut offset in the file of the first of them
     */
    void recevoir(long debut, byte[] octets, int longueur) {
        int connus = (int) Math.min(longueur, Math.max(0, position - debut));
        if (debut > position) {
            abandonner();
            return;
        }
        if (connus < longueur) {
            byte[] neufs = connus == 0 ? octets : Arrays.copyOfRange(octets, connus, longueur);
            if (tuyau.donner(neufs, longueur - connus, PATIENCE)) {
                position += longueur - connus;
            }
        }
    }

    /** All bytes were given. */
    void finir() {
        tuyau.finir();
    }

    /** There will be no deposit of these bytes, or they are to be read from storage. */
    void abandonner() {
        tuyau.rompre();
    }

    /** From now on the job of its deposit may take what was staged. */
    void confier() {
        confiee = true;
    }

    boolean estConfiee() {
        return confiee;
    }

    /**
     * What was staged is to be erased, by whichever comes second of this and the end of the reading.
     *
     * @return true when the reading has ended
     */
    synchronized boolean jeter() {
        jetee = true;
        tuyau.rompre();
        return lue;
    }

    /** @return true when what was staged is to be erased */
    synchronized boolean terminer() {
        lue = true;
        return jetee;
    }
}
