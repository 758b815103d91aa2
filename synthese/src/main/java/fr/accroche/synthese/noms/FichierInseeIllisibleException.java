package fr.accroche.synthese.noms;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not INSEE's in its published format. The French message says the line, what was expected and the remedy. */
public final class FichierInseeIllisibleException extends IOException {
    private static final long serialVersionUID = 1L;

    FichierInseeIllisibleException(Path fichier, long ligne, String attendu, String remede) {
        super("Le fichier « " + fichier + " » est illisible à la ligne " + ligne + " : attendu " + attendu + ". "
                + remede);
    }
}
