package fr.accroche.nirisation.registre;

import fr.accroche.modele.Sexe;

/**
 * The 64-bit hash of obligatory criteria: FNV-1a over UTF-16 units (Fowler, Noll, Vo, RFC 9923), then the final mixing of
 * MurmurHash3, since FNV leaves the low bits of short keys too regular for a table whose size is a power of two.
 */
final class CleHachee {
    private static final long DEPART = 0xcbf29ce484222325L;
    private static final long PREMIER = 0x100000001b3L;

    private CleHachee() {}

    static long de(String nom, String prenom, Sexe sexe, int annee) {
        long hache = ajouter(DEPART, nom);
        hache = ajouter(ajouter(hache, '|'), prenom);
        hache = ajouter(ajouter(hache, '|'), annee * 2 + (sexe == Sexe.M ? 0 : 1));
        return melanger(hache);
    }

    private static long ajouter(long hache, String texte) {
        long resultat = hache;
        for (int i = 0; i < texte.length(); i++) {
            resultat = ajouter(resultat, texte.charAt(i));
        }
        return resultat;
    }

    private static long ajouter(long hache, int unite) {
        return (hache ^ unite) * PREMIER;
    }

    private static long melanger(long hache) {
        long melange = (hache ^ (hache >>> 33)) * 0xff51afd7ed558ccdL;
        melange = (melange ^ (melange >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return melange ^ (melange >>> 33);
    }
}
