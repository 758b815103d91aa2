package fr.accroche.nirisation.registre;

import fr.accroche.nirisation.registre.LectureRegistre.LigneRejetee;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads a registry CSV into memory, streamed. For one reading by one thread. */
final class RegistreCsvReader {
    private final RegistreMemoire.Constructeur constructeur = new RegistreMemoire.Constructeur();
    private final List<LigneRejetee> rejets = new ArrayList<>();
    private long lignesLues;
    private long lignesRejetees;

    LectureRegistre lire(Reader csv) throws IOException {
        LignesRegistre lignes = LignesRegistre.ouvrir(csv);
        for (LigneBrute ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
            ajouter(ligne.lire());
        }
        return new LectureRegistre(constructeur.construire(), lignesLues, lignesRejetees, rejets);
    }

    private void ajouter(LigneLue ligne) {
        lignesLues++;
        if (ligne instanceof LigneLue.Personne personne) {
            constructeur.ajouter(personne.identite());
        } else if (ligne instanceof LigneLue.Rejet rejet) {
            lignesRejetees++;
            if (rejets.size() < LectureRegistre.REJETS_DETAILLES) {
                rejets.add(new LigneRejetee(rejet.ligne(), rejet.motif()));
            }
        }
    }
}
