package fr.accroche.traitement.transparence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Up to 256 hashes that follow each other at one level of tiles, as they are kept and published (C2SP tlog-tiles): the
 * hashes of level n are the roots of the full tiles of level n − 1, so each stands for 256^n leaves. Immutable.
 */
public final class Tuile {
    /** Levels of the tree in one tile. */
    static final int HAUTEUR = 8;

    /** Hashes of a full tile. */
    public static final int LARGEUR = 1 << HAUTEUR;

    private final List<Empreinte> empreintes;

    private Tuile(List<Empreinte> empreintes) {
        this.empreintes = List.copyOf(empreintes);
    }

    /** @throws IllegalArgumentException when they are not from 1 to 256 */
    public static Tuile de(List<Empreinte> empreintes) {
        if (empreintes.isEmpty() || empreintes.size() > LARGEUR) {
            throw new IllegalArgumentException("Expected 1 to " + LARGEUR + " hashes, found " + empreintes.size());
        }
        return new Tuile(empreintes);
    }

    /** @throws IllegalArgumentException when these are not 1 to 256 hashes side by side */
    public static Tuile lire(byte[] octets) {
        if (octets.length % Empreinte.OCTETS != 0) {
            throw new IllegalArgumentException("Expected whole hashes, found " + octets.length + " bytes");
        }
        List<Empreinte> empreintes = new ArrayList<>();
        for (int debut = 0; debut < octets.length; debut += Empreinte.OCTETS) {
            byte[] une = new byte[Empreinte.OCTETS];
            System.arraycopy(octets, debut, une, 0, Empreinte.OCTETS);
            empreintes.add(Empreinte.de(une));
        }
        return de(empreintes);
    }

    /** The hashes side by side. */
    public byte[] octets() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(empreintes.size() * Empreinte.OCTETS);
        empreintes.forEach(une -> octets.writeBytes(une.octets()));
        return octets.toByteArray();
    }

    public List<Empreinte> empreintes() {
        return empreintes;
    }

    /**
     * The root of the hashes {@code [rang · 2^niveau, (rang + 1) · 2^niveau)} of this tile.
     *
     * @throws IllegalArgumentException when the tile does not hold them all
     */
    Empreinte noeud(int niveau, int rang) {
        int debut = rang << niveau;
        int fin = (rang + 1) << niveau;
        if (fin > empreintes.size()) {
            throw new IllegalArgumentException("Expected " + fin + " hashes in a tile, found " + empreintes.size());
        }
        List<Empreinte> etage = empreintes.subList(debut, fin);
        while (etage.size() > 1) {
            List<Empreinte> dessus = new ArrayList<>(etage.size() / 2);
            for (int i = 0; i < etage.size(); i += 2) {
                dessus.add(Empreinte.noeud(etage.get(i), etage.get(i + 1)));
            }
            etage = dessus;
        }
        return etage.get(0);
    }
}
