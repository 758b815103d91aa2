package fr.accroche.simulateurs.sngi;

import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.demonstration.RegistreDemo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/**
 * The SNGI of the demonstration. The protocol of the true one is not public: this one answers what we load a registry
 * from, the registry CSV and its index. The file is made once for a folder, then kept. Safe to share between threads and processes: a
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

    /**
     * The index of that registry, made now if it was not there, or was made under another key or by other software: about
     * a second.
     *
     * @param cle the key of the portal's indexes
     * @param alea draws what the encryption needs
     * @throws IOException when the folder cannot be written
     */
    public Path index(CleIndex cle, SecureRandom alea, Clock horloge) throws IOException {
        Path index = dossier.resolve("index-" + RegistreDemo.GRAINE + "-v" + VERSION);
        if (!estUtilisable(index, cle)) {
            oublier(index);
            try (Reader registre = Files.newBufferedReader(registre())) {
                new ConstructionIndex(new Reglages(cle, lieux, true, 1), alea, horloge)
                        .construire(registre, index, SuiviConstruction.personne());
            }
        }
        return index;
    }

    private static boolean estUtilisable(Path index, CleIndex cle) {
        try {
            return Files.isDirectory(index)
                    && IndexFichier.ouvrir(index, Optional.of(cle)).taille() > 0;
        } catch (IndexIllisibleException autre) {
            return false;
        }
    }

    private static void oublier(Path index) throws IOException {
        if (!Files.isDirectory(index)) {
            return;
        }
        try (DirectoryStream<Path> fichiers = Files.newDirectoryStream(index)) {
            for (Path fichier : fichiers) {
                Files.delete(fichier);
            }
        }
        Files.delete(index);
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
