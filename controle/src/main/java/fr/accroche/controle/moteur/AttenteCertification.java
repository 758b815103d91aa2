package fr.accroche.controle.moteur;

import fr.accroche.controle.reserve.Reserve;
import fr.accroche.modele.Position;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The passages read before the type and code of their certification: since children come in any order, 200 MB of them
 * may. What the rules need of each (some 180 bytes) waits in a {@link Reserve}, in bounded memory. For one thread.
 */
final class AttenteCertification implements AutoCloseable {
    private final Path dossier;
    private @Nullable Reserve reserve;
    private long nombre;

    /** @param dossier where a temporary file may be made */
    AttenteCertification(Path dossier) {
        this.dossier = dossier;
    }

    void retenir(Delivrance passage) {
        if (reserve == null) {
            reserve = new Reserve(dossier);
        }
        try {
            ecrire(passage, reserve.ecriture());
            nombre++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that wait outside the heap. */
    long octetsSurDisque() {
        try {
            return reserve == null ? 0 : reserve.octetsSurDisque();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives back every passage kept, in order, and keeps none. */
    void rendre(Consumer<Delivrance> suite) {
        if (reserve == null) {
            return;
        }
        try (DataInputStream lecture = reserve.relire()) {
            for (long i = 0; i < nombre; i++) {
                suite.accept(lire(lecture));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }

    /** Forgets every passage kept: nothing more is to be said of them. */
    @Override
    public void close() {
        if (reserve != null) {
            try {
                reserve.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            reserve = null;
            nombre = 0;
        }
    }

    private static void ecrire(Delivrance passage, DataOutputStream sortie) throws IOException {
        sortie.writeLong(passage.ordinal());
        sortie.writeInt(passage.position().ligne());
        sortie.writeInt(passage.position().colonne());
        sortie.writeLong(passage.jour().toEpochDay());
        sortie.writeUTF(passage.chemin());
        sortie.writeUTF(passage.valeur());
        sortie.writeBoolean(passage.idTechnique() != null);
        if (passage.idTechnique() != null) {
            sortie.writeUTF(passage.idTechnique());
        }
    }

    private static Delivrance lire(DataInputStream entree) throws IOException {
        long ordinal = entree.readLong();
        Position position = new Position(entree.readInt(), entree.readInt());
        LocalDate jour = LocalDate.ofEpochDay(entree.readLong());
        String chemin = entree.readUTF();
        String valeur = entree.readUTF();
        String idTechnique = entree.readBoolean() ? entree.readUTF() : null;
        return new Delivrance(ordinal, idTechnique, position, chemin, valeur, jour);
    }
}
