package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.index.ContratIndexTest;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.RegistreEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class IndexFichierTest extends ContratIndexTest {
    @TempDir
    private Path dossier;

    @Override
    protected IndexRegistre index(List<Identite> identites) throws IOException {
        Path sortie = Files.createTempDirectory(dossier, "essai").resolve("index");
        RegistreEssai.construire(RegistreEssai.csv(identites), sortie, RegistreEssai.reglages(), new ArrayList<>());
        return IndexFichier.ouvrir(sortie, Optional.of(RegistreEssai.CLE));
    }
}
