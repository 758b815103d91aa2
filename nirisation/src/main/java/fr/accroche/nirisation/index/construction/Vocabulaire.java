package fr.accroche.nirisation.index.construction;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.index.Signature;
import fr.accroche.nirisation.index.Zones;
import fr.accroche.nirisation.index.fichier.FormatPersonne;
import fr.accroche.nirisation.normalisation.SquelettePhonetique;
import fr.accroche.nirisation.normalisation.Surnoms;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of the registry in their definitive order, with what the index knows of each. Immutable. */
final class Vocabulaire {
    private static final int[] AUCUN = {};

    private final MotsClasses noms;
    private final MotsClasses prenoms;
    private final MotsClasses lieux;
    private final int[] squelettesNoms;
    private final int[] squelettesPrenoms;
    private final int[] zones;
    private final int nombreZones;
    private final Map<Integer, int[]> surnoms = new HashMap<>();

    Vocabulaire(MotsClasses noms, MotsClasses prenoms, MotsClasses lieux, ReferentielLieux referentiel)
            throws RegistreRefuseException {
        this.noms = noms;
        this.prenoms = prenoms;
        this.lieux = lieux;
        if (this.lieux.taille() > Signature.LIEU_MAXIMAL) {
            throw new RegistreRefuseException("Le registre nomme trop de lieux de naissance : " + Signature.LIEU_MAXIMAL
                    + " codes au plus, trouvé " + this.lieux.taille() + ".");
        }
        squelettesNoms = this.noms.attributs(SquelettePhonetique::empreinte);
        squelettesPrenoms = this.prenoms.attributs(SquelettePhonetique::empreinte);
        String[] nomsZones = Arrays.stream(this.lieux.formes())
                .map(lieu -> Zones.de(lieu, referentiel))
                .toArray(String[]::new);
        String[] distinctes = Arrays.stream(nomsZones).distinct().sorted().toArray(String[]::new);
        nombreZones = distinctes.length;
        zones = new int[nomsZones.length + 1];
        for (int lieu = 1; lieu < zones.length; lieu++) {
            zones[lieu] = Arrays.binarySearch(distinctes, nomsZones[lieu - 1]) + 1;
        }
        for (int nom = 1; nom <= this.noms.taille(); nom++) {
            if (Surnoms.enPorte(this.noms.forme(nom))) {
                surnoms.put(nom, partsDe(nom));
            }
        }
    }

    private int[] partsDe(int nom) {
        return Surnoms.formes(List.of(noms.forme(nom).split(" "))).stream()
                .skip(1)
                .mapToInt(noms::numero)
                .toArray();
    }

    MotsClasses noms() {
        return noms;
    }

    MotsClasses prenoms() {
        return prenoms;
    }

    MotsClasses lieux() {
        return lieux;
    }

    int[] squelettesNoms() {
        return squelettesNoms;
    }

    int[] squelettesPrenoms() {
        return squelettesPrenoms;
    }

    /** The zone of each place, by number. */
    int[] zones() {
        return zones;
    }

    int nombreZones() {
        return nombreZones;
    }

    FormatPersonne format() {
        return FormatPersonne.pour(noms.taille(), prenoms.taille(), lieux.taille());
    }

    /** The numbers of the other forms under which the bearer of this name may be known. */
    int[] surnoms(int nom) {
        return surnoms.getOrDefault(nom, AUCUN);
    }

    /** All forms of both names, each once. */
    int[] formes(int nomNaissance, int nomUsage) {
        if (surnoms.isEmpty() || (!surnoms.containsKey(nomNaissance) && !surnoms.containsKey(nomUsage))) {
            return nomUsage == 0 || nomUsage == nomNaissance
                    ? nonNul(nomNaissance)
                    : nomNaissance == 0 ? nonNul(nomUsage) : new int[] {nomNaissance, nomUsage};
        }
        return IntStream.of(nomNaissance, nomUsage)
                .filter(nom -> nom != 0)
                .flatMap(nom -> IntStream.concat(IntStream.of(nom), Arrays.stream(surnoms(nom))))
                .distinct()
                .toArray();
    }

    private static int[] nonNul(int nom) {
        return nom == 0 ? AUCUN : new int[] {nom};
    }
}
