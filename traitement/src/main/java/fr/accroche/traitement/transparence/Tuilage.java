package fr.accroche.traitement.transparence;

import java.util.ArrayList;
import java.util.List;

/**
 * A log kept by tiles. Adding n leaves writes n/256 tiles, and at most one unfinished tile for each level at the end of a
 * round: memory holds one tile for each level, whatever the size. Reading a node takes one tile. Not thread-safe.
 */
public final class Tuilage implements Noeuds {
    private final MagasinTuiles magasin;
    private final List<Etage> etages = new ArrayList<>();
    private long taille;

    /** @param taille how many leaves the tiles hold, which may hold more: those after are written again */
    public Tuilage(MagasinTuiles magasin, long taille) {
        this.magasin = magasin;
        this.taille = taille;
        int niveau = 0;
        for (long nombre = taille; nombre > 0; nombre >>= Tuile.HAUTEUR) {
            etages.add(rouvrir(niveau++, nombre));
        }
    }

    private Etage rouvrir(int niveau, long nombre) {
        long rang = nombre / Tuile.LARGEUR;
        int restantes = (int) (nombre % Tuile.LARGEUR);
        Etage etage = new Etage(rang);
        if (restantes > 0) {
            etage.empreintes.addAll(tuile(niveau, rang).empreintes().subList(0, restantes));
        }
        return etage;
    }

    /** How many leaves it has. */
    public long taille() {
        return taille;
    }

    /** Adds the next leaf; kept once {@link #terminer()} is called. */
    public void ajouter(Empreinte feuille) {
        ajouter(0, feuille);
        taille++;
    }

    private void ajouter(int niveau, Empreinte empreinte) {
        if (niveau == etages.size()) {
            etages.add(new Etage(0));
        }
        Etage etage = etages.get(niveau);
        etage.empreintes.add(empreinte);
        if (etage.empreintes.size() == Tuile.LARGEUR) {
            Tuile pleine = Tuile.de(etage.empreintes);
            magasin.garder(niveau, etage.rang, pleine);
            etages.set(niveau, new Etage(etage.rang + 1));
            ajouter(niveau + 1, pleine.noeud(Tuile.HAUTEUR, 0));
        }
    }

    /** Keeps the unfinished tiles. */
    public void terminer() {
        for (int niveau = 0; niveau < etages.size(); niveau++) {
            Etage etage = etages.get(niveau);
            if (!etage.empreintes.isEmpty()) {
                magasin.garder(niveau, etage.rang, Tuile.de(etage.empreintes));
            }
        }
    }

    @Override
    public Empreinte noeud(int niveau, long rang) {
        int etage = niveau / Tuile.HAUTEUR;
        int dansTuile = niveau % Tuile.HAUTEUR;
        long premiere = rang << dansTuile;
        int place = (int) (premiere % Tuile.LARGEUR) >> dansTuile;
        return tuile(etage, premiere / Tuile.LARGEUR).noeud(dansTuile, place);
    }

    /** The leaves from this index on, read tile by tile. */
    public List<Empreinte> feuilles(long premier, int nombre) {
        List<Empreinte> feuilles = new ArrayList<>(nombre);
        for (long indice = premier; feuilles.size() < nombre; indice = premier + feuilles.size()) {
            List<Empreinte> tuile = tuile(0, indice / Tuile.LARGEUR).empreintes();
            int place = (int) (indice % Tuile.LARGEUR);
            feuilles.addAll(tuile.subList(place, Math.min(Tuile.LARGEUR, place + nombre - feuilles.size())));
        }
        return feuilles;
    }

    private Tuile tuile(int niveau, long rang) {
        return magasin.lire(niveau, rang)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected tile " + rang + " of level " + niveau + " of the log, found none"));
    }

    /** The tile of a level that is being filled. */
    private static final class Etage {
        private final long rang;
        private final List<Empreinte> empreintes = new ArrayList<>(Tuile.LARGEUR);

        Etage(long rang) {
            this.rang = rang;
        }
    }
}
