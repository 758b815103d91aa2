package fr.accroche.cli.commande;

import java.io.IOException;
import java.util.regex.Pattern;

/** Says in French why something could not be written to its end. Stateless. */
public final class EchecEcriture {
    /** What the C library says of ENOSPC and EDQUOT, in English and in French. */
    private static final Pattern DISQUE_PLEIN =
            Pattern.compile("no space left|aucun espace disponible|quota", Pattern.CASE_INSENSITIVE);

    private static final Pattern LECTEUR_PARTI =
            Pattern.compile("broken pipe|relais brisé|tube brisé", Pattern.CASE_INSENSITIVE);

    private EchecEcriture() {}

    /** @param lieu where it was written, as the person knows it */
    public static String raconter(String lieu, IOException cause) {
        String remede = estDisquePlein(cause) ? " Libérez de la place, ou écrivez ailleurs avec --sortie." : "";
        return "Le rapport n’a pas pu être écrit en entier dans " + lieu + " : " + raison(cause) + remede;
    }

    /** True when what read the result went away: it had enough, as {@code head} does. */
    public static boolean estLecteurParti(IOException cause) {
        return cause.getMessage() != null
                && LECTEUR_PARTI.matcher(cause.getMessage()).find();
    }

    static boolean estDisquePlein(IOException cause) {
        return cause.getMessage() != null
                && DISQUE_PLEIN.matcher(cause.getMessage()).find();
    }

    /** What went wrong, as the end of a sentence. */
    public static String raison(IOException cause) {
        String message = cause.getMessage();
        if (message == null || estLecteurParti(cause)) {
            return "ce qui le lisait s’est arrêté.";
        }
        return estDisquePlein(cause) ? "le disque est plein." : "l’écriture a échoué (" + message + ").";
    }
}
