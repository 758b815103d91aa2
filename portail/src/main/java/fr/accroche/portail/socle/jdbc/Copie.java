package fr.accroche.portail.socle.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Rows for one {@code COPY … FROM STDIN} in PostgreSQL's text format (tab between values, backslash escapes, {@code \N}
 * for null; PostgreSQL documentation, COPY, "Text Format"). For batches of bounded size. Not thread-safe.
 */
public final class Copie {
    private static final String NUL = "\\N";

    private final String commande;
    private final StringBuilder lignes = new StringBuilder();
    private boolean debutDeLigne = true;

    public Copie(String commande) {
        this.commande = commande.strip();
    }

    public Copie valeur(@Nullable String texte) {
        separer();
        if (texte == null) {
            lignes.append(NUL);
        } else {
            echapper(texte);
        }
        return this;
    }

    public Copie valeur(long nombre) {
        separer();
        lignes.append(nombre);
        return this;
    }

    public Copie valeur(UUID uuid) {
        separer();
        lignes.append(uuid);
        return this;
    }

    public Copie valeur(byte @Nullable [] octets) {
        separer();
        lignes.append(octets == null ? NUL : "\\\\x" + HexFormat.of().formatHex(octets));
        return this;
    }

    /** A {@code text[]}. */
    public Copie valeur(List<String> textes) {
        StringBuilder tableau = new StringBuilder("{");
        for (String texte : textes) {
            tableau.append(tableau.length() > 1 ? "," : "")
                    .append('"')
                    .append(texte.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return valeur(tableau.append('}').toString());
    }

    public void finDeLigne() {
        lignes.append('\n');
        debutDeLigne = true;
    }

    /** Sends the rows; nothing when there is none. Joins the current transaction when {@code source} does. */
    public void envoyer(DataSource source) {
        if (lignes.isEmpty()) {
            return;
        }
        try (Connection connexion = source.getConnection()) {
            connexion.unwrap(PGConnection.class).getCopyAPI().copyIn(commande, new StringReader(lignes.toString()));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("COPY failed, SQL state " + e.getSQLState());
        } catch (IOException e) {
            throw new UncheckedIOException("COPY was cut off", e);
        }
    }

    private void separer() {
        if (!debutDeLigne) {
            lignes.append('\t');
        }
        debutDeLigne = false;
    }

    /** A text column cannot hold U+0000: it becomes U+FFFD, as in our XML. */
    private void echapper(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            switch (c) {
                case '\\' -> lignes.append("\\\\");
                case '\t' -> lignes.append("\\t");
                case '\n' -> lignes.append("\\n");
                case '\r' -> lignes.append("\\r");
                case '\0' -> lignes.append('\ufffd');
                default -> lignes.append(c);
            }
        }
    }
}
