package fr.accroche.controle.reserve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Written once, then read, as often as wanted but one reading at a time, in two blocks of memory whatever its size. Up to one block stays in memory; beyond, the
 * blocks go encrypted to a temporary file, which the system removes when it is closed. For one thread.
 */
public final class Reserve implements AutoCloseable {
    private final Path dossier;
    private final BlocsChiffres blocs = new BlocsChiffres();
    private final DataOutputStream ecriture;
    private @Nullable FileChannel canal;

    /** @param dossier where a temporary file may be made */
    public Reserve(Path dossier) {
        this.dossier = dossier;
        ecriture = new DataOutputStream(blocs.ecriture(() -> Channels.newOutputStream(ouvrir())));
    }

    /** Where to write, until {@link #relire}. */
    public DataOutputStream ecriture() {
        return ecriture;
    }

    /** Bytes that went to the disk so far. */
    public long octetsSurDisque() throws IOException {
        return canal == null ? 0 : canal.size();
    }

    /** What was written, from its beginning; writing is over, and so is any reading begun before. */
    public DataInputStream relire() throws IOException {
        ecriture.flush();
        if (canal == null) {
            return new DataInputStream(blocs.memoire());
        }
        canal.position(0);
        return new DataInputStream(blocs.lecture(Channels.newInputStream(canal)));
    }

    private FileChannel ouvrir() throws IOException {
        Path fichier = Files.createTempFile(dossier, "accroche-", ".attente");
        canal = FileChannel.open(
                fichier, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return canal;
    }

    @Override
    public void close() throws IOException {
        if (canal != null) {
            canal.close();
        }
    }
}
