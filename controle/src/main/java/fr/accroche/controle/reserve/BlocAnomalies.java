package fr.accroche.controle.reserve;

import fr.accroche.modele.Anomalie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Some anomalies as bytes that may be kept, in some ten bytes each: the format is written down in {@code
 * docs/formats/bloc-anomalies.md}. It holds values read in the file: whoever keeps it seals it. Stateless.
 */
public final class BlocAnomalies {
    private static final int VERSION = 1;

    private BlocAnomalies() {}

    public static byte[] ecrire(List<Anomalie> anomalies) {
        ByteArrayOutputStream bloc = new ByteArrayOutputStream();
        bloc.write(VERSION);
        try (DataOutputStream sortie = new DataOutputStream(new DeflaterOutputStream(bloc))) {
            sortie.writeInt(anomalies.size());
            AnomalieEncoder encoder = new AnomalieEncoder(sortie);
            for (Anomalie anomalie : anomalies) {
                encoder.ecrire(anomalie);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected room in memory for a block of anomalies", e);
        }
        return bloc.toByteArray();
    }

    /** @throws IllegalArgumentException when these bytes are no block, or one of another version */
    public static List<Anomalie> lire(byte[] bloc) {
        if (bloc.length == 0 || bloc[0] != VERSION) {
            throw new IllegalArgumentException("Expected a block of anomalies of version " + VERSION + ", found "
                    + (bloc.length == 0 ? "nothing" : "version " + bloc[0]));
        }
        try (DataInputStream entree =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bloc, 1, bloc.length - 1)))) {
            int nombre = entree.readInt();
            AnomalieDecoder decoder = new AnomalieDecoder(entree);
            List<Anomalie> anomalies = new ArrayList<>();
            for (int i = 0; i < nombre; i++) {
                anomalies.add(decoder.lire());
            }
            // Reading on to the end has the check sum verified.
            if (entree.read() >= 0) {
                throw new IOException("Expected the end of a block of " + nombre + " anomalies, found more");
            }
            return List.copyOf(anomalies);
        } catch (IOException e) {
            throw new IllegalArgumentException("Expected a whole block of anomalies, found one that breaks off", e);
        }
    }
}
