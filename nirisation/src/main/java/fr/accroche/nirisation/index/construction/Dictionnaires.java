package fr.accroche.nirisation.index.construction;

import fr.accroche.modele.ReferentielLieux;

/**
 * The words of the registry while it is read, shared by the workers.
 *
 * @param referentiel the places that are known
 */
record Dictionnaires(Mots noms, Mots prenoms, Mots lieux, ReferentielLieux referentiel) {
    static Dictionnaires vides(ReferentielLieux referentiel) {
        return new Dictionnaires(new Mots(), new Mots(), new Mots(), referentiel);
    }

    /** From one thread. */
    void compter(Rangee rangee) {
        noms.compter(rangee.nomNaissance);
        noms.compter(rangee.nomUsage);
        prenoms.compter(rangee.prenom1);
        prenoms.compter(rangee.prenom2);
        prenoms.compter(rangee.prenom3);
        lieux.compter(rangee.lieu);
    }

    Vocabulaire classer() throws RegistreRefuseException {
        return new Vocabulaire(noms.classer(), prenoms.classer(), lieux.classer(), referentiel);
    }
}
