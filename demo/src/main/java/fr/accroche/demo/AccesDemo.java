package fr.accroche.demo;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.Comptes;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.SecondsFacteurs;
import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.organisme.Mandats;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo's organisms: a certificateur, and a déposant that it mandated. They are created once for a folder; their
 * passwords and secrets are drawn at random then and kept in that folder, so that nothing secret is written in the code.
 */
final class AccesDemo {
    private static final LocalDate DEBUT = LocalDate.of(2021, 7, 1);
    private static final Set<String> PORTEES = Set.of("depots:ecrire", "depots:lire");
    private static final IdClient CERTIFICATEUR = new IdClient("12ABC345");
    private static final IdClient DEPOSANT = new IdClient("67DEF890");

    private final Organismes organismes;
    private final Mandats mandats;
    private final Comptes comptes;
    private final SecondsFacteurs secondsFacteurs;
    private final ClientsApi clients;
    private final TransactionTemplate transaction;
    private final Path fichier;

    AccesDemo(
            Organismes organismes,
            Mandats mandats,
            Comptes comptes,
            SecondsFacteurs secondsFacteurs,
            ClientsApi clients,
            TransactionTemplate transaction,
            Path dossier) {
        this.organismes = organismes;
        this.mandats = mandats;
        this.comptes = comptes;
        this.secondsFacteurs = secondsFacteurs;
        this.clients = clients;
        this.transaction = transaction;
        this.fichier = dossier.resolve("acces.properties");
    }

    /** The certificateur's and the déposant's, created now if they were not there. */
    Paire preparer() throws IOException {
        Optional<Organisme> connu = organismes.parMatricule(CERTIFICATEUR);
        if (connu.isPresent() && Files.exists(fichier)) {
            return lire();
        }
        if (connu.isPresent()) {
            throw new IOException("les accès ont été perdus ; supprimez ce dossier pour recommencer la démonstration");
        }
        try {
            return Objects.requireNonNull(transaction.execute(etat -> creer()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The file is written within the transaction: a demo stopped in between finds neither, and begins again. */
    private Paire creer() {
        Acces certificateur = creer(
                "Institut fictif des métiers",
                CERTIFICATEUR,
                new IdContrat("MFCER000123"),
                new Siret("00000000000018"),
                RoleOrganisme.CERTIFICATEUR,
                "Camille");
        Acces deposant = creer(
                "Tiers de confiance fictif",
                DEPOSANT,
                new IdContrat("MFDEP000456"),
                new Siret("00000000000026"),
                RoleOrganisme.DEPOSANT,
                "Dominique");
        mandats.donner(new NouveauMandat(identifiant(CERTIFICATEUR), DEPOSANT, DEBUT, Optional.empty()), "demo");
        Paire paire = new Paire(certificateur, deposant);
        try {
            ecrire(paire);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paire;
    }

    private UUID identifiant(IdClient matricule) {
        return organismes.parMatricule(matricule).orElseThrow().id();
    }

    private Acces creer(
            String raisonSociale,
            IdClient matricule,
            IdContrat contrat,
            Siret siret,
            RoleOrganisme role,
            String prenom) {
        Organisme organisme =
                organismes.creer(new NouvelOrganisme(matricule, raisonSociale, siret, Map.of(role, contrat), DEBUT));
        UUID compte = comptes.ouvrir(organisme.id(), role, siret);
        String motDePasse = tirer();
        IdentifiantConnexion identifiant = comptes.creer(
                new NouvelUtilisateur(
                        compte,
                        prenom,
                        "Exemple",
                        prenom.toLowerCase(Locale.ROOT) + "@exemple.invalid",
                        RoleUtilisateur.ADMINISTRATEUR),
                motDePasse);
        String secretTotp = SecretTotp.tirer(new SecureRandom()).texte();
        secondsFacteurs.poserTotp(identifiant, secretTotp);
        ClientsApi.ClientCree client = clients.creer(organisme.id(), "Logiciel de démonstration", PORTEES);
        return new Acces(
                raisonSociale,
                matricule,
                contrat,
                identifiant.valeur(),
                motDePasse,
                secretTotp,
                client.clientId(),
                client.secret());
    }

    /** Four groups of five hexadecimal digits: 80 bits that a person can type. */
    private static String tirer() {
        byte[] alea = new byte[10];
        new SecureRandom().nextBytes(alea);
        return HexFormat.of().formatHex(alea).replaceAll("(.{5})(?=.)", "$1-");
    }

    private void ecrire(Paire paire) throws IOException {
        Properties lignes = new Properties();
        poser(lignes, "certificateur", paire.certificateur());
        poser(lignes, "deposant", paire.deposant());
        Files.createDirectories(fichier.getParent());
        Files.deleteIfExists(fichier);
        Files.createFile(fichier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer sortie = Files.newBufferedWriter(fichier)) {
            lignes.store(sortie, "Demo only: made at random for this folder");
        }
    }

    private Paire lire() throws IOException {
        Properties lignes = new Properties();
        try (Reader entree = Files.newBufferedReader(fichier)) {
            lignes.load(entree);
        }
        if (!lignes.containsKey("deposant.secretTotp")) {
            throw new IOException(
                    "il vient d’une version plus ancienne ; supprimez-le pour recommencer la démonstration");
        }
        return new Paire(acces(lignes, "certificateur"), acces(lignes, "deposant"));
    }

    private static void poser(Properties lignes, String role, Acces acces) {
        lignes.setProperty(role + ".raisonSociale", acces.raisonSociale());
        lignes.setProperty(role + ".matricule", acces.matricule().valeur());
        lignes.setProperty(role + ".contrat", acces.contrat().valeur());
        lignes.setProperty(role + ".identifiant", acces.identifiant());
        lignes.setProperty(role + ".motDePasse", acces.motDePasse());
        lignes.setProperty(role + ".secretTotp", acces.secretTotp());
        lignes.setProperty(role + ".clientId", acces.clientId());
        lignes.setProperty(role + ".secret", acces.secret());
    }

    private static Acces acces(Properties lignes, String role) {
        return new Acces(
                lignes.getProperty(role + ".raisonSociale"),
                new IdClient(lignes.getProperty(role + ".matricule")),
                new IdContrat(lignes.getProperty(role + ".contrat")),
                lignes.getProperty(role + ".identifiant"),
                lignes.getProperty(role + ".motDePasse"),
                lignes.getProperty(role + ".secretTotp"),
                lignes.getProperty(role + ".clientId"),
                lignes.getProperty(role + ".secret"));
    }

    /**
     * @param certificateur deposits for itself
     * @param deposant deposits for the certificateur
     */
    record Paire(Acces certificateur, Acces deposant) {}
}
