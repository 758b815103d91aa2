package fr.accroche.cli.commande;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files that a command writes. */
public final class FichierSortie {
    private static final int TAMPON_OCTETS = 1 << 16;

    private FichierSortie() {}

    /**
     * Opens a file for writing, emptied, buffered.
     *
     * @throws EchecCommande with code 2 when the file cannot be written there
     */
    public static OutputStream ouvrir(Path fichier) {
        Path dossier = fichier.toAbsolutePath().getParent();
        if (dossier == null || !Files.isDirectory(dossier)) {
            throw new EchecCommande(
                    CodeSortie.USAGE, "Le dossier de « " + fichier + " » n’existe pas. Créez-le d’abord.");
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(fichier), TAMPON_OCTETS);
        } catch (IOException e) {
            throw new EchecCommande(
                    CodeSortie.USAGE,
                    "Le fichier « " + fichier + " » ne peut pas être écrit. Vérifiez le chemin et vos droits.",
                    e);
        }
    }
}
