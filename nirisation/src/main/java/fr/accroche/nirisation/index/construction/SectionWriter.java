package fr.accroche.nirisation.index.construction;

import fr.accroche.nirisation.index.fichier.Controle;
import fr.accroche.nirisation.index.fichier.FicheSection;
import fr.accroche.nirisation.index.fichier.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes a section of an index, little-endian, and takes its sums on the way. Every section ends with eight bytes of 0, so
 * that a number read at its end stays within it. For one thread.
 */
final class SectionWriter implements AutoCloseable {
    private static final int TAMPON_OCTETS = 1 << 17;

    private final Section section;
    private final OutputStream sortie;
    private final Controle controle = new Controle();
    private final byte[] octets = new byte[TAMPON_OCTETS];
    private final ByteBuffer tampon = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
    private long ecrits;

    SectionWriter(Section section, OutputStream sortie) {
        this.section = section;
        this.sortie = sortie;
    }

    void entier(int valeur) throws IOException {
        reserver(Integer.BYTES);
        tampon.putInt(valeur);
    }

    void entiers(int[] valeurs) throws IOException {
        for (int valeur : valeurs) {
            entier(valeur);
        }
    }

    void entierLong(long valeur) throws IOException {
        reserver(Long.BYTES);
        tampon.putLong(valeur);
    }

    /** @param valeurs fewer than the buffer holds */
    void octets(byte[] valeurs) throws IOException {
        reserver(valeurs.length);
        tampon.put(valeurs);
    }

    private void reserver(int place) throws IOException {
        if (tampon.remaining() < place) {
            vider();
        }
    }

    private void vider() throws IOException {
        int longueur = tampon.position();
        controle.ajouter(octets, 0, longueur);
        sortie.write(octets, 0, longueur);
        ecrits += longueur;
        tampon.clear();
    }

    /** Ends the section and says what the header has to know of it. */
    FicheSection clore() throws IOException {
        entierLong(0);
        vider();
        sortie.close();
        return controle.clore(section, ecrits);
    }

    /** Gives the file back when the section could not be ended. */
    @Override
    public void close() throws IOException {
        sortie.close();
    }
}
