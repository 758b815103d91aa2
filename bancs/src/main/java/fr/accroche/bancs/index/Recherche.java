package fr.accroche.bancs.index;

import fr.accroche.nirisation.index.Candidats;
import fr.accroche.nirisation.index.Empreintes;
import fr.accroche.nirisation.index.Fiche;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.Lexique;
import java.util.stream.IntStream;

/** The ways of looking somebody up, and all of them one after the other. */
enum Recherche {
    NOM_PRENOM_ANNEE(Grandeur.CHAUD_NOM_PRENOM_ANNEE) {
        @Override
        void lancer(IndexRegistre index, Fiche qui, Candidats sortie) {
            index.parNomPrenomAnnee(qui.nomNaissance, qui.prenom1, qui.naissance / 10_000, sortie);
        }
    },
    SQUELETTES_ANNEE(Grandeur.CHAUD_SQUELETTES_ANNEE) {
        @Override
        void lancer(IndexRegistre index, Fiche qui, Candidats sortie) {
            index.parSquelettesAnnee(
                    squelette(index.noms(), qui.nomNaissance),
                    squelette(index.prenoms(), qui.prenom1),
                    qui.naissance / 10_000,
                    sortie);
        }
    },
    NOM_PRENOM_LIEU(Grandeur.CHAUD_NOM_PRENOM_LIEU) {
        @Override
        void lancer(IndexRegistre index, Fiche qui, Candidats sortie) {
            index.parNomPrenomLieu(qui.nomNaissance, qui.prenom1, qui.lieu, sortie);
        }
    },
    JOUR(Grandeur.CHAUD_JOUR) {
        @Override
        void lancer(IndexRegistre index, Fiche qui, Candidats sortie) {
            index.duJour(
                    qui.naissance,
                    new Empreintes(presents(qui.nomNaissance, qui.nomUsage), RIEN, presents(qui.prenom1), RIEN, RIEN),
                    sortie);
        }
    },
    TOUTES(Grandeur.CHAUD_TOUTES) {
        @Override
        void lancer(IndexRegistre index, Fiche qui, Candidats sortie) {
            NOM_PRENOM_ANNEE.lancer(index, qui, sortie);
            SQUELETTES_ANNEE.lancer(index, qui, sortie);
            NOM_PRENOM_LIEU.lancer(index, qui, sortie);
            JOUR.lancer(index, qui, sortie);
        }
    };

    private static final int[] RIEN = {};

    private final Grandeur aChaud;

    Recherche(Grandeur aChaud) {
        this.aChaud = aChaud;
    }

    /** What its speed on a warm index is called. */
    Grandeur aChaud() {
        return aChaud;
    }

    abstract void lancer(IndexRegistre index, Fiche qui, Candidats sortie);

    private static int squelette(Lexique lexique, int numero) {
        return numero == Lexique.ABSENT ? 0 : lexique.squelette(numero);
    }

    private static int[] presents(int... numeros) {
        return IntStream.of(numeros).filter(numero -> numero != Lexique.ABSENT).toArray();
    }
}
