package fr.accroche.synthese.noms;

import fr.accroche.synthese.tirage.Hasard;

/** Surnames borne in France. Implementations are immutable and safe to share between threads. */
interface NomsFrance {
    /**
     * A birth name as the registry writes it.
     *
     * @param departement rank ({@link Departement}) of where the family comes from
     * @param commune any number, the same for the same commune
     * @param habitants of that commune: the more, the more names
     * @param annee year of birth
     */
    String tirer(Hasard hasard, int departement, int commune, int habitants, int annee);
}
