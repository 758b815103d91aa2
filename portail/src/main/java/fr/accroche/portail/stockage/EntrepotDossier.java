package fr.accroche.portail.stockage;

import fr.accroche.portail.socle.DossierDurable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Objects as files of a folder, which several processes may share. A file is written under {@code arrivees/}, forced to the
 * disk, then moved to its place: what stays in {@code arrivees/} without growing was cut off by a stop, and is removed at a
 * later start.
 */
final class EntrepotDossier implements EntrepotFichiers {
    private static final int PREFIXES = 256;
    private static final int LONGUEUR_PREFIXE = 2;
    /** Longer than a sender may be silent. */
    private static final Duration ARRIVEE_MORTE = Duration.ofHours(1);

    private final Path arrivees;
    private final Path fichiers;

    EntrepotDossier(Path racine, Clock horloge) {
        this.arrivees = racine.resolve("arrivees");
        this.fichiers = racine.resolve("fichiers");
        preparer(horloge.instant().minus(ARRIVEE_MORTE));
    }

    private void preparer(Instant mortesAvant) {
        try {
            DossierDurable.creer(arrivees);
            DossierDurable.creer(fichiers);
            for (int prefixe = 0; prefixe < PREFIXES; prefixe++) {
                Files.createDirectories(fichiers.resolve("%02x".formatted(prefixe)));
            }
            DossierDurable.forcer(fichiers);
            for (Path reste : contenu(arrivees)) {
                if (poseLe(reste).isBefore(mortesAvant)) {
                    Files.deleteIfExists(reste);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a folder to write files in, found " + fichiers, e);
        }
    }

    @Override
    public void poser(String cle, Contenu contenu) throws IOException {
        Path arrivee = Files.createFile(
                arrivees.resolve(cle),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (FileChannel canal = FileChannel.open(arrivee, StandardOpenOption.WRITE)) {
                OutputStream disque = new BufferedOutputStream(Channels.newOutputStream(canal));
                contenu.ecrire(new SansFermeture(disque));
                disque.flush();
                canal.force(true);
            }
            Files.move(arrivee, place(cle), StandardCopyOption.ATOMIC_MOVE);
            DossierDurable.forcer(dossier(cle));
        } finally {
            Files.deleteIfExists(arrivee);
        }
    }

    @Override
    public InputStream lire(String cle, long debut) throws IOException {
        FileChannel canal = FileChannel.open(place(cle), StandardOpenOption.READ);
        return Channels.newInputStream(canal.position(debut));
    }

    @Override
    public void supprimer(String cle) throws IOException {
        Files.deleteIfExists(place(cle));
    }

    @Override
    public List<Objet> lister(String prefixe) throws IOException {
        List<Objet> objets = new ArrayList<>();
        for (Path dossier : contenu(fichiers)) {
            String debut = dossier.getFileName().toString();
            if (debut.startsWith(prefixe) || prefixe.startsWith(debut)) {
                ajouter(dossier, prefixe, objets);
            }
        }
        return objets;
    }

    private static void ajouter(Path dossier, String prefixe, List<Objet> objets) throws IOException {
        for (Path fichier : contenu(dossier)) {
            String cle = fichier.getFileName().toString();
            if (cle.startsWith(prefixe)) {
                try {
                    objets.add(new Objet(cle, Files.size(fichier), poseLe(fichier)));
                } catch (NoSuchFileException supprime) {
                    // Another process removed it meanwhile: it is not there any more.
                }
            }
        }
    }

    private static Instant poseLe(Path fichier) throws IOException {
        return Files.getLastModifiedTime(fichier).toInstant();
    }

    private static List<Path> contenu(Path dossier) throws IOException {
        try (Stream<Path> entrees = Files.list(dossier)) {
            return entrees.toList();
        }
    }

    private Path place(String cle) {
        return dossier(cle).resolve(cle);
    }

    private Path dossier(String cle) {
        return fichiers.resolve(cle.substring(0, LONGUEUR_PREFIXE));
    }
}
