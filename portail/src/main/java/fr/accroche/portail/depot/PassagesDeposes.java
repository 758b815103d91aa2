package fr.accroche.portail.depot;

import fr.accroche.controle.extrait.PassageEcrit;
import fr.accroche.controle.extrait.PassagesReader;
import fr.accroche.portail.depot.jdbc.DepotRepository;
import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * A passage as its file writes it, holder included, for those who sent it or in whose name it was sent. Safe to share
 * between threads.
 */
@Service
public final class PassagesDeposes {
    private final DepotRepository depots;
    private final StockageFichiers stockage;

    PassagesDeposes(DepotRepository depots, StockageFichiers stockage) {
        this.depots = depots;
        this.stockage = stockage;
    }

    /** Empty when this depositor may not read the deposit, or its file is no longer kept. */
    public Optional<PassageEcrit> lire(Deposant deposant, DepotId depot, long ordinal) {
        return depots.lisible(deposant.organismeId(), depot).flatMap(ligne -> lire(ligne, ordinal));
    }

    private Optional<PassageEcrit> lire(LigneDepot depot, long ordinal) {
        try (InputStream fichier = stockage.ouvrir(depot.fichier())) {
            List<PassageEcrit> lus =
                    PassagesReader.lire(fichier, rang -> rang == ordinal).passages();
            return lus.stream().findFirst();
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file of deposit " + depot.suivi().numero() + " cannot be read", e);
        }
    }
}
