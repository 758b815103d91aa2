package fr.accroche.construction.flux;

import fr.accroche.controle.reserve.Reserve;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts the passages of unsorted rows together by certification, outside the heap. At most {@link #OUVERTES} certifications
 * are gathered at once, 64 KiB each; when one more comes, the one that was begun first is written, and begins a new
 * {@code certification} element if it comes again, which the schema allows. For one thread.
 */
final class Regroupement implements Closeable {
    private static final int OUVERTES = 64;

    private final Path dossier;
    private final String fin;
    private final Reserve corps;
    private final Map<String, Groupe> ouverts = new LinkedHashMap<>();
    private final LignesEcrites lignes = new LignesEcrites();
    /** Rank of the first passage of each certification written. */
    private final LignesEcrites debuts = new LignesEcrites();

    private long octets;

    /** @param fin what closes a certification */
    Regroupement(Path dossier, String fin) {
        this.dossier = dossier;
        this.fin = fin;
        corps = new Reserve(dossier);
    }

    private record Groupe(Reserve passages, LignesEcrites lignes) {}

    /**
     * One more passage.
     *
     * @param debut what opens its certification, which tells it from the others
     * @param ligne the row it came from
     */
    void ajouter(String debut, String passage, int ligne) throws IOException {
        Groupe groupe = ouverts.get(debut);
        if (groupe == null) {
            if (ouverts.size() == OUVERTES) {
                Iterator<Map.Entry<String, Groupe>> ancien = ouverts.entrySet().iterator();
                Map.Entry<String, Groupe> premier = ancien.next();
                verser(premier.getKey(), premier.getValue());
                ancien.remove();
            }
            groupe = new Groupe(new Reserve(dossier), new LignesEcrites());
            ouverts.put(debut, groupe);
        }
        groupe.passages().ecriture().write(passage.getBytes(StandardCharsets.UTF_8));
        groupe.lignes().ajouter(ligne);
    }

    /** Writes what is still gathered; nothing may be added afterwards. */
    void terminer() throws IOException {
        for (Map.Entry<String, Groupe> groupe : ouverts.entrySet()) {
            verser(groupe.getKey(), groupe.getValue());
        }
        ouverts.clear();
    }

    private void verser(String debut, Groupe groupe) throws IOException {
        debuts.ajouter(lignes.nombre());
        lignes.ajouter(groupe.lignes());
        ecrire(debut);
        try (Reserve passages = groupe.passages()) {
            octets += passages.relire().transferTo(corps.ecriture());
        }
        ecrire(fin);
    }

    private void ecrire(String texte) throws IOException {
        byte[] encode = texte.getBytes(StandardCharsets.UTF_8);
        corps.ecriture().write(encode);
        octets += encode.length;
    }

    /** All certifications, once {@link #terminer} was called. */
    Reserve corps() {
        return corps;
    }

    long octets() {
        return octets;
    }

    int nombre() {
        return lignes.nombre();
    }

    /** The rows of all passages, in the order of the XML. */
    int[] lignes() {
        return lignes.copie();
    }

    /** The row of a passage, by the ranks from 1 that the XML gives it, or of the first one of a certification. */
    int ligne(int certification, int passage) {
        return lignes.ligne(debuts.ligne(certification - 1) + Math.max(passage, 1) - 1);
    }

    @Override
    public void close() throws IOException {
        try (corps) {
            for (Groupe groupe : ouverts.values()) {
                groupe.passages().close();
            }
        }
    }
}
