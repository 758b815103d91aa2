package fr.accroche.portail.depot;

import fr.accroche.portail.depot.SuiviDepot.Origine;
import fr.accroche.portail.depot.jdbc.EnvoiRepriseRepository;
import fr.accroche.portail.depot.jdbc.EnvoiRepriseRepository.LigneEnvoi;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.portail.stockage.FichierTropGrand;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Resumable uploads over the database and the storage: what is written there is the truth, so that any process takes an
 * upload up again. What this process knows beside (the reading under way) only saves time.
 */
@Service
class EnvoisPortail implements Envois {
    private static final Logger LOG = LoggerFactory.getLogger(EnvoisPortail.class);
    private static final Duration GARDE = Duration.ofDays(1);
    /** After that, what this process knew of an upload is forgotten: it goes on from what is written. */
    private static final Duration GARDE_VIVANT = Duration.ofMinutes(10);

    /** Of one organism: a person sends a few at once. */
    private static final int OUVERTS_MAX = 50;

    private final EnvoiRepriseRepository envois;
    private final StockageFichiers stockage;
    private final ReceptionDepots reception;
    private final Organismes organismes;
    private final Optional<LecturesAuFil> lectures;
    private final Clock horloge;
    private final Map<EnvoiId, EnvoiVivant> vivants = new ConcurrentHashMap<>();

    EnvoisPortail(
            EnvoiRepriseRepository envois,
            StockageFichiers stockage,
            ReceptionDepots reception,
            Organismes organismes,
            Optional<LecturesAuFil> lectures,
            Clock horloge) {
        this.envois = envois;
        this.stockage = stockage;
        this.reception = reception;
        this.organismes = organismes;
        this.lectures = lectures;
        this.horloge = horloge;
    }

    @Override
    public SuiviEnvoi ouvrir(DemandeDepot demande, long octets) {
        if (octets > StockageFichiers.TAILLE_MAXIMALE_OCTETS) {
            throw ReceptionDepots.tropGrand();
        }
        reception.verifier(demande.deposant());
        Instant maintenant = horloge.instant();
        envois.oublierAnciens(maintenant.minus(GARDE));
        vivants.values().removeIf(vivant -> vivant.estDelaisse(maintenant.minus(GARDE_VIVANT)));
        if (envois.ouverts(demande.deposant().organismeId()) >= OUVERTS_MAX) {
            throw new RefusRequete(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "REQ-TROP-D-ENVOIS",
                    "Votre organisme a déjà " + OUVERTS_MAX + " envois en cours. Terminez-les ou annulez-les d’abord.");
        }
        EnvoiId id = new EnvoiId(UUID.randomUUID());
        envois.creer(id, demande, stockage.ouvrirNouveau(), octets, maintenant);
        return new SuiviEnvoi(id, octets, 0, maintenant.plus(GARDE), Optional.empty());
    }

    @Override
    public Optional<SuiviEnvoi> trouver(Deposant deposant, EnvoiId id) {
        return envois.trouver(deposant, id).map(EnvoisPortail::suivi);
    }

    private static SuiviEnvoi suivi(LigneEnvoi envoi) {
        return new SuiviEnvoi(
                envoi.id(), envoi.octets(), envoi.recus(), envoi.modifieLe().plus(GARDE), envoi.depot());
    }

    @Override
    public Optional<SuiviEnvoi> poursuivre(Deposant deposant, EnvoiId id, long decalage, InputStream flux) {
        Optional<LigneEnvoi> envoi = envois.trouver(deposant, id);
        if (envoi.isEmpty()) {
            return Optional.empty();
        }
        reception.verifier(deposant);
        EnvoiVivant vivant =
                vivants.computeIfAbsent(id, nouveau -> new EnvoiVivant(lecture(envoi.get()), horloge.instant()));
        if (!vivant.prendre()) {
            throw new RefusRequete(
                    HttpStatus.LOCKED,
                    "REQ-ENVOI-EN-COURS",
                    "Cet envoi reçoit déjà des octets. Réessayez dans un instant.");
        }
        try {
            poursuivre(deposant, envoi.get(), decalage, vivant.suivre(flux, decalage));
        } finally {
            vivant.rendre(horloge.instant());
        }
        return envois.trouver(deposant, id).map(EnvoisPortail::suivi);
    }

    /** An upload that this process sees from its first byte on. */
    private Optional<LectureAuFil> lecture(LigneEnvoi envoi) {
        return envoi.recus() == 0
                ? lectures.flatMap(places -> places.ouvrir(envoi.id().depot()))
                : Optional.empty();
    }

