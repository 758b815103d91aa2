package fr.accroche.portail.depot;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.accroche.portail.depot.Depots.DepotRecu;
import fr.accroche.portail.depot.jdbc.DepotRepository;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.PlaceDisque;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.portail.stockage.FichierTropGrand;
import fr.accroche.portail.stockage.ReceptionInterrompue;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Receives a file: first the bytes, to the end, then in one transaction the deposit, its accusé, its job and the audit
 * row. A file
 * is removed only when it is certain that no row has it: a commit whose answer was lost may well have been made.
 */
@Component
class ReceptionDepots {
    private static final Logger LOG = LoggerFactory.getLogger(ReceptionDepots.class);

    private final StockageFichiers stockage;
    private final DepotRepository depots;
    private final BaseWeb base;
    private final SchedulerClient planification;
    private final AccusesReception accuses;
    private final Organismes organismes;
    private final Journal journal;
    private final PlaceDisque place;
    private final Optional<LecturesAuFil> lectures;
    private final ReveilJobs reveil;
    private final Clock horloge;

    ReceptionDepots(
            StockageFichiers stockage,
            DepotRepository depots,
            BaseWeb base,
            SchedulerClient planification,
            AccusesReception accuses,
            Organismes organismes,
            Journal journal,
            PlaceDisque place,
            Optional<LecturesAuFil> lectures,
            ReveilJobs reveil,
            Clock horloge) {
        this.stockage = stockage;
        this.depots = depots;
        this.base = base;
        this.planification = planification;
        this.accuses = accuses;
        this.organismes = organismes;
        this.journal = journal;
        this.place = place;
        this.lectures = lectures;
        this.reveil = reveil;
        this.horloge = horloge;
    }

    DepotRecu recevoir(DemandeDepot demande, InputStream flux) {
        verifier(demande.deposant());
        DepotId id = new DepotId(UUID.randomUUID());
        Optional<LectureAuFil> lecture = lectures.flatMap(places -> places.ouvrir(id));
        boolean cree = false;
        try {
            FichierStocke fichier = stocker(lecture.<InputStream>map(suite -> new FluxDouble(flux, suite, 0))
                    .orElse(flux));
            lecture.ifPresent(LectureAuFil::finir);
            DepotRecu recu = acquitter(id, demande, fichier, lecture);
            cree = !recu.rejeu();
            return recu;
        } finally {
            if (!cree) {
                lecture.ifPresent(inutile -> lectures.orElseThrow().abandonner(inutile));
            }
        }
    }

    /** Nobody deposits who may not, nor when there is no room. */
    void verifier(Deposant deposant) {
        refuserInactif(deposant);
        refuserDisquePlein();
    }

    /** Makes a deposit of a file that is in storage. */
    private DepotRecu acquitter(
            DepotId id, DemandeDepot demande, FichierStocke fichier, Optional<LectureAuFil> lecture) {
        Optional<SuiviDepot> cree;
        try {
            lecture.ifPresent(suite -> lectures.orElseThrow().confier(suite));
            cree = enregistrer(id, demande, fichier, () -> {});
        } catch (RuntimeException panne) {
            jeterSiAbsent(id, fichier, panne);
            throw panne;
        }
        if (cree.isPresent()) {
            reveil.reveiller();
            return new DepotRecu(cree.get(), false);
        }
        jeter(fichier);
        return rejouer(demande, fichier);
    }

    /**
     * Makes the deposit of an upload whose bytes are all kept. Whatever fails, they stay: the upload may be ended again.
     *
     * @param lien says in the same transaction that the upload has become this deposit
     */
    void conclure(
            DepotId id, DemandeDepot demande, FichierStocke fichier, Optional<LectureAuFil> lecture, Runnable lien) {
        lecture.ifPresent(suite -> lectures.orElseThrow().confier(suite));
        enregistrer(id, demande, fichier, lien);
        reveil.reveiller();
    }

