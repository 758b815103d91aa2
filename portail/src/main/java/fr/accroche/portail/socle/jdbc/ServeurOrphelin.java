package fr.accroche.portail.socle.jdbc;

import fr.accroche.portail.socle.DemarrageImpossible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived a portal killed without warning. It is stopped (fast shutdown: SIGINT), since the
 * home folder's lock proves that no live portal uses it; a pid file left by a machine that stopped is removed.
 */
final class ServeurOrphelin {
    private static final Logger LOG = LoggerFactory.getLogger(ServeurOrphelin.class);
    private static final long ATTENTE_SECONDES = 60;

    private final Path donnees;

    ServeurOrphelin(Path donnees) {
        this.donnees = donnees;
    }

    void arreter() {
        Path fichierPid = donnees.resolve("postmaster.pid");
        if (!Files.exists(fichierPid)) {
            return;
        }
        try {
            Optional<ProcessHandle> serveur = serveur(fichierPid);
            if (serveur.isPresent()) {
                LOG.warn("Arrêt d’un serveur de base de données laissé par un portail interrompu");
                interrompre(serveur.get());
            }
            Files.deleteIfExists(fichierPid);
        } catch (IOException e) {
            throw new DemarrageImpossible("Le fichier " + fichierPid + " ne peut pas être lu.", e);
        }
    }

    private Optional<ProcessHandle> serveur(Path fichierPid) throws IOException {
        String premiereLigne = Files.readAllLines(fichierPid, StandardCharsets.UTF_8).stream()
                .findFirst()
                .orElse("")
                .strip();
        if (!premiereLigne.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(premiereLigne)).filter(this::tientCeDossier);
    }

    /** The number may have been given to another program since. */
    private boolean tientCeDossier(ProcessHandle processus) {
        try {
            String commande = Files.readString(
                    Path.of("/proc", Long.toString(processus.pid()), "cmdline"), StandardCharsets.UTF_8);
            return commande.contains(donnees.toString());
        } catch (IOException e) {
            LOG.debug("No command line for process {}", processus.pid());
            return false;
        }
    }

    private static void interrompre(ProcessHandle serveur) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + serveur.pid()).start().waitFor();
            serveur.onExit().get(ATTENTE_SECONDES, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemarrageImpossible("Le démarrage a été interrompu.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new DemarrageImpossible(
                    "Un serveur de base de données d’un démarrage précédent (processus " + serveur.pid()
                            + ") ne s’arrête pas : arrêtez-le, puis relancez le portail.",
                    e);
        }
    }
}
