package fr.accroche.nirisation.index.memoire;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.Lexique;
import fr.accroche.nirisation.index.Zones;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Counts in a map, filled while the index is made, then only read. */
final class FrequencesMemoire implements Frequences {
    private final Map<List<Integer>, Integer> comptes = new HashMap<>();
    private final int[] zones;

    /** @param lieux the places of the registry */
    FrequencesMemoire(Lexique lieux, ReferentielLieux referentiel) {
        List<String> noms = IntStream.rangeClosed(1, lieux.taille())
                .mapToObj(lieu -> Zones.de(lieux.forme(lieu), referentiel))
                .toList();
        List<String> distinctes = new ArrayList<>(new TreeSet<>(noms));
        zones = new int[lieux.taille() + 1];
        for (int lieu = 1; lieu <= lieux.taille(); lieu++) {
            zones[lieu] = distinctes.indexOf(noms.get(lieu - 1)) + 1;
        }
    }

    void compter(Fiche fiche) {
        int zone = zone(fiche.lieu);
        int decennie = fiche.naissance / 100_000;
        for (int z : zone == TOUTES ? new int[] {TOUTES} : new int[] {TOUTES, zone}) {
            ajouter(Compte.NOM, fiche.nomNaissance, z);
            ajouter(Compte.JOUR, fiche.naissance % 10_000, z);
            for (int d : new int[] {0, decennie}) {
                for (int s : new int[] {0, fiche.sexe}) {
                    ajouter(Compte.POPULATION, s, d, z);
                    ajouter(Compte.PRENOM, fiche.prenom1, s, d, z);
                }
            }
        }
        ajouter(Compte.LIEU, fiche.lieu);
    }

    @Override
    public int zone(int lieu) {
        return zones[lieu];
    }

    @Override
    public int population(int sexe, int decennie, int zone) {
        return lire(Compte.POPULATION, sexe, decennie, zone);
    }

    @Override
    public int nom(int nom, int zone) {
        return nom == Lexique.ABSENT ? 0 : lire(Compte.NOM, nom, zone);
    }

    @Override
    public int prenom(int prenom, int sexe, int decennie, int zone) {
        return prenom == Lexique.ABSENT ? 0 : lire(Compte.PRENOM, prenom, sexe, decennie, zone);
    }

    @Override
    public int jour(int moisJour, int zone) {
        return lire(Compte.JOUR, moisJour, zone);
    }

    @Override
    public int lieu(int lieu) {
        return lieu == Lexique.ABSENT ? 0 : lire(Compte.LIEU, lieu);
    }

    private void ajouter(Compte compte, Integer... cle) {
        comptes.merge(cle(compte, cle), 1, Integer::sum);
    }

    private int lire(Compte compte, Integer... cle) {
        return comptes.getOrDefault(cle(compte, cle), 0);
    }

    private static List<Integer> cle(Compte compte, Integer... reste) {
        List<Integer> cle = new ArrayList<>(reste.length + 1);
        cle.add(compte.ordinal());
        cle.addAll(List.of(reste));
        return List.copyOf(cle);
    }

    private enum Compte {
        POPULATION,
        NOM,
        PRENOM,
        JOUR,
        LIEU
    }
}
