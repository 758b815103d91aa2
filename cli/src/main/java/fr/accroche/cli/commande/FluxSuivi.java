package fr.accroche.cli.commande;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file being read, whose progress a bar follows. For one thread. */
public final class FluxSuivi extends FilterInputStream {
    private final BarreProgression barre;
    private long lus;

    public FluxSuivi(InputStream fichier, BarreProgression barre) {
        super(fichier);
        this.barre = barre;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        avancer(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int nombre = super.read(tampon, debut, longueur);
        avancer(Math.max(nombre, 0));
        return nombre;
    }

    /** How many bytes were read until now. */
    public long lus() {
        return lus;
    }

    private void avancer(int octets) {
        lus += octets;
        barre.atteindre(lus);
    }
}
