package fr.accroche.controle.lecture;

import fr.accroche.modele.Position;

/** Places that the fast path has counted as it went. */
final class CurseurOctets implements Curseur {
    private int ligne;
    private int colonne;
    private int ligneNonBlanche;
    private int colonneNonBlanche;
    private long octetDebut;
    private long octetFin;

    void placer(int numeroLigne, long numeroColonne, long debut, long fin) {
        ligne = numeroLigne;
        colonne = (int) numeroColonne;
        octetDebut = debut;
        octetFin = fin;
        placerNonBlanc(numeroLigne, numeroColonne);
    }

    void placerNonBlanc(int numeroLigne, long numeroColonne) {
        ligneNonBlanche = numeroLigne;
        colonneNonBlanche = (int) numeroColonne;
    }

    @Override
    public Position position() {
        return new Position(ligne, colonne);
    }

    @Override
    public Position positionNonBlanche() {
        return new Position(ligneNonBlanche, colonneNonBlanche);
    }

    @Override
    public long octetDebut() {
        return octetDebut;
    }

    @Override
    public long octetFin() {
        return octetFin;
    }
}
