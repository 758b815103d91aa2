package fr.accroche.traitement.transparence;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What proofs show, by the algorithms that RFC 9162 (§2.1.3.2 and §2.1.4.2) gives for the trees of RFC 6962. They are
 * others than those that make the proofs.
 */
public final class VerificationMerkle {
    private VerificationMerkle() {}

    /** How many hashes prove the place of a leaf; the tree has more leaves than the index. */
    public static int longueurInclusion(long indice, long taille) {
        int longueur = 0;
        long dernier = taille - 1;
        for (long rang = indice; dernier > 0; rang >>= 1, dernier >>= 1) {
            boolean seul = rang == dernier && (rang & 1) == 0;
            longueur += seul ? 0 : 1;
        }
        return longueur;
    }

    /**
     * The root of the tree in which this leaf stands at this place.
     *
     * @return empty when the proof is not of the length that these numbers ask for
     */
    public static Optional<Empreinte> racineParInclusion(
            Empreinte feuille, long indice, long taille, List<Empreinte> chemin) {
        if (indice < 0 || indice >= taille || chemin.size() != longueurInclusion(indice, taille)) {
            return Optional.empty();
        }
        Empreinte racine = feuille;
        long rang = indice;
        long dernier = taille - 1;
        for (Empreinte voisine : chemin) {
            if ((rang & 1) == 1 || rang == dernier) {
                racine = Empreinte.noeud(voisine, racine);
                int montee = (rang & 1) == 1 ? 0 : Long.numberOfTrailingZeros(rang);
                rang >>= montee;
                dernier >>= montee;
            } else {
                racine = Empreinte.noeud(racine, voisine);
            }
            rang >>= 1;
            dernier >>= 1;
        }
        return Optional.of(racine);
    }

    /** True when the proof shows that the newer tree begins with the older one. */
    public static boolean estCoherent(
            long ancienne, Empreinte ancienneRacine, long taille, Empreinte racine, List<Empreinte> preuve) {
        if (ancienne < 0 || ancienne > taille) {
            return false;
        }
        if (ancienne == taille) {
            return preuve.isEmpty() && ancienneRacine.equals(racine);
        }
        if (ancienne == 0) {
            return preuve.isEmpty() && ancienneRacine.equals(Empreinte.vide());
        }
        return new Coherence(ancienne, ancienneRacine, taille, racine).montre(preuve);
    }

    /**
     * The root of the tree in which these leaves follow each other from this place.
     *
     * @param autour as {@link ArbreMerkle#plage} gives it
     * @return empty when the proof is not of the length that these numbers ask for
     */
    public static Optional<Empreinte> racineParPlage(
            List<Empreinte> feuilles, long premier, long taille, List<Empreinte> autour) {
        if (feuilles.isEmpty() || premier < 0 || premier > taille - feuilles.size()) {
            return Optional.empty();
        }
        Iterator<Empreinte> restantes = autour.iterator();
        Optional<Empreinte> racine = plage(feuilles, premier, 0, taille, restantes);
        return restantes.hasNext() ? Optional.empty() : racine;
    }

    private static Optional<Empreinte> plage(
            List<Empreinte> feuilles, long premier, long debut, long fin, Iterator<Empreinte> autour) {
        if (fin <= premier || debut >= premier + feuilles.size()) {
            return autour.hasNext() ? Optional.of(autour.next()) : Optional.empty();
        }
        if (fin - debut == 1) {
            return Optional.of(feuilles.get(Math.toIntExact(debut - premier)));
        }
        long milieu = ArbreMerkle.milieu(debut, fin);
        Optional<Empreinte> gauche = plage(feuilles, premier, debut, milieu, autour);
        Optional<Empreinte> droite = plage(feuilles, premier, milieu, fin, autour);
        return gauche.flatMap(une -> droite.map(autre -> Empreinte.noeud(une, autre)));
    }

    /** RFC 9162 §2.1.4.2, with its variable names told: fn is {@code rang}, sn is {@code dernier}. */
    private record Coherence(long ancienne, Empreinte ancienneRacine, long taille, Empreinte racine) {
        boolean montre(List<Empreinte> preuve) {
            // A complete older tree is a node of the newer one: its root is left out of the proof.
            boolean estNoeud = Long.bitCount(ancienne) == 1;
            if (!estNoeud && preuve.isEmpty()) {
                return false;
            }
            int montee = Long.numberOfTrailingZeros(ancienne);
            long rang = (ancienne - 1) >> montee;
            long dernier = (taille - 1) >> montee;
            Empreinte vieille = estNoeud ? ancienneRacine : preuve.get(0);
            Empreinte neuve = vieille;
            for (Empreinte voisine : preuve.subList(estNoeud ? 0 : 1, preuve.size())) {
                if (dernier == 0) {
                    return false;
                }
                if ((rang & 1) == 1 || rang == dernier) {
                    vieille = Empreinte.noeud(voisine, vieille);
                    neuve = Empreinte.noeud(voisine, neuve);
                    int saut = (rang & 1) == 1 ? 0 : Long.numberOfTrailingZeros(rang);
                    rang >>= saut;
                    dernier >>= saut;
                } else {
                    neuve = Empreinte.noeud(neuve, voisine);
                }
                rang >>= 1;
                dernier >>= 1;
            }
            return dernier == 0 && vieille.equals(ancienneRacine) && neuve.equals(racine);
        }
    }
}
