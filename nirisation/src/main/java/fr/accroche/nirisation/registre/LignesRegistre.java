package fr.accroche.nirisation.registre;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a registry CSV (UTF-8, {@code ;}, header, RFC 4180, one person a line), streamed, one after the other, whatever
 * ends them (CR, LF or both). Empty ones are counted and left out. A line of any length takes little memory: what is beyond
 * {@link LigneBrute#LONGUEUR_MAXIMALE} is skipped. For one thread.
 */
public final class LignesRegistre {
    private static final char MARQUE_ORDRE = '\uFEFF';
    private static final int TAMPON = 1 << 16;

    private final Reader texte;
    private final char[] tampon = new char[TAMPON];
    private final StringBuilder suite = new StringBuilder();
    private int place;
    private int fin;
    private long numero;
    private boolean finiParCr;

    private LignesRegistre(Reader texte) {
        this.texte = texte;
    }

    /**
     * Begins to read, and checks the header.
     *
     * @param texte read to its end, not closed
     * @throws RegistreIllisibleException when the header is another one
     * @throws IOException when the reader fails
     */
    public static LignesRegistre ouvrir(Reader texte) throws IOException {
        LignesRegistre lignes = new LignesRegistre(texte);
        LigneBrute premiere = lignes.suivante();
        String entete = premiere == null ? "" : sansMarque(premiere.texte());
        ColonneRegistre.verifierEntete(
                entete.isEmpty() ? List.of() : ChampsCsv.lire(entete).orElse(List.of(entete)));
        return lignes;
    }

    /** Leaves out the byte order mark that spreadsheets put first. */
    private static String sansMarque(String ligne) {
        return !ligne.isEmpty() && ligne.charAt(0) == MARQUE_ORDRE ? ligne.substring(1) : ligne;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws IOException when the reader fails
     */
    public @Nullable LigneBrute suivante() throws IOException {
        String ligne = ligne();
        while (ligne != null && ligne.isEmpty()) {
            ligne = ligne();
        }
        return ligne == null ? null : new LigneBrute(numero, ligne);
    }

    private @Nullable String ligne() throws IOException {
        suite.setLength(0);
        boolean commencee = false;
        while (place < fin || remplir()) {
            sauterLf();
            int debut = place;
            while (place < fin && tampon[place] != '\n' && tampon[place] != '\r') {
                place++;
            }
            commencee = commencee || place > debut || place < fin;
            if (place < fin) {
                String ligne = terminer(debut);
                finiParCr = tampon[place++] == '\r';
                numero++;
                return ligne;
            }
            garder(debut);
        }
        if (!commencee) {
            return null;
        }
        numero++;
        return suite.toString();
    }

    /** The second half of the end of the line before. */
    private void sauterLf() {
        if (finiParCr && tampon[place] == '\n') {
            place++;
        }
        finiParCr = false;
    }

    /** Most lines stand whole in the buffer. */
    private String terminer(int debut) {
        if (suite.isEmpty()) {
            return new String(tampon, debut, Math.min(place - debut, LigneBrute.LONGUEUR_MAXIMALE + 1));
        }
        garder(debut);
        return suite.toString();
    }

    private void garder(int debut) {
        int reste = LigneBrute.LONGUEUR_MAXIMALE + 1 - suite.length();
        suite.append(tampon, debut, Math.min(place - debut, reste));
    }

    private boolean remplir() throws IOException {
        place = 0;
        fin = Math.max(0, texte.read(tampon));
        return fin > 0;
    }
}
