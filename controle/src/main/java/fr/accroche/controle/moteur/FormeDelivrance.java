package fr.accroche.controle.moteur;

import fr.accroche.modele.Position;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** A delivery that waits for its certification, in some 180 bytes. Stateless. */
final class FormeDelivrance implements Attente.Forme<Delivrance> {
    @Override
    public void ecrire(Delivrance passage, DataOutputStream sortie) throws IOException {
        sortie.writeLong(passage.ordinal());
        sortie.writeInt(passage.position().ligne());
        sortie.writeInt(passage.position().colonne());
        sortie.writeLong(passage.jour().toEpochDay());
        TexteEcrit.ecrire(passage.chemin(), sortie);
        TexteEcrit.ecrire(passage.valeur(), sortie);
        TexteEcrit.ecrire(passage.idTechnique(), sortie);
    }

    @Override
    public Delivrance lire(DataInputStream entree) throws IOException {
        long ordinal = entree.readLong();
        Position position = new Position(entree.readInt(), entree.readInt());
        LocalDate jour = LocalDate.ofEpochDay(entree.readLong());
        String chemin = TexteEcrit.lireToujours(entree);
        String valeur = TexteEcrit.lireToujours(entree);
        return new Delivrance(ordinal, TexteEcrit.lire(entree), position, chemin, valeur, jour);
    }
}
