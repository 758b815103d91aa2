package fr.accroche.portail.socle.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Rows for one {@code COPY … FROM STDIN} in PostgreSQL's binary format (PostgreSQL documentation, COPY, "Binary Format"),
 * which halves what sealed values weigh and what the server has to parse. Each value must be of its column's very type:
 * {@code int} for integer, {@code long} for bigint. For batches of bounded size. Not thread-safe.
 */
public final class Copie {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int OCTETS_ENTETE = SIGNATURE.length + 8;
    private static final int OCTETS_PREMIERS = 1 << 14;
    private static final short FIN = -1;
    private static final int NUL = -1;
    private static final int TYPE_TEXTE = 25;
    private static final byte VERSION_JSONB = 1;

    private final String commande;
    private ByteBuffer lignes = ByteBuffer.allocate(OCTETS_PREMIERS);
    private int debutLigne;
    private short valeurs;

    /** @param commande {@code copy table (columns) from stdin}, without a format */
    public Copie(String commande) {
        this.commande = commande.strip() + " with (format binary)";
        lignes.put(SIGNATURE).putInt(0).putInt(0);
        debutLigne = lignes.position();
    }

    /** A value of a text column, which cannot hold U+0000: it becomes U+FFFD, as in our XML. */
    public Copie valeur(@Nullable String texte) {
        return valeur(texte == null ? null : utf8(texte));
    }

    /** A value of a jsonb column. */
    public Copie json(String json) {
        byte[] utf8 = utf8(json);
        ajouter(1 + utf8.length).put(VERSION_JSONB).put(utf8);
        return this;
    }

    /** A value of a bigint column. */
    public Copie valeur(long nombre) {
        ajouter(Long.BYTES).putLong(nombre);
        return this;
    }

    /** A value of an integer column. */
    public Copie valeur(int nombre) {
        ajouter(Integer.BYTES).putInt(nombre);
        return this;
    }

    public Copie valeur(UUID uuid) {
        ajouter(2 * Long.BYTES).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        return this;
    }

    /** A value of a bytea column. */
    public Copie valeur(byte @Nullable [] octets) {
        if (octets == null) {
            ajouter(NUL);
        } else {
            ajouter(octets.length).put(octets);
        }
        return this;
    }

    /** A value of a column of type text[]. */
    public Copie valeur(List<String> textes) {
        List<byte[]> elements = textes.stream().map(Copie::utf8).toList();
        int dimensions = elements.isEmpty() ? 0 : 1;
        int octets = (3 + 2 * dimensions) * Integer.BYTES
                + elements.stream()
                        .mapToInt(element -> Integer.BYTES + element.length)
                        .sum();
        ajouter(octets).putInt(dimensions).putInt(0).putInt(TYPE_TEXTE);
        if (dimensions == 1) {
            lignes.putInt(elements.size()).putInt(1);
        }
        elements.forEach(element -> lignes.putInt(element.length).put(element));
        return this;
    }

    public void finDeLigne() {
        lignes.putShort(debutLigne, valeurs);
        debutLigne = lignes.position();
        valeurs = 0;
    }

    /** Sends the rows; nothing when there is none. Joins the current transaction when {@code source} does. */
    public void envoyer(DataSource source) {
        if (debutLigne == OCTETS_ENTETE) {
            return;
        }
        reserver(Short.BYTES);
        lignes.putShort(FIN);
        try (Connection connexion = source.getConnection()) {
            CopyIn copie = connexion.unwrap(PGConnection.class).getCopyAPI().copyIn(commande);
            try {
                copie.writeToCopy(lignes.array(), 0, lignes.position());
                copie.endCopy();
            } finally {
                if (copie.isActive()) {
                    copie.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("COPY failed, SQL state " + e.getSQLState());
        }
    }

    private static byte[] utf8(String texte) {
        return texte.replace('\0', '\ufffd').getBytes(StandardCharsets.UTF_8);
    }

    /** Begins a value of that many bytes, or of -1 for null. */
    private ByteBuffer ajouter(int octets) {
        reserver(Short.BYTES + Integer.BYTES + Math.max(octets, 0));
        if (valeurs == 0) {
            lignes.putShort((short) 0);
        }
        valeurs++;
        return lignes.putInt(octets);
    }

    private void reserver(int octets) {
        if (lignes.remaining() < octets) {
            int taille = Math.max(2 * lignes.capacity(), lignes.position() + octets);
            lignes = ByteBuffer.wrap(Arrays.copyOf(lignes.array(), taille)).position(lignes.position());
        }
    }
}
