package fr.accroche.nirisation;

import java.util.Optional;

/** The training files of the SI CPF. Implementations are safe to share between threads. */
public interface DossiersFormation {
    /**
     * The holder of the file with this number (1 to 13 characters), or nothing when there is no such file. An outage is
     * an exception: nothing is decided, the passage is to be processed again.
     */
    Optional<TitulaireDossier> titulaire(String idDossier);

    /** No training file at all: for who holds a registry of persons only. */
    static DossiersFormation aucun() {
        return idDossier -> Optional.empty();
    }
}
