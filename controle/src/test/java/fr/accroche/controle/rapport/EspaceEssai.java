package fr.accroche.controle.rapport;

import fr.accroche.controle.tampon.EspaceTemporaire;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A temporary space on disk that a test may look into; counts how often it is opened. */
public final class EspaceEssai implements EspaceTemporaire {
    private final Path dossier;
    private int ouvertures;

    public EspaceEssai(Path dossier) {
        this.dossier = dossier;
    }

    @Override
    public SeekableByteChannel ouvrir() throws IOException {
        ouvertures++;
        return FileChannel.open(
                fichier(), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    public int ouvertures() {
        return ouvertures;
    }

    public Path fichier() {
        return dossier.resolve("espace");
    }

    public byte[] contenu() throws IOException {
        return Files.readAllBytes(fichier());
    }
}
