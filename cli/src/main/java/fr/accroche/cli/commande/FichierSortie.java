package fr.accroche.cli.commande;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Opens the files that a command writes. */
public final class FichierSortie {
    private static final int TAMPON_OCTETS = 1 << 16;

    private FichierSortie() {}

    /** What is written to a file. */
    @FunctionalInterface
    public interface Ecriture {
        /** Writes everything; the stream is closed by who gave it. */
        void ecrire(OutputStream sortie) throws IOException;
    }

    /**
     * Opens a file for writing, emptied, buffered.
     *
     * @throws EchecCommande with code 2 when the file cannot be written there
     */
    public static OutputStream ouvrir(Path fichier) {
        exigerDossier(fichier);
        try {
            return new BufferedOutputStream(Files.newOutputStream(fichier), TAMPON_OCTETS);
        } catch (IOException e) {
            throw interdit(fichier, e);
        }
    }

    /**
     * Says before anything is begun that a file could not be written there.
     *
     * @throws EchecCommande with code 2 when its folder does not exist, or it is a folder itself
     */
    public static Path exigerPossible(Path fichier) {
        exigerDossier(fichier);
        if (Files.isDirectory(fichier)) {
            throw new EchecCommande(
                    CodeSortie.USAGE, "« " + fichier + " » est un dossier. Indiquez le nom d’un fichier.");
        }
        return fichier;
    }

    /**
     * Writes a whole file or none: beside it first, then put in its place in one step. Whoever reads it sees what was
     * there before or all of what is new. What is no regular file ({@code /dev/stdout}, a named pipe) is written directly.
     *
     * @throws EchecCommande with code 2 when the file cannot be written there, 70 when writing fails on the way
     */
    public static void ecrire(Path fichier, Ecriture ecriture) {
        exigerPossible(fichier);
        try {
            if (doitEtreEcritSurPlace(fichier)) {
                ecrireDans(ecriture, Files.newOutputStream(fichier));
            } else {
                remplacer(Files.exists(fichier) ? fichier.toRealPath() : fichier, ecriture);
            }
        } catch (FileSystemException e) {
            throw EchecEcriture.estDisquePlein(e) ? incomplet(fichier, e) : interdit(fichier, e);
        } catch (IOException e) {
            throw incomplet(fichier, e);
        }
    }

    private static EchecCommande incomplet(Path fichier, IOException e) {
        return new EchecCommande(CodeSortie.INTERNE, EchecEcriture.raconter("« " + fichier + " »", e), e);
    }

    /** No regular file (a device, a pipe), one that may not be replaced in its folder, or one that refuses writing. */
    private static boolean doitEtreEcritSurPlace(Path fichier) {
        return Files.exists(fichier)
                && (!Files.isRegularFile(fichier)
                        || !Files.isWritable(fichier)
                        || !Files.isWritable(fichier.toAbsolutePath().getParent()));
    }

    private static void remplacer(Path fichier, Ecriture ecriture) throws IOException {
        String nom = "." + fichier.getFileName() + "." + ProcessHandle.current().pid() + ".partiel";
        Path partiel = fichier.resolveSibling(nom);
        partiel.toFile().deleteOnExit();
        try {
            OutputStream flux = Files.newOutputStream(partiel);
            garderLesDroits(fichier, partiel);
            ecrireDans(ecriture, flux);
            deplacer(partiel, fichier);
        } finally {
            Files.deleteIfExists(partiel);
        }
    }

    /** A report that only its owner could read stays so when it is written anew. */
    private static void garderLesDroits(Path ancien, Path nouveau) throws IOException {
        if (Files.exists(ancien) && Files.getFileStore(ancien).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(nouveau, Files.getPosixFilePermissions(ancien));
        }
    }

    private static void ecrireDans(Ecriture ecriture, OutputStream flux) throws IOException {
        try (OutputStream tampon = new BufferedOutputStream(flux, TAMPON_OCTETS)) {
            ecriture.ecrire(tampon);
        }
    }

    private static void deplacer(Path partiel, Path fichier) throws IOException {
        try {
            Files.move(partiel, fichier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partiel, fichier, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void exigerDossier(Path fichier) {
        Path dossier = fichier.toAbsolutePath().getParent();
        if (dossier == null || !Files.isDirectory(dossier)) {
            throw new EchecCommande(
                    CodeSortie.USAGE, "Le dossier de « " + fichier + " » n’existe pas. Créez-le d’abord.");
        }
    }

    private static EchecCommande interdit(Path fichier, IOException cause) {
        return new EchecCommande(
                CodeSortie.USAGE,
                "Le fichier « " + fichier + " » ne peut pas être écrit. Vérifiez le chemin et vos droits.",
                cause);
    }
}
