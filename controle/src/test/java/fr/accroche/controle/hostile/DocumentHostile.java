package fr.accroche.controle.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A hostile document, made as it is read so that none takes more room than a few kilobytes.
 *
 * @param nom what it does
 * @param codes the anomalies it must get, in order; none when it is a bait in a valid document
 * @param morceaux what it is made of
 */
record DocumentHostile(String nom, List<String> codes, List<Morceau> morceaux) {
    /**
     * @param octets repeated
     * @param fois so many times
     */
    record Morceau(byte[] octets, long fois) {}

    static Morceau fois(long fois, String texte) {
        return new Morceau(texte.getBytes(StandardCharsets.UTF_8), fois);
    }

    static Morceau octets(int... octets) {
        byte[] valeurs = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            valeurs[i] = (byte) octets[i];
        }
        return new Morceau(valeurs, 1);
    }

    /** @param morceaux strings, written in UTF-8, or pieces */
    static DocumentHostile de(String nom, String codes, Object... morceaux) {
        return new DocumentHostile(
                nom,
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
                Arrays.stream(morceaux)
                        .map(morceau -> morceau instanceof Morceau fait ? fait : fois(1, (String) morceau))
                        .toList());
    }

    InputStream flux() {
        return new SequenceInputStream(Collections.enumeration(
                morceaux.stream().map(DocumentHostile::flux).toList()));
    }

    private static InputStream flux(Morceau morceau) {
        return morceau.fois() == 1 ? new ByteArrayInputStream(morceau.octets()) : new Repete(morceau);
    }

    /** Serves the same bytes again and again. */
    private static final class Repete extends InputStream {
        private static final int TAMPON = 1 << 16;

        private final byte[] tampon;
        private long reste;
        private int place;

        Repete(Morceau morceau) {
            int copies = Math.max(1, TAMPON / morceau.octets().length);
            tampon = new byte[copies * morceau.octets().length];
            for (int i = 0; i < tampon.length; i++) {
                tampon[i] = morceau.octets()[i % morceau.octets().length];
            }
            reste = morceau.fois() * morceau.octets().length;
        }

        @Override
        public int read() {
            byte[] un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
        }

        @Override
        public int read(byte[] sortie, int debut, int longueur) {
            if (reste == 0) {
                return -1;
            }
            int nombre = (int) Math.min(reste, Math.min(longueur, tampon.length - place));
            System.arraycopy(tampon, place, sortie, debut, nombre);
            place = (place + nombre) % tampon.length;
            reste -= nombre;
            return nombre;
        }
    }
}
