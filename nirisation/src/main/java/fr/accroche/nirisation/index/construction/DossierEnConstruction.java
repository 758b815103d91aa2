package fr.accroche.nirisation.index.construction;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder beside the target in which an index is built, and which becomes the target in one step, or goes. What a
 * killed process left there is removed by the next construction of the same target. For one thread.
 */
final class DossierEnConstruction implements AutoCloseable {
    private static final String SUFFIXE = ".construction";

    private final Path sortie;
    private final Path dossier;
    private final Path brouillons;

    /** @throws FileAlreadyExistsException when the target is there: an index is never changed in place */
    DossierEnConstruction(Path sortie) throws IOException {
        this.sortie = sortie.toAbsolutePath().normalize();
        if (Files.exists(this.sortie)) {
            throw new FileAlreadyExistsException(sortie.toString());
        }
        oublierLesMorts();
        dossier = this.sortie.resolveSibling(prefixe() + ProcessHandle.current().pid() + SUFFIXE);
        supprimer(dossier);
        Files.createDirectory(dossier, droits(dossier));
        brouillons = Files.createDirectory(dossier.resolve("brouillons"), droits(dossier));
    }

    private String prefixe() {
        return "." + sortie.getFileName() + ".";
    }

    private static FileAttribute<?>[] droits(Path dossier) {
        return dossier.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private void oublierLesMorts() throws IOException {
        Path parent = sortie.getParent();
        if (parent == null) {
            return;
        }
        try (DirectoryStream<Path> restes =
                Files.newDirectoryStream(parent, chemin -> estDUnMort(String.valueOf(chemin.getFileName())))) {
            for (Path reste : restes) {
                supprimer(reste);
            }
        }
    }

    private boolean estDUnMort(String nom) {
        if (!nom.startsWith(prefixe()) || !nom.endsWith(SUFFIXE)) {
            return false;
        }
        String pid = nom.substring(prefixe().length(), nom.length() - SUFFIXE.length());
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    Path dossier() {
        return dossier;
    }

    Path brouillons() {
        return brouillons;
    }

    /** Brings everything to the disk, then gives the folder its name. */
    void publier() throws IOException {
        supprimer(brouillons);
        try (DirectoryStream<Path> fichiers = Files.newDirectoryStream(dossier)) {
            for (Path fichier : fichiers) {
                forcer(fichier);
            }
        }
        forcer(dossier);
        Files.move(dossier, sortie, StandardCopyOption.ATOMIC_MOVE);
        forcer(sortie.resolveSibling("."));
    }

    private static void forcer(Path chemin) throws IOException {
        try (FileChannel canal = FileChannel.open(chemin, StandardOpenOption.READ)) {
            canal.force(true);
        }
    }

    /** Removes a file, or a folder and what it holds; nothing when it is not there. */
    static void supprimer(Path chemin) throws IOException {
        if (!Files.exists(chemin)) {
            return;
        }
        List<Path> tous;
        try (Stream<Path> contenu = Files.walk(chemin)) {
            tous = contenu.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path un : tous) {
            Files.deleteIfExists(un);
        }
    }

    /** Removes everything, unless it was published. */
    @Override
    public void close() throws IOException {
        supprimer(dossier);
    }
}
