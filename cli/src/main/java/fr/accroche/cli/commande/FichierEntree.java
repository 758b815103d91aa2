package fr.accroche.cli.commande;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the files that a command reads; one that cannot be read is told in French, with exit code 3. */
public final class FichierEntree {
    private FichierEntree() {}

    /**
     * Says in French why a file cannot be read, before anything is begun.
     *
     * @throws EchecCommande with code 3 when the path is missing, a folder, or may not be read
     */
    public static Path exigerLisible(Path fichier) {
        if (!Files.exists(fichier)) {
            throw illisible(fichier, "n’existe pas. Vérifiez le chemin.");
        }
        if (Files.isDirectory(fichier)) {
            throw illisible(fichier, "est un dossier. Indiquez un fichier.");
        }
        if (!Files.isReadable(fichier)) {
            throw illisible(fichier, "ne peut pas être lu : vous n’en avez pas le droit.");
        }
        return fichier;
    }

    /**
     * Opens a file for reading.
     *
     * @throws EchecCommande with code 3 when it cannot be opened
     */
    public static InputStream ouvrir(Path fichier) {
        try {
            return Files.newInputStream(exigerLisible(fichier));
        } catch (IOException e) {
            throw new EchecCommande(
                    CodeSortie.ENTREE_ILLISIBLE,
                    "Le fichier « " + fichier + " » ne peut pas être ouvert : " + e.getMessage(),
                    e);
        }
    }

    private static EchecCommande illisible(Path fichier, String raison) {
        return new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, "Le fichier « " + fichier + " » " + raison);
    }
}
