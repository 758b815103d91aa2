package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.identite.Appariement;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.socle.PlaceDisque;
import fr.accroche.portail.socle.PlaceInsuffisante;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.StockageFichiers;
import fr.accroche.traitement.Traitement;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * One run of the processing of one deposit: control and matching into the staging area, then publication. It may die at
 * any point and be run again: what a run staged counts only if that very run publishes, and it publishes once.
 */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class TraitementDepots {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PART_DU_TRAITEMENT = 95;

    private final TraitementRepository depots;
    private final Appariement appariement;
    private final StockageFichiers stockage;
    private final Coffre coffre;
    private final PreparationDepot preparation;
    private final LecturesAuFil lectures;
    private final PublicationDepot publication;
    private final PlaceDisque place;
    private final Clock horloge;

    TraitementDepots(
            TraitementRepository depots,
            Appariement appariement,
            StockageFichiers stockage,
            Coffre coffre,
            PreparationDepot preparation,
            LecturesAuFil lectures,
            PublicationDepot publication,
            PlaceDisque place,
            Clock horloge) {
        this.depots = depots;
        this.appariement = appariement;
        this.stockage = stockage;
        this.coffre = coffre;
        this.preparation = preparation;
        this.lectures = lectures;
        this.publication = publication;
        this.place = place;
        this.horloge = horloge;
    }

    /**
     * Processes a deposit, unless it has ended.
     *
     * @throws fr.accroche.portail.identite.IdentitesIndisponibles when the registry, or the training files that this file
     *     names, are not there
     * @throws PlaceInsuffisante when the disk has no room for the staging
     * @throws IOException when the storage fails; the deposit waits
     */
    void traiter(DepotId id) throws IOException {
        Optional<LigneDepot> depot =
                depots.trouver(id).filter(ligne -> !ligne.suivi().estTermine());
        if (depot.isPresent()) {
            Optional<DepotPrepare> prepare = auFil(depot.get());
            if (prepare.isEmpty()) {
                prepare = depuisLeStockage(depot.get());
            }
            prepare.ifPresent(pret -> publication.publier(depot.get(), pret));
        }
        publication.nettoyer(id);
    }

    /** What was staged while the file arrived, unless another run has begun since. */
    private Optional<DepotPrepare> auFil(LigneDepot depot) {
        return lectures.prendre(depot)
                .filter(pret -> depots.adopterLecture(depot.suivi().id()));
    }

    /** Empty when another run has ended the deposit meanwhile. */
    private Optional<DepotPrepare> depuisLeStockage(LigneDepot depot) throws IOException {
        if (!place.estSuffisante()) {
            throw new PlaceInsuffisante();
        }
        DepotId id = depot.suivi().id();
        Traitement traitement = appariement.traitement();
        OptionalInt debut = commencer(id);
        if (debut.isEmpty()) {
            return Optional.empty();
        }
        DepotPrepare prepare = lire(traitement, depot, debut.getAsInt());
        depots.progression(id, EtapeDepot.PUBLICATION, PART_DU_TRAITEMENT);
        return Optional.of(prepare);
    }

    /**
     * The deposit is taken over first: from then on no earlier run can publish, so what they kept aside may go. Empty
     * when an earlier run has ended the deposit meanwhile.
     */
    private OptionalInt commencer(DepotId id) {
        OptionalInt tentative = depots.commencer(id);
        tentative.ifPresent(numero -> coffre.oublierAvant(id.valeur(), numero));
        return tentative;
    }

    /** The rules are judged at the day the file was received: a run of tomorrow answers the same. */
    private DepotPrepare lire(Traitement traitement, LigneDepot depot, int tentative) throws IOException {
        LocalDate jour = depot.suivi().recuLe().atZone(PARIS).toLocalDate();
        ProgressionDepot progression = new ProgressionDepot(depots, depot, PART_DU_TRAITEMENT, horloge);
        try (InputStream fichier = stockage.ouvrir(depot.fichier())) {
            DepotPrepare prepare =
                    preparation.preparer(depot.suivi().id(), tentative, traitement, fichier, jour, progression);
            if (!prepare.resultat().bilan().sha256().equals(depot.fichier().sha256())) {
                throw new IOException("Expected the bytes received for deposit "
                        + depot.suivi().numero() + ", found others in storage");
            }
            return prepare;
        }
    }
}
