package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.IndexIllisibleException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file of any size as bytes in memory, without the heap: the JDK maps 2 GB at once, so segments of 1 GB follow each
 * other, each 8 bytes longer than its share, so that a number never straddles two. Numbers are little-endian. Read-only;
 * safe to share between threads.
 */
final class Projection {
    private static final int BITS_SEGMENT = 30;
    private static final long TAILLE_SEGMENT = 1L << BITS_SEGMENT;
    private static final int MASQUE = (int) TAILLE_SEGMENT - 1;

    private final ByteBuffer[] segments;
    private final long octets;

    private Projection(ByteBuffer[] segments, long octets) {
        this.segments = segments;
        this.octets = octets;
    }

    /** @throws IndexIllisibleException when the file is missing, unreadable, or not of this size */
    static Projection de(Path fichier, long octets) {
        try (FileChannel canal = FileChannel.open(fichier, StandardOpenOption.READ)) {
            if (canal.size() != octets) {
                throw new IndexIllisibleException("Le fichier « " + fichier + " » de l’index est tronqué ou altéré :"
                        + " attendu " + octets + " octets, trouvé " + canal.size()
                        + ". Restaurez l’index ou reconstruisez-le (registre indexer).");
            }
            int nombre = (int) ((octets + TAILLE_SEGMENT - 1) >>> BITS_SEGMENT);
            ByteBuffer[] segments = new ByteBuffer[nombre];
            for (int i = 0; i < nombre; i++) {
                long debut = (long) i << BITS_SEGMENT;
                long longueur = Math.min(TAILLE_SEGMENT + Long.BYTES, octets - debut);
                MappedByteBuffer segment = canal.map(FileChannel.MapMode.READ_ONLY, debut, longueur);
                segments[i] = segment.order(ByteOrder.LITTLE_ENDIAN);
            }
            return new Projection(segments, octets);
        } catch (IOException echec) {
            throw new IndexIllisibleException(
                    "Le fichier « " + fichier + " » de l’index manque ou ne peut pas être lu. Restaurez l’index ou"
                            + " reconstruisez-le (registre indexer).",
                    echec);
        }
    }

    long octets() {
        return octets;
    }

    byte octet(long place) {
        return segments[(int) (place >>> BITS_SEGMENT)].get((int) place & MASQUE);
    }

    int entier(long place) {
        return segments[(int) (place >>> BITS_SEGMENT)].getInt((int) place & MASQUE);
    }

    long entierLong(long place) {
        return segments[(int) (place >>> BITS_SEGMENT)].getLong((int) place & MASQUE);
    }

    void copier(long place, byte[] sortie) {
        for (int i = 0; i < sortie.length; i++) {
            sortie[i] = octet(place + i);
        }
    }

    /** The CRC-32C of the whole file. */
    int crc() {
        CRC32C crc = new CRC32C();
        for (int i = 0; i < segments.length; i++) {
            ByteBuffer segment = segments[i].duplicate();
            segment.limit((int) Math.min(TAILLE_SEGMENT, octets - ((long) i << BITS_SEGMENT)));
            crc.update(segment);
        }
        return (int) crc.getValue();
    }
}
