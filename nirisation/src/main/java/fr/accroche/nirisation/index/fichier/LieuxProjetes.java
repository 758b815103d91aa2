package fr.accroche.nirisation.index.fichier;

import fr.accroche.nirisation.index.Frequences;
import fr.accroche.nirisation.index.Lexique;

/** The lexicon of the places: its attribute is their zone, and codes have no sound. */
record LieuxProjetes(LexiqueProjete lexique) implements Lexique {
    int zone(int lieu) {
        return lieu == ABSENT ? Frequences.TOUTES : lexique.attribut(lieu);
    }

    @Override
    public int taille() {
        return lexique.taille();
    }

    @Override
    public int numero(String forme) {
        return lexique.numero(forme);
    }

    @Override
    public String forme(int numero) {
        return lexique.forme(numero);
    }

    @Override
    public int squelette(int numero) {
        return 0;
    }
}
