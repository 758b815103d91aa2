package fr.accroche.simulateurs.sngi;

import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.demonstration.RegistreDemo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The SNGI of the demonstration. The protocol of the true one is not public: this one answers what we load a registry
 * from, the registry CSV. The file is made once for a folder, then kept. Safe to share between threads and processes: a
 * file is there whole or not at all.
 */
public final class SngiSimulateur {
    /** Change it with the content of the registry, so that an old folder gets the new one. */
    private static final int VERSION = 2;

    private final Path dossier;
    private final LieuxFrancais lieux;

    /** @param dossier where the registry is kept; created when it is not there */
    public SngiSimulateur(Path dossier, LieuxFrancais lieux) {
        this.dossier = dossier;
        this.lieux = lieux;
    }

    /**
     * The registry CSV, made now if it was not there: some hundred milliseconds, 2 MB.
     *
     * @throws IOException when the folder cannot be written
     */
    public Path registre() throws IOException {
        Path registre = dossier.resolve("sngi-" + RegistreDemo.GRAINE + "-v" + VERSION + ".csv");
        if (!Files.exists(registre)) {
            Files.createDirectories(dossier);
            fabriquer(registre);
        }
        return registre;
    }

    private void fabriquer(Path registre) throws IOException {
        Path enCours = Files.createTempFile(dossier, "sngi-", ".tmp");
        try {
            try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(enCours))) {
                RegistreDemo.ecrire(lieux, sortie);
            }
            Files.move(enCours, registre, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(enCours);
        }
    }
}
