package fr.accroche.nirisation.index.construction;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/**
 * The index of a CSV for as long as a process needs it: built under a key that nobody keeps, mapped, and its files removed
 * at once (the system keeps them as long as they are mapped).
 *
 * @param index ready to answer
 * @param bilan what its construction gave
 */
public record IndexPassager(IndexFichier index, BilanConstruction bilan) {
    private static final String PREFIXE = "accroche-registre";

    /**
     * Reads the registry to its end.
     *
     * @param registre the CSV as text; not closed
     * @param parent where its folder is made, readable by its owner alone, and removed
     * @param fils threads that look at lines
     * @throws RegistreRefuseException when nobody is in it
     * @throws IOException when reading or writing fails, or it is no registry; nothing is left then
     */
    public static IndexPassager construire(
            Reader registre,
            Path parent,
            ReferentielLieux lieux,
            int fils,
            SecureRandom alea,
            Clock horloge,
            SuiviConstruction suivi)
            throws IOException {
        byte[] octets = new byte[CleIndex.OCTETS];
        alea.nextBytes(octets);
        CleIndex cle = new CleIndex(octets);
        Path dossier = Files.createTempDirectory(parent, PREFIXE);
        Path index = dossier.resolve("index");
        try {
            BilanConstruction bilan = new ConstructionIndex(new Reglages(cle, lieux, false, fils), alea, horloge)
                    .construire(registre, index, suivi);
            return new IndexPassager(IndexFichier.ouvrirSansRelire(index, Optional.of(cle)), bilan);
        } finally {
            DossierEnConstruction.supprimer(dossier);
        }
    }

    /** Removes what killed processes left in a folder that no living one uses. */
    public static void oublierLesRestes(Path parent) throws IOException {
        try (DirectoryStream<Path> restes = Files.newDirectoryStream(parent, PREFIXE + "*")) {
            for (Path reste : restes) {
                DossierEnConstruction.supprimer(reste);
            }
        }
    }
}
