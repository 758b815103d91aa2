package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.identite.Appariement;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.identite.IdentitesIndisponibles;
import fr.accroche.portail.socle.PlaceDisque;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.Traitement;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The uploads that are processed while their bytes arrive, a few at once: the others are only stored, and read by their job.
 * Nothing depends on this but time: whatever fails here, the file is in storage and its job reads it from there.
 */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class LecturesAuFil implements DisposableBean {
    /** Run of what an upload stages before its deposit exists. */
    static final int TENTATIVE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(LecturesAuFil.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PLACES = 3;
    /** By then its job was taken up, by this process or another. */
    private static final Duration GARDE = Duration.ofMinutes(10);

    private final TraitementRepository depots;
    private final Coffre coffre;
    private final Appariement appariement;
    private final PreparationDepot preparation;
    private final PlaceDisque place;
    private final Clock horloge;
    private final Semaphore places = new Semaphore(PLACES);
    private final ExecutorService fils = Executors.newFixedThreadPool(PLACES, tache -> new Thread(tache, "lecture"));
    private final Map<DepotId, Finie> finies = new ConcurrentHashMap<>();

    LecturesAuFil(
            TraitementRepository depots,
            Coffre coffre,
            Appariement appariement,
            PreparationDepot preparation,
            PlaceDisque place,
            Clock horloge) {
        this.depots = depots;
        this.coffre = coffre;
        this.appariement = appariement;
        this.preparation = preparation;
        this.place = place;
        this.horloge = horloge;
    }

    /** Begins to read an upload; empty when it is only to be stored. */
    Optional<LectureAuFil> ouvrir(DepotId id) {
        oublierAnciennes();
        if (!place.estSuffisante() || !places.tryAcquire()) {
            return Optional.empty();
        }
        boolean ouverte = false;
        try {
            Traitement traitement = appariement.traitement();
            depots.ouvrirLecture(id);
            LectureAuFil lecture = new LectureAuFil(id, LocalDate.now(horloge.withZone(PARIS)));
            fils.execute(() -> lire(lecture, traitement));
            ouverte = true;
            return Optional.of(lecture);
        } catch (IdentitesIndisponibles | DataAccessException | TransactionException indisponible) {
            return Optional.empty();
        } finally {
            if (!ouverte) {
                places.release();
            }
        }
    }

    private void lire(LectureAuFil lecture, Traitement traitement) {
        Optional<DepotPrepare> prepare = Optional.empty();
        try {
            prepare = Optional.of(preparation.preparer(
                    lecture.depot(), TENTATIVE, traitement, lecture.tuyau(), lecture.jour(), octet -> {}));
        } catch (IOException | IdentitesIndisponibles abandonnee) {
            LOG.debug("The upload {} is given up", lecture.depot());
        } catch (RuntimeException | Error panne) {
            LOG.warn("The upload {} will be read from storage: {}", lecture.depot(), PanneSansValeur.de(panne));
        } finally {
            lecture.abandonner();
            places.release();
            if (lecture.terminer() || prepare.isEmpty()) {
                effacer(lecture.depot());
            }
            lecture.issue().complete(prepare);
        }
    }

    /** The deposit of these bytes exists: its job may take what they gave. */
    void confier(LectureAuFil lecture) {
        lecture.confier();
        finies.put(lecture.depot(), new Finie(lecture, horloge.instant()));
    }

    /** There will be no such deposit; when its job has taken what was staged there is one, whatever its sender was told. */
    void abandonner(LectureAuFil lecture) {
        boolean attendue = finies.remove(lecture.depot()) != null;
        if ((attendue || !lecture.estConfiee()) && lecture.jeter()) {
            effacer(lecture.depot());
        }
    }

    /**
     * What the upload of this deposit staged, once it has been read to its end: the very bytes that were stored, judged at
     * the day the deposit bears. Empty when it is to be read from storage.
     */
    Optional<DepotPrepare> prendre(LigneDepot depot) {
        Finie finie = finies.remove(depot.suivi().id());
        if (finie == null) {
            return Optional.empty();
        }
        LocalDate jour = depot.suivi().recuLe().atZone(PARIS).toLocalDate();
        return finie.lecture()
                .issue()
                .join()
                .filter(prepare -> finie.lecture().jour().equals(jour))
                .filter(prepare -> prepare.resultat()
                        .bilan()
                        .sha256()
                        .equals(depot.fichier().sha256()));
    }

    /** Another process took their jobs. */
    private void oublierAnciennes() {
        Instant avant = horloge.instant().minus(GARDE);
        finies.values().removeIf(finie -> finie.confieeLe().isBefore(avant));
    }

    /** Removes what an upload staged, of which no deposit came. */
    void effacer(DepotId id) {
        try {
            depots.enTransaction(() -> {
                depots.oublierLecture(id);
                coffre.oublier(id.valeur(), TENTATIVE);
                return true;
            });
        } catch (DataAccessException | TransactionException plusTard) {
            LOG.info("What the upload {} staged will be swept later", id);
        }
    }

    @Override
    public void destroy() {
        fils.shutdownNow();
    }

    private record Finie(LectureAuFil lecture, Instant confieeLe) {}
}
