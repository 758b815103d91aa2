package fr.accroche.portail.socle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything that lasts. Held by one process at a time, so that a left-over database server found in it
 * is surely an orphan.
 */
public final class DossierAccroche implements AutoCloseable {
    private static final int OCTETS_SECRET = 32;

    private final Path racine;
    private final SecureRandom alea;
    private final FileChannel canal;

    /** @throws DemarrageImpossible when it cannot be written, or another process holds it */
    public DossierAccroche(Path racine, SecureRandom alea) {
        this.racine = racine.toAbsolutePath().normalize();
        this.alea = alea;
        try {
            DossierDurable.creer(this.racine);
            canal = FileChannel.open(
                    this.racine.resolve("portail.verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            verrouiller();
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le dossier " + this.racine + " ne peut pas être utilisé (" + e.getMessage()
                            + ") : vérifiez vos droits et la place libre, ou donnez un autre dossier avec"
                            + " ACCROCHE_HOME.",
                    e);
        }
    }

    private void verrouiller() throws IOException {
        FileLock verrou;
        try {
            verrou = canal.tryLock();
        } catch (OverlappingFileLockException e) {
            verrou = null;
        }
        if (verrou == null) {
            canal.close();
            throw new DemarrageImpossible("Un portail est déjà en marche dans le dossier " + racine
                    + " : arrêtez-le, ou donnez un autre dossier avec ACCROCHE_HOME.");
        }
    }

    public Path racine() {
        return racine;
    }

    /** A sub-folder that only this user may enter, made when missing. */
    public Path dossier(String nom) {
        try {
            Path dossier = racine.resolve(nom);
            DossierDurable.creer(dossier);
            return Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new DemarrageImpossible("Le dossier " + racine.resolve(nom) + " ne peut pas être créé.", e);
        }
    }

    /**
     * A secret of 32 bytes: the given one, else the one kept in a file that only this user may read, drawn at the first
     * start.
     *
     * @param donne in Base64, or null
     */
    public byte[] secret(String nom, @Nullable String donne) {
        if (donne != null && !donne.isBlank()) {
            return decoder(nom, donne);
        }
        Path fichier = dossier("secrets").resolve(nom);
        try {
            if (!Files.exists(fichier)) {
                tirer(fichier);
            }
            return decoder(nom, Files.readString(fichier, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new DemarrageImpossible("Le secret " + fichier + " ne peut être ni lu ni écrit.", e);
        }
    }

    /** The same as text, for passwords. */
    public String motDePasse(String nom) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret(nom, null));
    }

    private void tirer(Path fichier) throws IOException {
        byte[] secret = new byte[OCTETS_SECRET];
        alea.nextBytes(secret);
        Path brouillon = Files.createTempFile(
                dossier("secrets"),
                "secret",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel ecriture = FileChannel.open(brouillon, StandardOpenOption.WRITE)) {
            ByteBuffer base64 =
                    StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(secret));
            while (base64.hasRemaining()) {
                ecriture.write(base64);
            }
            ecriture.force(true);
        }
        Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE);
        DossierDurable.forcer(fichier.toAbsolutePath().getParent());
    }

    private static byte[] decoder(String nom, String base64) {
        try {
            byte[] secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length == OCTETS_SECRET) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            throw new DemarrageImpossible("La clé « " + nom + " » n’est pas écrite en Base64.", e);
        }
        throw new DemarrageImpossible("La clé « " + nom + " » doit faire 32 octets, écrits en Base64.");
    }

    @Override
    public void close() throws IOException {
        canal.close();
    }
}
