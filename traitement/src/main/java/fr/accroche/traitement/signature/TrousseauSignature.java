package fr.accroche.traitement.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The signing keys, in a PKCS#12 file: the last one signs, the others still let their old accusés be checked. The file
 * is made at first use, with one key; it is replaced in one move, under a lock, so that nodes sharing a folder agree.
 * Immutable: a rotation gives another ring.
 */
public final class TrousseauSignature {
    private static final String TYPE = "PKCS12";

    private final List<CleSignature> cles;

    private TrousseauSignature(List<CleSignature> cles) {
        this.cles = List.copyOf(cles);
    }

    /**
     * Opens the ring, making it with a first key when the file does not exist.
     *
     * @param fichier the PKCS#12 file
     * @param motDePasse protects it, in ASCII as the JDK's PKCS#12 wants; not kept
     * @param nomCommun name of the signer, in the certificates made here
     * @throws IllegalArgumentException when the password is empty or not in ASCII
     * @throws IOException when it cannot be read or written, or the password is wrong
     */
    public static TrousseauSignature ouvrir(
            Path fichier, char[] motDePasse, String nomCommun, Clock horloge, SecureRandom hasard) throws IOException {
        exigerAscii(motDePasse);
        try (FileChannel verrou = ouvrirVerrou(fichier);
                FileLock tenu = verrou.lock()) {
            if (!tenu.isValid()) {
                throw new IOException("Expected to hold the lock of " + fichier + ", lost it");
            }
            if (Files.exists(fichier)) {
                return new TrousseauSignature(lire(fichier, motDePasse));
            }
            List<CleSignature> premiere = List.of(CleFactory.creer(nomCommun, horloge.instant(), hasard));
            ecrire(fichier, motDePasse, premiere);
            return new TrousseauSignature(premiere);
        }
    }

    /** Adds a key, which becomes the current one, and answers the new ring. */
    public static TrousseauSignature renouveler(
            Path fichier, char[] motDePasse, String nomCommun, Clock horloge, SecureRandom hasard) throws IOException {
        exigerAscii(motDePasse);
        try (FileChannel verrou = ouvrirVerrou(fichier);
                FileLock tenu = verrou.lock()) {
            if (!tenu.isValid()) {
                throw new IOException("Expected to hold the lock of " + fichier + ", lost it");
            }
            List<CleSignature> toutes = new ArrayList<>(lire(fichier, motDePasse));
            toutes.add(CleFactory.creer(nomCommun, horloge.instant(), hasard));
            ecrire(fichier, motDePasse, toutes);
            return new TrousseauSignature(toutes);
        }
    }

    /** The key that signs. */
    public CleSignature courante() {
        return cles.get(cles.size() - 1);
    }

    /** The certificates of all keys, old ones too: what a verifier needs, and may be published. */
    public List<X509Certificate> certificats() {
        return cles.stream().map(CleSignature::certificat).toList();
    }

    private static void exigerAscii(char[] motDePasse) {
        if (motDePasse.length == 0 || !CharBuffer.wrap(motDePasse).chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("Expected a password of the signing keys made of ASCII characters");
        }
    }

    private static FileChannel ouvrirVerrou(Path fichier) throws IOException {
        Path dossier = fichier.toAbsolutePath().getParent();
        if (dossier != null) {
            Files.createDirectories(dossier);
        }
        return FileChannel.open(voisin(fichier, ".verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static List<CleSignature> lire(Path fichier, char[] motDePasse) throws IOException {
        try (InputStream flux = Files.newInputStream(fichier)) {
            KeyStore magasin = KeyStore.getInstance(TYPE);
            magasin.load(flux, motDePasse);
            List<CleSignature> cles = new ArrayList<>();
            List<String> alias = Collections.list(magasin.aliases());
            Collections.sort(alias);
            for (String nom : alias) {
                if (magasin.getKey(nom, motDePasse) instanceof PrivateKey privee
                        && magasin.getCertificate(nom) instanceof X509Certificate certificat) {
                    cles.add(new CleSignature(privee, certificat));
                }
            }
            if (cles.isEmpty()) {
                throw new IOException("Expected at least one signing key in " + fichier + ", found none");
            }
            return cles;
        } catch (GeneralSecurityException e) {
            throw new IOException("Expected a PKCS#12 file with our signing keys in " + fichier, e);
        }
    }

    private static void ecrire(Path fichier, char[] motDePasse, List<CleSignature> cles) throws IOException {
        Path nouveau = voisin(fichier, ".nouveau");
        Files.deleteIfExists(nouveau);
        creerPrive(nouveau);
        try (OutputStream flux = Files.newOutputStream(nouveau)) {
            KeyStore magasin = KeyStore.getInstance(TYPE);
            magasin.load(null, motDePasse);
            for (int i = 0; i < cles.size(); i++) {
                CleSignature cle = cles.get(i);
                magasin.setKeyEntry(alias(i + 1), cle.privee(), motDePasse, new Certificate[] {cle.certificat()});
            }
            magasin.store(flux, motDePasse);
        } catch (GeneralSecurityException e) {
            throw new IOException("Expected to write the signing keys to " + fichier, e);
        }
        Files.move(nouveau, fichier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Aliases sort in the order of creation. */
    private static String alias(int rang) {
        return String.format("cle-%06d", rang);
    }

    /** The owner alone may read it, where the file system knows of owners. */
    private static void creerPrive(Path fichier) throws IOException {
        if (fichier.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    fichier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fichier);
        }
    }

    private static Path voisin(Path fichier, String suffixe) {
        return fichier.resolveSibling(fichier.getFileName() + suffixe);
    }
}
