package fr.accroche.portail.stockage;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.DossierDurable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Files in a folder. Content: Tink's AES-256-GCM-HKDF streaming, segments of 64 KiB, each authenticated with its rank
 * and with the last one marked, so that a cut or a swap is noticed; the file's name is the associated datum. A file is
 * written under {@code arrivees/}, forced to the disk, then moved to its place: what stays in {@code arrivees/} was cut
 * off by a stop and is removed at the next start.
 */
final class StockageDossier implements StockageFichiers {
    private static final int PREFIXES = 256;
    private static final int OCTETS_CLE = 32;
    private static final int OCTETS_SEGMENT = 64 * 1024;
    private static final int OCTETS_TAMPON = 64 * 1024;

    private final Path arrivees;
    private final Path fichiers;
    private final CleMaitresse maitresse;
    private final SecureRandom alea;
    private final long limiteOctets;

    StockageDossier(Path racine, CleMaitresse maitresse, SecureRandom alea, long limiteOctets) {
        this.arrivees = racine.resolve("arrivees");
        this.fichiers = racine.resolve("fichiers");
        this.maitresse = maitresse;
        this.alea = alea;
        this.limiteOctets = limiteOctets;
        preparer();
    }

    private void preparer() {
        try {
            DossierDurable.creer(arrivees);
            DossierDurable.creer(fichiers);
            for (int prefixe = 0; prefixe < PREFIXES; prefixe++) {
                Files.createDirectories(fichiers.resolve("%02x".formatted(prefixe)));
            }
            DossierDurable.forcer(fichiers);
            try (Stream<Path> restes = Files.list(arrivees)) {
                for (Path reste : restes.toList()) {
                    Files.delete(reste);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a folder to write files in, found " + fichiers, e);
        }
    }

    @Override
    public FichierStocke recevoir(InputStream flux) throws IOException {
        byte[] cle = tirer(OCTETS_CLE);
        String nom = HexFormat.of().formatHex(tirer(16));
        Path arrivee = Files.createFile(
                arrivees.resolve(nom),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Empreinte empreinte = copier(flux, arrivee, cle, nom);
            placer(arrivee, nom);
            return new FichierStocke(nom, maitresse.sceller(cle, "fichier:" + nom), empreinte.octets, empreinte.fin());
        } finally {
            Files.deleteIfExists(arrivee);
        }
    }

    private Empreinte copier(InputStream flux, Path arrivee, byte[] cle, String nom) throws IOException {
        Empreinte empreinte = new Empreinte();
        try (FileChannel canal = FileChannel.open(arrivee, StandardOpenOption.WRITE)) {
            OutputStream disque = new SansFermeture(new BufferedOutputStream(Channels.newOutputStream(canal)));
            try (OutputStream chiffrement =
                    chiffre(cle).newEncryptingStream(disque, nom.getBytes(StandardCharsets.US_ASCII))) {
                byte[] tampon = new byte[OCTETS_TAMPON];
                for (int lus = lire(flux, tampon); lus >= 0; lus = lire(flux, tampon)) {
                    empreinte.ajouter(tampon, lus, limiteOctets);
                    chiffrement.write(tampon, 0, lus);
                }
            }
            disque.flush();
            canal.force(true);
        } catch (GeneralSecurityException e) {
            throw new IOException("Cannot encrypt a file", e);
        }
        return empreinte;
    }

    /** What fails here is the sender, not the storage. */
    private static int lire(InputStream flux, byte[] tampon) throws ReceptionInterrompue {
        try {
            return flux.read(tampon);
        } catch (IOException e) {
            throw new ReceptionInterrompue(e);
        }
    }

    private void placer(Path arrivee, String nom) throws IOException {
        Path place = place(nom);
        Files.move(arrivee, place, StandardCopyOption.ATOMIC_MOVE);
        DossierDurable.forcer(place.getParent());
    }

    @Override
    public InputStream ouvrir(FichierStocke fichier) throws IOException {
        String nom = fichier.cleStockage();
        byte[] cle = maitresse.ouvrir(fichier.cleDonnees(), "fichier:" + nom);
        try {
            return chiffre(cle)
                    .newDecryptingStream(Files.newInputStream(place(nom)), nom.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IOException("Cannot decrypt the file " + nom, e);
        }
    }

    @Override
    public void supprimer(FichierStocke fichier) throws IOException {
        Files.deleteIfExists(place(fichier.cleStockage()));
    }

    @Override
    public int balayer(Instant avant, UnaryOperator<Set<String>> connues) throws IOException {
        int supprimes = 0;
        for (Path dossier : contenu(fichiers)) {
            Set<String> anciens = new HashSet<>();
            for (Path fichier : contenu(dossier)) {
                if (Files.getLastModifiedTime(fichier).toInstant().isBefore(avant)) {
                    anciens.add(fichier.getFileName().toString());
                }
            }
            if (!anciens.isEmpty()) {
                anciens.removeAll(connues.apply(Set.copyOf(anciens)));
            }
            for (String inconnu : anciens) {
                Files.deleteIfExists(place(inconnu));
                supprimes++;
            }
        }
        return supprimes;
    }

    private static List<Path> contenu(Path dossier) throws IOException {
        try (Stream<Path> entrees = Files.list(dossier)) {
            return entrees.toList();
        }
    }

    private Path place(String nom) {
        return fichiers.resolve(nom.substring(0, 2)).resolve(nom);
    }

    private static StreamingAead chiffre(byte[] cle) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(cle, "HmacSha256", OCTETS_CLE, OCTETS_SEGMENT, 0);
    }

    private byte[] tirer(int octets) {
        byte[] tirage = new byte[octets];
        alea.nextBytes(tirage);
        return tirage;
    }

    /** Size and SHA-256 of what has come so far. */
    private static final class Empreinte {
        private final MessageDigest sha256;
        private long octets;

        Empreinte() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }

        void ajouter(byte[] tampon, int lus, long limiteOctets) throws FichierTropGrand {
            octets += lus;
            if (octets > limiteOctets) {
                throw new FichierTropGrand(limiteOctets);
            }
            sha256.update(tampon, 0, lus);
        }

        String fin() {
            return HexFormat.of().formatHex(sha256.digest());
        }
    }
}
