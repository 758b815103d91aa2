package fr.accroche.cli;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import java.io.PrintStream;
import java.nio.file.FileSystemException;

/** The edge: tells every failure in French on standard error and gives its exit code. */
final class EchecHandler {
    private final PrintStream erreurs;

    EchecHandler(PrintStream erreurs) {
        this.erreurs = erreurs;
    }

    /** Tells a failure, with its trace only when asked. */
    int raconter(Throwable echec, boolean avecTrace) {
        erreurs.println(message(echec));
        if (avecTrace) {
            echec.printStackTrace(erreurs);
        }
        return code(echec).valeur();
    }

    private static CodeSortie code(Throwable echec) {
        return echec instanceof EchecCommande commande ? commande.code() : CodeSortie.INTERNE;
    }

    private static String message(Throwable echec) {
        if (echec instanceof EchecCommande) {
            return String.valueOf(echec.getMessage());
        }
        if (echec instanceof FileSystemException fichier) {
            return "Échec sur le fichier « " + fichier.getFile() + " » : "
                    + (fichier.getReason() == null ? fichier.getClass().getSimpleName() : fichier.getReason());
        }
        if (echec instanceof OutOfMemoryError) {
            return "La mémoire ne suffit pas. Augmentez-la, par exemple : ACCROCHE_JAVA_OPTS=-Xmx2g";
        }
        return "Échec interne (" + echec.getClass().getSimpleName()
                + "). Recommencez avec --trace pour en voir le détail.";
    }
}
