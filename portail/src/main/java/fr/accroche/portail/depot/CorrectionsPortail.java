package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.DepotRepository;
import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.depot.jdbc.ResultatRepository;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.traitement.StatutTraitement;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.BitSet;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class CorrectionsPortail implements Corrections {
    private final DepotRepository depots;
    private final ResultatRepository resultats;
    private final StockageFichiers stockage;

    CorrectionsPortail(DepotRepository depots, ResultatRepository resultats, StockageFichiers stockage) {
        this.depots = depots;
        this.resultats = resultats;
        this.stockage = stockage;
    }

    @Override
    public Optional<Reponse> trouver(Deposant deposant, DepotId id) {
        return depots.deLEmetteur(deposant.organismeId(), id).map(this::reponse);
    }

    private Reponse reponse(LigneDepot depot) {
        SuiviDepot suivi = depot.suivi();
        if (!suivi.estTermine()) {
            return new Reponse.Impossible(Raison.EN_COURS);
        }
        if (suivi.statut() == StatutTraitement.TRAITEMENT_AVEC_ERREURS) {
            return new Reponse.Impossible(Raison.FICHIER_REFUSE);
        }
        BitSet ko = resultats.ordinauxKo(suivi.id());
        if (ko.isEmpty()) {
            return new Reponse.Impossible(Raison.AUCUN_KO);
        }
        return estConserve(depot)
                ? new Reponse.Possible(new DepotACorriger(suivi, ko, depot.fichier(), stockage))
                : new Reponse.Impossible(Raison.FICHIER_ABSENT);
    }

    private boolean estConserve(LigneDepot depot) {
        try (InputStream fichier = stockage.ouvrir(depot.fichier())) {
            return fichier.read() >= 0;
        } catch (FileNotFoundException | NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file of deposit " + depot.suivi().numero() + " cannot be read", e);
        }
    }
}
