package fr.accroche.cli.commande;

import fr.accroche.controle.tampon.EspaceTemporaire;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The temporary space of a command: a file that only its owner may open and that has no name any more as soon as it is
 * open (on systems that allow it, else it goes when closed). Stateless.
 */
public final class EspaceDisque implements EspaceTemporaire {
    @Override
    public SeekableByteChannel ouvrir() throws IOException {
        Path fichier = Files.createTempFile("accroche-", ".tampon");
        return FileChannel.open(
                fichier, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
