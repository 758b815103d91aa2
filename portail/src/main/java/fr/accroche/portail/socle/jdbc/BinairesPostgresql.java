package fr.accroche.portail.socle.jdbc;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The library's PostgreSQL for this machine, unpacked where every account may read it. The library's own unpacking
 * leaves no way to put {@link LanceurSansRacine}'s scripts before the programs.
 */
final class BinairesPostgresql {
    private final Path dossier;

    /** @param dossier used by one process at a time */
    BinairesPostgresql(Path dossier) {
        this.dossier = dossier;
    }

    /** Unpacks what is not yet unpacked; a folder cut off half-way is begun again. Returns the folder of {@code bin}. */
    Path installer() throws IOException {
        byte[] archive = archive();
        Path prets = dossier.resolve(LieuPostgresql.empreinte(archive));
        if (!Files.isDirectory(prets)) {
            Path brouillon = dossier.resolve("partiel");
            FileSystemUtils.deleteRecursively(brouillon);
            Files.createDirectories(brouillon);
            deballer(archive, brouillon);
            ouvrirATous(brouillon);
            Files.move(brouillon, prets, StandardCopyOption.ATOMIC_MOVE);
        }
        return prets;
    }

    private static byte[] archive() throws IOException {
        try (InputStream flux =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", System.getProperty("os.arch"))) {
            return flux.readAllBytes();
        }
    }

    private static void deballer(byte[] archive, Path cible) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entree = tar.getNextEntry(); entree != null; entree = tar.getNextEntry()) {
                poser(entree, tar, cible.resolve(entree.getName()).normalize());
            }
        }
    }

    private static void poser(TarArchiveEntry entree, InputStream contenu, Path chemin) throws IOException {
        if (entree.isDirectory()) {
            Files.createDirectories(chemin);
            return;
        }
        Files.createDirectories(chemin.resolveSibling(""));
        if (entree.isSymbolicLink() || entree.isLink()) {
            Files.createSymbolicLink(chemin, Path.of(entree.getLinkName()));
        } else {
            Files.copy(contenu, chemin);
        }
    }

    /** Whatever the mask of the account: to read, to enter and to run; to write, for the owner only. */
    private static void ouvrirATous(Path dossier) throws IOException {
        List<Path> tous;
        try (Stream<Path> chemins = Files.walk(dossier)) {
            tous = chemins.filter(chemin -> !Files.isSymbolicLink(chemin)).toList();
        }
        for (Path chemin : tous) {
            Files.setPosixFilePermissions(chemin, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
