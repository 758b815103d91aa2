package fr.accroche.portail.socle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Folders whose entries outlast a loss of power: a name is safe only once the folder that holds it was forced to the disk.
 */
public final class DossierDurable {
    private DossierDurable() {}

    /** Makes a folder and the missing ones above it, each name forced to the disk. */
    public static void creer(Path dossier) throws IOException {
        if (Files.isDirectory(dossier)) {
            return;
        }
        Path parent = dossier.toAbsolutePath().getParent();
        if (parent != null) {
            creer(parent);
        }
        Files.createDirectories(dossier);
        if (parent != null) {
            forcer(parent);
        }
    }

    /** Forces the names in a folder to the disk. */
    public static void forcer(Path dossier) throws IOException {
        try (FileChannel canal = FileChannel.open(dossier, StandardOpenOption.READ)) {
            canal.force(true);
        }
    }
}
