package fr.accroche.synthese;

/** A registry CSV that is none: its message, in French, says the line and the remedy, and repeats no datum of the line. */
public final class RegistreIllisibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegistreIllisibleException(long ligne, String raison) {
        super("Le registre est illisible à la ligne " + ligne + " : " + raison
                + " Refaites-le avec « accroche synthetiser registre ».");
    }

    RegistreIllisibleException(long ligne, String raison, Throwable cause) {
        super("Le registre est illisible à la ligne " + ligne + " : " + raison, cause);
    }
}