    private void poursuivre(Deposant deposant, LigneEnvoi vu, long decalage, InputStream flux) {
        LigneEnvoi envoi = envois.trouver(deposant, vu.id()).orElse(vu);
        if (envoi.recus() != decalage) {
            throw ailleurs();
        }
        if (envoi.depot().isEmpty() && !envoi.estEntier()) {
            ajouter(envoi, flux);
            envoi = envois.trouver(deposant, vu.id()).orElse(envoi);
        }
        if (envoi.depot().isEmpty() && envoi.estEntier()) {
            conclure(deposant, envoi);
        }
    }

    private static RefusRequete ailleurs() {
        return new RefusRequete(
                HttpStatus.CONFLICT, "REQ-ENVOI-DECALE", "L’envoi n’en est pas là. Demandez d’abord où il en est.");
    }

    private void ajouter(LigneEnvoi envoi, InputStream flux) {
        OptionalInt numero = envois.numeroSuivant(envoi.id());
        if (numero.isEmpty()) {
            throw ailleurs();
        }
        long octets = stocker(envoi, numero.getAsInt(), flux);
        if (octets > 0 && !envois.avancer(envoi.id(), envoi.recus(), numero.getAsInt(), octets, horloge.instant())) {
            jeter(fichier(envoi, List.of(numero.getAsInt()), ""));
            throw ailleurs();
        }
    }

    private long stocker(LigneEnvoi envoi, int numero, InputStream flux) {
        try {
            return stockage.ajouter(envoi.fichier(), numero, flux, envoi.octets() - envoi.recus());
        } catch (FichierTropGrand e) {
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-ENVOI-TROP-LONG",
                    "Il est venu plus d’octets que la taille annoncée. Recommencez l’envoi de ce fichier.");
        } catch (IOException e) {
            throw ReceptionDepots.stockageEnPanne(e);
        }
    }

    /** All bytes are kept: the deposit is made, once. */
    private void conclure(Deposant deposant, LigneEnvoi envoi) {
        EnvoiVivant vivant = vivants.remove(envoi.id());
        Optional<LectureAuFil> lecture = vivant == null ? Optional.empty() : vivant.lecture();
        boolean conclu = false;
        try {
            lecture.ifPresent(LectureAuFil::finir);
            FichierStocke fichier = entier(envoi, vivant);
            DepotId depot = envoi.id().depot();
            reception.conclure(depot, demande(deposant, envoi), fichier, lecture, () -> envois.lier(envoi.id(), depot));
            conclu = true;
        } finally {
            if (!conclu) {
                lecture.ifPresent(inutile -> lectures.orElseThrow().abandonner(inutile));
            }
        }
    }

    /** The SHA-256 that was computed while the bytes came, if all came here; else that of what is stored. */
    private FichierStocke entier(LigneEnvoi envoi, @Nullable EnvoiVivant vivant) {
        try {
            if (envoi.morceaux().isEmpty()) {
                return stockage.recevoir(InputStream.nullInputStream());
            }
            Optional<String> connue = vivant == null ? Optional.empty() : vivant.sha256(envoi.octets());
            return connue.isPresent()
                    ? fichier(envoi, envoi.morceaux(), connue.get())
                    : fichier(envoi, envoi.morceaux(), stockage.sha256(fichier(envoi, envoi.morceaux(), "")));
        } catch (IOException e) {
            throw ReceptionDepots.stockageEnPanne(e);
        }
    }

    private static FichierStocke fichier(LigneEnvoi envoi, List<Integer> morceaux, String sha256) {
        return new FichierStocke(
                envoi.fichier().cleStockage(), envoi.fichier().cleDonnees(), envoi.octets(), sha256, morceaux);
    }

    private DemandeDepot demande(Deposant deposant, LigneEnvoi envoi) {
        Optional<Organisme> auNomDe = organismes.certificateursDe(deposant.organismeId()).stream()
                .filter(possible ->
                        envoi.auNomDe().filter(possible.id()::equals).isPresent())
                .findFirst();
        return new DemandeDepot(
                deposant,
                envoi.nomFichier(),
                Optional.empty(),
                auNomDe,
                new Origine(envoi.remplacement(), Optional.empty()));
    }

    @Override
    public void abandonner(Deposant deposant, EnvoiId id) {
        envois.trouver(deposant, id).filter(envoi -> envoi.depot().isEmpty()).ifPresent(envoi -> {
            EnvoiVivant vivant = vivants.remove(id);
            if (vivant != null) {
                vivant.lecture().ifPresent(inutile -> lectures.orElseThrow().abandonner(inutile));
            }
            envois.oublier(id);
            if (!envoi.morceaux().isEmpty()) {
                jeter(fichier(envoi, envoi.morceaux(), ""));
            }
        });
    }

    private void jeter(FichierStocke morceaux) {
        try {
            stockage.supprimer(morceaux);
        } catch (IOException e) {
            LOG.warn("Pieces of the file {} will be swept later", morceaux.cleStockage(), e);
        }
    }
}
