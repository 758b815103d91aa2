package fr.accroche.portail.socle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the home folder's disk has room: below a reserve nothing more is taken in, so that what is under way, and the
 * database, can go on. Safe to share between threads.
 */
@FunctionalInterface
public interface PlaceDisque {
    boolean estSuffisante();

    /**
     * @param reserveOctets free bytes below which there is no more room
     */
    static PlaceDisque de(Path dossier, long reserveOctets) {
        return () -> {
            try {
                return Files.getFileStore(dossier).getUsableSpace() >= reserveOctets;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
