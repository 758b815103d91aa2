package fr.accroche.traitement.transparence;

import java.util.ArrayList;
import java.util.List;

/**
 * The first leaves of a log as a Merkle tree (RFC 6962 §2.1): its root and its proofs. Each costs a number of nodes of the
 * order of the logarithm of the size. As safe to share between threads as its nodes.
 *
 * @param taille how many leaves
 */
public record ArbreMerkle(Noeuds noeuds, long taille) {
    public ArbreMerkle {
        if (taille < 0) {
            throw new IllegalArgumentException("Expected a size from 0, found " + taille);
        }
    }

    public Empreinte racine() {
        return taille == 0 ? Empreinte.vide() : racine(0, taille);
    }

    /**
     * That a leaf stands at this place (PATH of RFC 6962 §2.1.1), from the leaf up.
     *
     * @param indice from 0
     */
    public List<Empreinte> inclusion(long indice) {
        exiger(indice >= 0 && indice < taille, "an index below " + taille, indice);
        List<Empreinte> chemin = new ArrayList<>();
        inclusion(indice, 0, taille, chemin);
        return List.copyOf(chemin);
    }

    private void inclusion(long indice, long debut, long fin, List<Empreinte> chemin) {
        if (fin - debut == 1) {
            return;
        }
        long milieu = milieu(debut, fin);
        if (indice < milieu) {
            inclusion(indice, debut, milieu, chemin);
            chemin.add(racine(milieu, fin));
        } else {
            inclusion(indice, milieu, fin, chemin);
            chemin.add(racine(debut, milieu));
        }
    }

    /**
     * That this tree begins with an older one (PROOF of RFC 6962 §2.1.2).
     *
     * @param ancienne size of the older tree
     */
    public List<Empreinte> coherence(long ancienne) {
        exiger(ancienne >= 0 && ancienne <= taille, "an older size up to " + taille, ancienne);
        List<Empreinte> preuve = new ArrayList<>();
        if (ancienne > 0 && ancienne < taille) {
            coherence(ancienne, 0, taille, true, preuve);
        }
        return List.copyOf(preuve);
    }

    /** @param estConnue whether the verifier already has the root of the older tree within these bounds */
    private void coherence(long ancienne, long debut, long fin, boolean estConnue, List<Empreinte> preuve) {
        if (ancienne == fin) {
            if (!estConnue) {
                preuve.add(racine(debut, fin));
            }
            return;
        }
        long milieu = milieu(debut, fin);
        if (ancienne <= milieu) {
            coherence(ancienne, debut, milieu, estConnue, preuve);
            preuve.add(racine(milieu, fin));
        } else {
            coherence(ancienne, milieu, fin, false, preuve);
            preuve.add(racine(debut, milieu));
        }
    }

    /**
     * That leaves which follow each other stand at these places: the roots of what surrounds them, from left to right.
     *
     * @param premier index of the first
     * @param nombre how many, from 1
     */
    public List<Empreinte> plage(long premier, long nombre) {
        exiger(premier >= 0 && nombre > 0 && premier <= taille - nombre, "leaves below " + taille, premier);
        List<Empreinte> autour = new ArrayList<>();
        plage(premier, premier + nombre, 0, taille, autour);
        return List.copyOf(autour);
    }

    private void plage(long premier, long apres, long debut, long fin, List<Empreinte> autour) {
        if (fin <= premier || debut >= apres) {
            autour.add(racine(debut, fin));
        } else if (debut < premier || fin > apres) {
            long milieu = milieu(debut, fin);
            plage(premier, apres, debut, milieu, autour);
            plage(premier, apres, milieu, fin, autour);
        }
    }

    private Empreinte racine(long debut, long fin) {
        long nombre = fin - debut;
        if (Long.bitCount(nombre) == 1) {
            int niveau = Long.numberOfTrailingZeros(nombre);
            return noeuds.noeud(niveau, debut >> niveau);
        }
        long milieu = milieu(debut, fin);
        return Empreinte.noeud(racine(debut, milieu), racine(milieu, fin));
    }

    /** After the largest power of two below the number of leaves. */
    static long milieu(long debut, long fin) {
        return debut + Long.highestOneBit(fin - debut - 1);
    }

    private static void exiger(boolean juste, String attendu, long trouve) {
        if (!juste) {
            throw new IllegalArgumentException("Expected " + attendu + ", found " + trouve);
        }
    }
}
