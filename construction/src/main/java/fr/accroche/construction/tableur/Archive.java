package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The parts of an XLSX in the order of the file, inflated as they are read. What is inflated is counted, skipped parts
 * included, so that a small file cannot become a huge one. For one thread.
 */
final class Archive implements Closeable {
    private final Compteur comprimes;
    private final ZipInputStream zip;
    private long deplies;
    private int parties;
    private String nom = "";

    Archive(InputStream flux) {
        comprimes = new Compteur(flux);
        zip = new ZipInputStream(comprimes);
    }

    /** Goes to the next part; false when there is none. */
    boolean suivante() throws IOException, TableurRefuseException {
        try {
            passerLeReste();
            ZipEntry partie = zip.getNextEntry();
            if (partie == null) {
                return false;
            }
            if (++parties > LimitesTableur.PARTIES) {
                throw new TropGrand();
            }
            nom = partie.getName();
            return true;
        } catch (TropGrand bombe) {
            throw refus(bombe);
        } catch (ZipException e) {
            throw abime(e);
        }
    }

    /** Path of the current part. */
    String nom() {
        return nom;
    }

    /** The bytes of the current part; fails with {@link TropGrand} where the file inflates beyond all reason. */
    InputStream contenu() {
        return new Partie();
    }

    private void passerLeReste() throws IOException {
        if (!nom.isEmpty()) {
            contenu().transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A part inflates beyond all reason. */
    static final class TropGrand extends IOException {
        private static final long serialVersionUID = 1L;

        TropGrand() {
            super("Expected a workbook that inflates within its limits");
        }
    }

    static TableurRefuseException refus(TropGrand bombe) {
        return new TableurRefuseException(
                "Ce classeur se déplie en un contenu démesuré : il est refusé. Copiez vos lignes dans un classeur neuf, ou"
                        + " enregistrez la feuille en CSV.",
                bombe);
    }

    static TableurRefuseException abime(Exception e) {
        return new TableurRefuseException(
                "Ce classeur est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le à nouveau en XLSX, puis"
                        + " recommencez.",
                e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void compter(long octets) throws TropGrand {
        deplies += Math.max(octets, 0);
        boolean enorme = deplies > LimitesTableur.OCTETS_DEPLIES;
        boolean bombe = deplies > LimitesTableur.OCTETS_SANS_RAPPORT
                && deplies / LimitesTableur.RAPPORT > comprimes.lus;
        if (enorme || bombe) {
            throw new TropGrand();
        }
    }

    private final class Partie extends InputStream {
        @Override
        public int read() throws IOException {
            int octet = zip.read();
            compter(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            int lus = zip.read(octets, debut, longueur);
            compter(lus);
            return lus;
        }
    }

    private static final class Compteur extends FilterInputStream {
        private long lus;

        Compteur(InputStream flux) {
            super(flux);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            lus += octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] octets, int debut, int longueur) throws IOException {
            int nombre = super.read(octets, debut, longueur);
            lus += Math.max(nombre, 0);
            return nombre;
        }
    }
}
