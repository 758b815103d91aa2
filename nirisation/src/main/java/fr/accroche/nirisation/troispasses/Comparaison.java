package fr.accroche.nirisation.troispasses;

import fr.accroche.modele.Nir;
import fr.accroche.nirisation.Trait;
import java.util.EnumMap;
import java.util.Map;

/**
 * One person of the registry who has the obligatory criteria, against what was sent.
 *
 * @param nir the person's number
 * @param mois month of birth
 * @param jour day of birth
 * @param lieu place of birth
 * @param memeCommune the place agrees to the commune, not only to the country
 * @param dateDeConvention a birth abroad on 1 January, by what either side says
 * @param nomUsage usage name
 * @param autresPrenoms second and third first names
 */
record Comparaison(
        Nir nir,
        Accord mois,
        Accord jour,
        Accord lieu,
        boolean memeCommune,
        boolean dateDeConvention,
        Accord nomUsage,
        Accord autresPrenoms) {
    /** Second pass: nothing of day and month contradicts. */
    boolean passeDeux() {
        return mois != Accord.DIFFERENT && jour != Accord.DIFFERENT;
    }

    /** Third pass: nothing of the place and the optional data contradicts. */
    boolean passeTrois() {
        return passeTroisSaufNomUsage() && nomUsage != Accord.DIFFERENT;
    }

    /** Third pass but for the usage name, the one datum that legitimately changes in a life. */
    boolean passeTroisSaufNomUsage() {
        return lieu != Accord.DIFFERENT && autresPrenoms != Accord.DIFFERENT;
    }

    boolean memeDateComplete() {
        return mois == Accord.EGAL && jour == Accord.EGAL;
    }

    /** A usage name, a second or a third first name agrees. */
    boolean unAutreNomConcorde() {
        return nomUsage == Accord.EGAL || autresPrenoms == Accord.EGAL;
    }

    /** Every datum compared, for the audit. */
    Map<Trait, Accord> accords() {
        Map<Trait, Accord> accords = new EnumMap<>(Trait.class);
        accords.put(Trait.MOIS_NAISSANCE, mois);
        accords.put(Trait.JOUR_NAISSANCE, jour);
        accords.put(Trait.LIEU_NAISSANCE, lieu);
        accords.put(Trait.NOM_USAGE, nomUsage);
        accords.put(Trait.PRENOM_2, autresPrenoms);
        return accords;
    }
}
