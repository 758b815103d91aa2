package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.EtatCivil;
import fr.accroche.nirisation.index.Fiche;
import java.util.Arrays;

/**
 * How a person is written in section {@link Section#PERSONNES}: fields of as many bits as the lexicons need, one after
 * the other from the lowest bit, little-endian, in a whole number of bytes. Order: birth name, usage name, three first
 * names, sex (1 bit, 1 for a woman), day of birth (17 bits), place, day of death (17 bits, 0 for none). Immutable.
 *
 * @param bitsNom bits of the number of a name, 1 to 31
 * @param bitsPrenom bits of the number of a first name, 1 to 31
 * @param bitsLieu bits of the number of a place, 1 to 17
 */
public record FormatPersonne(int bitsNom, int bitsPrenom, int bitsLieu) {
    /** A date is its rank among all triples of year, month (0 to 12) and day (0 to 31). */
    private static final int BITS_JOUR = 17;

    public static final int ANNEE_MINIMALE = 1850;
    public static final int ANNEE_MAXIMALE = 2099;
    private static final int JOURS_PAR_MOIS = 32;
    private static final int MOIS_PAR_AN = 13;

    /** The narrowest format for lexicons of these sizes. */
    public static FormatPersonne pour(int noms, int prenoms, int lieux) {
        return new FormatPersonne(bits(noms), bits(prenoms), bits(lieux));
    }

    private static int bits(int maximum) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(maximum));
    }

    /** Bytes a person. */
    public int octets() {
        int bits = 2 * bitsNom + 3 * bitsPrenom + 1 + BITS_JOUR + bitsLieu + BITS_JOUR;
        return (bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** From {@code annee * 10000 + mois * 100 + jour} to the rank of that date. */
    public static int rang(int date) {
        return ((date / 10_000 - ANNEE_MINIMALE) * MOIS_PAR_AN + date / 100 % 100) * JOURS_PAR_MOIS + date % 100;
    }

    /** The other way round. */
    public static int date(int rang) {
        int mois = rang / JOURS_PAR_MOIS;
        return (mois / MOIS_PAR_AN + ANNEE_MINIMALE) * 10_000 + mois % MOIS_PAR_AN * 100 + rang % JOURS_PAR_MOIS;
    }

    /** Writes a person at the beginning of {@code sortie}, which has {@link #octets()} bytes. */
    public void ecrire(Fiche fiche, byte[] sortie) {
        Arrays.fill(sortie, (byte) 0);
        int place = ecrire(sortie, 0, bitsNom, fiche.nomNaissance);
        place = ecrire(sortie, place, bitsNom, fiche.nomUsage);
        place = ecrire(sortie, place, bitsPrenom, fiche.prenom1);
        place = ecrire(sortie, place, bitsPrenom, fiche.prenom2);
        place = ecrire(sortie, place, bitsPrenom, fiche.prenom3);
        place = ecrire(sortie, place, 1, fiche.sexe == EtatCivil.FEMME ? 1 : 0);
        place = ecrire(sortie, place, BITS_JOUR, rang(fiche.naissance));
        place = ecrire(sortie, place, bitsLieu, fiche.lieu);
        ecrire(sortie, place, BITS_JOUR, fiche.deces == 0 ? 0 : rang(fiche.deces) + 1);
    }

    private static int ecrire(byte[] sortie, int place, int bits, int valeur) {
        long reste = (valeur & 0xFFFF_FFFFL) << (place & 7);
        for (int i = place >>> 3; reste != 0; i++, reste >>>= Byte.SIZE) {
            sortie[i] |= (byte) reste;
        }
        return place + bits;
    }

    void lire(Projection personnes, int ordinal, Fiche fiche) {
        long place = (long) ordinal * octets() * Byte.SIZE;
        fiche.nomNaissance = champ(personnes, place, bitsNom);
        place += bitsNom;
        fiche.nomUsage = champ(personnes, place, bitsNom);
        place += bitsNom;
        fiche.prenom1 = champ(personnes, place, bitsPrenom);
        place += bitsPrenom;
        fiche.prenom2 = champ(personnes, place, bitsPrenom);
        place += bitsPrenom;
        fiche.prenom3 = champ(personnes, place, bitsPrenom);
        place += bitsPrenom;
        fiche.sexe = champ(personnes, place, 1) == 1 ? EtatCivil.FEMME : EtatCivil.HOMME;
        place += 1;
        fiche.naissance = date(champ(personnes, place, BITS_JOUR));
        place += BITS_JOUR;
        fiche.lieu = champ(personnes, place, bitsLieu);
        place += bitsLieu;
        int deces = champ(personnes, place, BITS_JOUR);
        fiche.deces = deces == 0 ? 0 : date(deces - 1);
    }

    private static int champ(Projection personnes, long place, int bits) {
        return (int) (personnes.entierLong(place >>> 3) >>> (place & 7)) & ((1 << bits) - 1);
    }
}