    /** Without a certain answer the file stays; {@link BalayageStockage} removes it later if nobody has it. */
    private void jeterSiAbsent(DepotId id, FichierStocke fichier, RuntimeException panne) {
        try {
            if (Boolean.TRUE.equals(base.transaction().execute(etat -> depots.estAbsent(id)))) {
                jeter(fichier);
            }
        } catch (RuntimeException incertain) {
            panne.addSuppressed(incertain);
        }
    }

    /** Somebody may have been suspended while its session was open. */
    private void refuserInactif(Deposant deposant) {
        if (!organismes.estActif(deposant.organismeId())) {
            throw new RefusRequete(
                    HttpStatus.FORBIDDEN,
                    "REQ-ORGANISME-INACTIF",
                    "Votre organisme n’a plus accès au dépôt. Rien n’a été déposé : adressez-vous à l’assistance.");
        }
    }

    private void refuserDisquePlein() {
        if (!place.estSuffisante()) {
            LOG.error("The free space is below the reserve: uploads are refused");
            throw new RefusRequete(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "SRV-DISQUE-PLEIN",
                    "Le portail manque de place pour recevoir des fichiers. Rien n’a été déposé : réessayez plus tard.");
        }
    }

    private FichierStocke stocker(InputStream flux) {
        try {
            return stockage.recevoir(flux);
        } catch (FichierTropGrand e) {
            throw tropGrand();
        } catch (ReceptionInterrompue e) {
            LOG.info("A file was cut off while it arrived");
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-ENVOI-INTERROMPU",
                    "L’envoi s’est interrompu avant la fin du fichier. Rien n’a été déposé : recommencez l’envoi.");
        } catch (IOException e) {
            throw stockageEnPanne(e);
        }
    }

    static RefusRequete tropGrand() {
        return new RefusRequete(
                HttpStatus.CONTENT_TOO_LARGE,
                "REQ-FICHIER-TROP-GRAND",
                "Le fichier dépasse 200 Mo (209 715 200 octets). Répartissez ses passages dans plusieurs fichiers,"
                        + " chacun avec son idFlux.");
    }

    static RefusRequete stockageEnPanne(IOException cause) {
        LOG.error("The storage of files fails", cause);
        return new RefusRequete(
                HttpStatus.INSUFFICIENT_STORAGE,
                "SRV-STOCKAGE",
                "Le fichier ne peut pas être enregistré pour le moment. Rien n’a été déposé : réessayez plus tard.");
    }

    /** Empty when the idempotency key was used before. */
    private Optional<SuiviDepot> enregistrer(DepotId id, DemandeDepot demande, FichierStocke fichier, Runnable lien) {
        Deposant deposant = demande.deposant();
        Instant recuLe = horloge.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<SuiviDepot> resultat = base.transaction().execute(etat -> {
            Optional<SuiviDepot> cree = depots.creer(id, demande, fichier, recuLe);
            if (cree.isEmpty()) {
                return cree;
            }
            lien.run();
            accuses.emettre(demande, cree.get());
            planification.scheduleIfNotExists(
                    TacheDepot.TRAITER_DEPOT.instance(id.toString()).build(), recuLe);
            journal.consigner(Fait.de(deposant.auteur(), deposant.organismeId(), "DEPOT_RECU", id.toString(), "OK"));
            return cree;
        });
        return resultat == null ? Optional.empty() : resultat;
    }

    private DepotRecu rejouer(DemandeDepot demande, FichierStocke fichier) {
        return demande.cleIdempotence()
                .flatMap(cle -> depots.parCle(demande.deposant().organismeId(), cle))
                .filter(suivi -> suivi.sha256().equals(fichier.sha256())
                        && suivi.origine().equals(demande.origine()))
                .map(suivi -> new DepotRecu(suivi, true))
                .orElseThrow(() -> new RefusRequete(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "REQ-CLE-IDEMPOTENCE",
                        "Cette clé d’idempotence a déjà servi pour un autre fichier : donnez une clé nouvelle à chaque"
                                + " fichier."));
    }

    private void jeter(FichierStocke fichier) {
        try {
            stockage.supprimer(fichier);
        } catch (IOException e) {
            LOG.error("Expected to remove the file {}, which no deposit has", fichier.cleStockage(), e);
        }
    }
}
