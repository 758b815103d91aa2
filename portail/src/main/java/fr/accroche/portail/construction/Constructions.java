package fr.accroche.portail.construction;

import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.EcouteurConstruction;
import fr.accroche.construction.Rubriques;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.correspondance.Reconnaissance;
import fr.accroche.construction.flux.Constructeur;
import fr.accroche.construction.flux.FluxConstruit;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Classeurs;
import fr.accroche.construction.tableur.LimitesTableur;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.construction.jdbc.ConstructionRepository;
import fr.accroche.portail.essai.ControlesSansAnnuaire;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.reception.FluxLimite;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.portail.stockage.ReceptionInterrompue;
import fr.accroche.portail.stockage.StockageFichiers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Spreadsheets of an organism made into files. Another organism's spreadsheet is as an unknown one. Safe to share between
 * threads; so many are built at once on a node, others wait or are told to come back.
 */
@Component
@SiRole(RoleNoeud.WEB)
public class Constructions {
    private static final Duration GARDE = Duration.ofDays(1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int A_LA_FOIS = 2;

    private final ConstructionRepository tableaux;
    private final StockageFichiers stockage;
    private final Constructeur constructeur;
    private final Reconnaissance reconnaissance;
    private final Clock horloge;
    private final Semaphore places = new Semaphore(A_LA_FOIS);

    Constructions(
            ConstructionRepository tableaux,
            StockageFichiers stockage,
            ControlesSansAnnuaire controles,
            Clock horloge) {
        this.tableaux = tableaux;
        this.stockage = stockage;
        this.horloge = horloge;
        constructeur = new Constructeur(
                SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE),
                controles.pour(SchemaFlux.VERSION_COURANTE),
                Path.of(System.getProperty("java.io.tmpdir")));
        reconnaissance = new Reconnaissance(constructeur.rubriques());
    }

    Rubriques rubriques() {
        return constructeur.rubriques();
    }

    /**
     * Keeps a spreadsheet for a day.
     *
     * @throws RefusRequete when it is too large or cut off: nothing is kept
     * @throws TableurRefuseException when it is no spreadsheet that can be read: nothing is kept
     */
    public UUID recevoir(UtilisateurConnecte auteur, FichierRecu fichier) throws IOException, TableurRefuseException {
        tableaux.oublier(horloge.instant().minus(GARDE));
        FichierStocke stocke = stocker(fichier);
        boolean lisible = false;
        try {
            reconnaissance.deviner(ouvrir(stocke));
            lisible = true;
        } finally {
            if (!lisible) {
                stockage.supprimer(stocke);
            }
        }
        UUID id = UUID.randomUUID();
        tableaux.creer(id, auteur, fichier.nom(), stocke, horloge.instant());
        return id;
    }

    private FichierStocke stocker(FichierRecu fichier) throws IOException {
        try {
            return stockage.recevoir(new FluxLimite(fichier.flux(), LimitesTableur.OCTETS));
        } catch (ReceptionInterrompue e) {
            if (e.getCause() instanceof FluxLimite.TropGrand) {
                throw new RefusRequete(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "REQ-FICHIER-TROP-GRAND",
                        "Ce tableau dépasse 50 Mo. Répartissez ses lignes dans plusieurs tableaux, ou enregistrez la feuille"
                                + " en CSV.");
            }
            throw new RefusRequete(
                    HttpStatus.BAD_REQUEST,
                    "REQ-ENVOI-INTERROMPU",
                    "L’envoi s’est interrompu avant la fin du fichier. Rien n’a été conservé\u00a0: recommencez.");
        }
    }

    /** One of this organism's, less than a day old. */
    Optional<TableauRecu> trouver(UtilisateurConnecte utilisateur, UUID id) {
        return tableaux.trouver(utilisateur.organismeId(), id, horloge.instant().minus(GARDE));
    }

    Classeur ouvrir(TableauRecu tableau) throws IOException, TableurRefuseException {
        return ouvrir(tableau.fichier());
    }

    private Classeur ouvrir(FichierStocke fichier) throws IOException, TableurRefuseException {
        return Classeurs.ouvrir(() -> stockage.ouvrir(fichier));
    }

    /** What was set for it, else what was set last time for a table with the same headings, else nothing. */
    Map<String, String> reglage(UtilisateurConnecte utilisateur, TableauRecu tableau, Correspondance devinee) {
        return tableau.reglage()
                .or(() -> tableaux.retenue(utilisateur.organismeId(), empreinte(devinee)))
                .orElseGet(Map::of);
    }

    Correspondance deviner(Classeur classeur) throws IOException, TableurRefuseException {
        return reconnaissance.deviner(classeur);
    }

    /** Sets what its columns hold, and remembers it for the organism's next table with the same headings. */
    void regler(UtilisateurConnecte utilisateur, TableauRecu tableau, Map<String, String> reglage)
            throws IOException, TableurRefuseException {
        tableaux.regler(utilisateur.organismeId(), tableau.id(), reglage);
        tableaux.retenir(utilisateur.organismeId(), empreinte(deviner(ouvrir(tableau))), reglage, horloge.instant());
    }

    /**
     * Builds, always the same bytes for one spreadsheet set one way.
     *
     * @throws RefusRequete with 429 when too many are built at once
     */
    FluxConstruit construire(UtilisateurConnecte utilisateur, TableauRecu tableau, EcouteurConstruction ecouteur)
            throws IOException, TableurRefuseException {
        if (!places.tryAcquire()) {
            throw new RefusRequete(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "REQ-TROP-DE-DEMANDES",
                    "Plusieurs tableaux sont en cours de construction. Attendez quelques secondes, puis rechargez la page.");
        }
        try {
            Classeur classeur = ouvrir(tableau);
            Correspondance devinee = deviner(classeur);
            Map<String, String> reglage = reglage(utilisateur, tableau, devinee);
            return constructeur.construire(
                    classeur,
                    Reglage.appliquer(reglage, devinee, rubriques()),
                    Reglage.enveloppe(reglage, tableau.id(), tableau.creeLe()),
                    LocalDate.now(horloge.withZone(PARIS)),
                    ecouteur);
        } finally {
            places.release();
        }
    }

    private static String empreinte(Correspondance correspondance) {
        String intitules =
                correspondance.colonnes().stream().map(Colonne::intitule).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(intitules.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in the JDK", e);
        }
    }
}
