package fr.accroche.portail.socle.jdbc;

import fr.accroche.portail.socle.DemarrageImpossible;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Runs PostgreSQL's programs as {@code nobody} when the portal runs as root: PostgreSQL refuses root. The library leaves
 * root by {@code unshare -U}, which many containers forbid; then {@code setpriv} of util-linux does it. The library is
 * handed an archive of shell scripts by the programs' names, each of which becomes {@code nobody} and then the program.
 */
final class LanceurSansRacine {
    private static final List<String> PROGRAMMES = List.of("initdb", "pg_ctl", "postgres");
    private static final int EXECUTABLE = 0755;

    private final CompteSysteme compte;

    LanceurSansRacine(CompteSysteme compte) {
        this.compte = compte;
    }

    /**
     * @return empty when PostgreSQL starts without help: an ordinary account, or root where {@code unshare -U} works
     * @throws DemarrageImpossible when there is no way to leave root
     */
    static Optional<LanceurSansRacine> siNecessaire() {
        if (!CompteSysteme.estRacine() || LinuxUtils.isUnshareAvailable()) {
            return Optional.empty();
        }
        Optional<LanceurSansRacine> lanceur = CompteSysteme.nomme("nobody", Path.of("/etc/passwd"))
                .map(LanceurSansRacine::new)
                .filter(LanceurSansRacine::fonctionne);
        if (lanceur.isEmpty()) {
            throw new DemarrageImpossible("La base de données embarquée refuse de tourner sous le compte « root », et"
                    + " cette machine ne permet pas de le quitter (ni « unshare -U », ni « setpriv » vers le compte"
                    + " « nobody »). Lancez le portail avec un compte ordinaire, installez setpriv (paquet util-linux),"
                    + " ou indiquez une base externe avec ACCROCHE_BASE_URL.");
        }
        return lanceur;
    }

    CompteSysteme compte() {
        return compte;
    }

    /** The command that runs another one, with its arguments, as the account and none of its other groups. */
    List<String> commande(String... suite) {
        List<String> commande = new ArrayList<>(
                List.of("setpriv", "--reuid=" + compte.uid(), "--regid=" + compte.gid(), "--clear-groups", "--"));
        commande.addAll(List.of(suite));
        return commande;
    }

    private boolean fonctionne() {
        try {
            return new ProcessBuilder(commande("true"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The scripts, in the form in which the library takes PostgreSQL's programs.
     *
     * @param programmes the folder that holds {@code bin}, where the account may read
     */
    PgBinaryResolver scripts(Path programmes) throws IOException {
        byte[] archive = archive(programmes);
        return (systeme, machine) -> new ByteArrayInputStream(archive);
    }

    private byte[] archive(Path programmes) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(
                new XZOutputStream(octets, new LZMA2Options(LZMA2Options.PRESET_MIN)), StandardCharsets.UTF_8.name())) {
            for (String programme : PROGRAMMES) {
                byte[] script =
                        script(programmes.resolve("bin").resolve(programme)).getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entree = new TarArchiveEntry("bin/" + programme);
                entree.setMode(EXECUTABLE);
                entree.setModTime(0);
                entree.setSize(script.length);
                tar.putArchiveEntry(entree);
                tar.write(script);
                tar.closeArchiveEntry();
            }
        }
        return octets.toByteArray();
    }

    /** From the root folder: the account may not be able to enter the one where the portal was started. */
    String script(Path programme) {
        return "#!/bin/sh\ncd / && exec " + String.join(" ", commande(citer(programme.toString()))) + " \"$@\"\n";
    }

    private static String citer(String texte) {
        return "'" + texte.replace("'", "'\\''") + "'";
    }
}
