package fr.accroche.demo;

import fr.accroche.cli.api.AttenteDepot;
import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.DepotCree;
import fr.accroche.cli.api.EtatDepot;
import fr.accroche.cli.api.FormatDemande;
import fr.accroche.cli.api.IdentifiantsClient;
import fr.accroche.cli.api.RefusServeur;
import fr.accroche.cli.api.TypeAccuse;
import fr.accroche.modele.IdFlux;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The main job, as any software of a certificateur does it: deposit a file through the HTTP API, wait, read the accusé.
 * What is printed for people goes to stderr; the accusé itself goes to stdout.
 */
final class DeroulementDemo {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Path dossier;
    private final boolean uneFois;
    private final PrintStream recit = System.err;
    private volatile boolean reussi;

    DeroulementDemo(Path dossier, boolean uneFois) {
        this.dossier = dossier;
        this.uneFois = uneFois;
    }

    Path dossier() {
        return dossier;
    }

    /** True once the accusé was read and is what it should be. */
    boolean aReussi() {
        return reussi;
    }

    /**
     * Does the main job once, then says where to go on, or stops the portal.
     *
     * @param port where the portal answers
     * @param arreter stops the portal
     */
    void derouler(AccesDemo acces, int port, Runnable arreter) {
        URI portail = URI.create("http://localhost:" + port);
        try {
            AccesDemo.Paire paire = acces.preparer();
            reussi = deposer(portail, paire.certificateur());
            if (!uneFois && reussi) {
                presenter(portail, paire);
            }
        } catch (RefusServeur e) {
            recit.println("Le dépôt a échoué : " + e.getMessage());
        } catch (IOException e) {
            recit.println("La démonstration a échoué dans « " + dossier + " » : " + e.getMessage());
        } finally {
            if (uneFois || !reussi) {
                arreter.run();
            }
        }
    }

    private boolean deposer(URI portail, Acces acces) throws IOException, RefusServeur {
        Path fichier = ecrireFlux("flux-" + acces.matricule() + ".xml", acces, acces);
        ClientDepots client =
                new ClientDepots(portail, new IdentifiantsClient(acces.clientId(), acces.secret()), Clock.systemUTC());
        DepotCree depot = client.deposer(fichier, UUID.randomUUID().toString(), Optional.empty(), octets -> {});
        recit.println("Dépôt n° " + depot.numero() + " reçu : " + depot.nomFichier() + ", " + depot.octets()
                + " octets, SHA-256 " + depot.sha256());
        EtatDepot etat = new AttenteDepot(client).attendre(depot.id(), suivi -> {});
        recit.println(etat.libelleStatut() + " : " + etat.passages() + " passages, " + etat.ok() + " OK, " + etat.ko()
                + " KO.");
        byte[] accuse;
        try (InputStream recu = client.accuse(depot.id(), TypeAccuse.TRAITEMENT, FormatDemande.XML)) {
            accuse = recu.readAllBytes();
        }
        System.out.write(accuse);
        System.out.flush();
        return estConforme(etat, new String(accuse, StandardCharsets.UTF_8));
    }

    /** Some passages OK, some KO, none forgotten, and each of the four official refusals. */
    private boolean estConforme(EtatDepot etat, String accuse) {
        boolean conforme = etat.ok() > 0
                && etat.ok() + etat.ko() == etat.passages()
                && Stream.of(MotifRefus.values())
                        .allMatch(motif -> accuse.contains("<messageErreur>" + motif.texte() + "</messageErreur>"));
        if (!conforme) {
            recit.println("L’accusé ne dit pas ce qui était attendu : des passages OK, et les quatre refus.");
        }
        return conforme;
    }

    /** A flux of the demo with keys never used before. */
    private Path ecrireFlux(String nom, Acces emetteur, Acces certificateur) throws IOException {
        Path fichier = dossier.resolve(nom);
        EnteteSynthetique entete = new EnteteSynthetique(
                new IdFlux(UUID.randomUUID().toString()),
                OffsetDateTime.now(PARIS).truncatedTo(ChronoUnit.SECONDS),
                emetteur.matricule(),
                certificateur.matricule(),
                certificateur.contrat());
        try (OutputStream sortie = Files.newOutputStream(fichier)) {
            FluxDemo.ecrire(entete, UUID::randomUUID, sortie);
        }
        return fichier;
    }

    private void presenter(URI portail, AccesDemo.Paire paire) throws IOException {
        Path aDeposer = ecrireFlux("a-deposer-vous-meme.xml", paire.certificateur(), paire.certificateur());
        recit.println();
        recit.println("Le portail est ouvert : " + portail);
        presenter("Certificateur", paire.certificateur());
        presenter("Déposant mandaté", paire.deposant());
        recit.println(
                "  Second facteur, demandé après le mot de passe : code à 6 chiffres sur " + portail + "/demo/codes");
        recit.println("  Se faire connaître : " + portail + "/contact (SIRET à essayer : 00000000000034)");
        recit.println("  Enregistrer un organisme, en agent : " + portail + "/administration (choisissez Ariane)");
        recit.println("  Courriels envoyés : " + portail + "/demo/courriels");
        recit.println("  Fichier à déposer vous-même : " + aDeposer);
        recit.println("Ctrl+C pour arrêter.");
    }

    private void presenter(String role, Acces acces) {
        recit.println("  " + role + " (" + acces.raisonSociale() + ", matricule " + acces.matricule() + ", contrat "
                + acces.contrat() + ")");
        recit.println("    identifiant " + acces.identifiant() + "   mot de passe " + acces.motDePasse());
        recit.println("    API : ACCROCHE_CLIENT_ID=" + acces.clientId() + " ACCROCHE_CLIENT_SECRET=" + acces.secret());
    }
}
