package fr.accroche.synthese.naissance;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.referentiels.Lieu;
import fr.accroche.referentiels.Periode;
import fr.accroche.synthese.noms.Departement;
import fr.accroche.synthese.noms.Ecriture;
import java.time.LocalDate;
import java.util.stream.LongStream;

/**
 * A commune where synthetic people are born.
 *
 * @param lieu as a registry writes it
 * @param departement rank ({@link Departement})
 * @param numero another for each commune
 * @param habitants its weight
 * @param bornes first day and first day after of each period in force, as days from 1970
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: looked up a hundred million times
public record Commune(LieuNaissance lieu, int departement, int numero, int habitants, long[] bornes) {
    /** Inhabitants of a commune that is no longer one: merged communes are small. */
    private static final int POPULATION_INCONNUE = 300;

    static Commune de(Lieu lieu, int numero) {
        return new Commune(
                new LieuNaissance(lieu.code(), null, Ecriture.etatCivil(lieu.libelle()), null, null),
                Departement.rang(lieu.code()),
                numero,
                lieu.population() == 0 ? POPULATION_INCONNUE : lieu.population(),
                lieu.periodes().stream().flatMapToLong(Commune::bornes).toArray());
    }

    boolean existe(LocalDate jour) {
        long rang = jour.toEpochDay();
        for (int i = 0; i < bornes.length; i += 2) {
            if (rang >= bornes[i] && rang < bornes[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static LongStream bornes(Periode periode) {
        return LongStream.of(periode.debut().toEpochDay(), periode.fin().toEpochDay());
    }
}
