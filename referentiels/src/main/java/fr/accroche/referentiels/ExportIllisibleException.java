package fr.accroche.referentiels;

import org.jspecify.annotations.Nullable;

/** A file given as an export of France compétences that is none. The message is in French, for whoever gave it. */
public final class ExportIllisibleException extends Exception {
    private static final long serialVersionUID = 1L;

    ExportIllisibleException(String raison, @Nullable Throwable cause) {
        super("Ce fichier n’est pas un export de fiches de France compétences : " + raison + ".", cause);
    }
}
