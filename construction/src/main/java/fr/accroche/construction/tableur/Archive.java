package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The parts of an XLSX in the order of the file (APPNOTE.TXT 6.3, 4.3), inflated as they are read, each checked against its
 * CRC. What is inflated is counted, skipped parts included, so that a small file cannot become a huge one.
 *
 * <p>Not the JDK's {@code ZipInputStream}, which refuses the 64-bit data descriptors that streamed writers put behind a
 * part; nor its {@code ZipFile}, which wants a file on the disk where ours may be an encrypted stream. For one thread.
 */
final class Archive implements Closeable {
    /** What opens a part, the directory behind them, and the end of an archive without any part. */
    static final int ENTREE = 0x04034b50;

    static final int REPERTOIRE = 0x02014b50;
    static final int FIN = 0x06054b50;
    private static final int DESCRIPTEUR = 0x08074b50;
    private static final int ENTETE_OCTETS = 26;
    private static final int DESCRIPTEUR_OCTETS = 24;
    private static final int CHIFFREE = 1;
    private static final int DESCRIPTEUR_DERRIERE = 1 << 3;
    private static final int RANGEE = 0;
    private static final int DEFLATE = 8;

    private final OctetsLus octets;
    private final Inflater inflater = new Inflater(true);
    private long deplies;
    private int parties;
    private String nom = "";
    private Partie partie = new Partie(RANGEE, 0, 0);

    Archive(InputStream flux) {
        octets = new OctetsLus(flux);
    }

    /** Goes to the next part; false when there is none. */
    boolean suivante() throws IOException, TableurRefuseException {
        try {
            partie.transferTo(OutputStream.nullOutputStream());
            int marque = octets.entier();
            if (marque == REPERTOIRE || marque == FIN) {
                return false;
            }
            if (marque != ENTREE) {
                throw new ZipException("Expected a part of the workbook or its directory");
            }
            if (++parties > LimitesTableur.PARTIES) {
                throw new TropGrand();
            }
            ouvrir();
            return true;
        } catch (TropGrand bombe) {
            throw refus(bombe);
        } catch (ZipException e) {
            throw abime(e);
        }
    }

    private void ouvrir() throws IOException {
        byte[] entete = octets.exactement(ENTETE_OCTETS);
        int drapeaux = court(entete, 2);
        int methode = court(entete, 4);
        long crc = entier(entete, 10) & 0xffff_ffffL;
        long taille = entier(entete, 14) & 0xffff_ffffL;
        nom = new String(octets.exactement(court(entete, 22)), StandardCharsets.UTF_8);
        octets.exactement(court(entete, 24));
        boolean suivie = (drapeaux & DESCRIPTEUR_DERRIERE) != 0;
        boolean lisible = methode == DEFLATE || (methode == RANGEE && !suivie);
        if ((drapeaux & CHIFFREE) != 0 || !lisible) {
            throw new ZipException(
                    "Expected a part in clear, deflated or stored with its size, found method " + methode);
        }
        inflater.reset();
        partie = new Partie(methode, methode == RANGEE ? taille : Long.MAX_VALUE, suivie ? Partie.CRC_DERRIERE : crc);
    }

    /** Path of the current part. */
    String nom() {
        return nom;
    }

    /** The bytes of the current part; fails with {@link TropGrand} where the file inflates beyond all reason. */
    InputStream contenu() {
        return partie;
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
        inflater.end();
        octets.close();
    }

    private void compter(int nouveaux) throws TropGrand {
        deplies += nouveaux;
        boolean enorme = deplies > LimitesTableur.OCTETS_DEPLIES;
        boolean bombe = deplies > LimitesTableur.OCTETS_SANS_RAPPORT && deplies / LimitesTableur.RAPPORT > octets.lus();
        if (enorme || bombe) {
            throw new TropGrand();
        }
    }

    private static int court(byte[] octets, int debut) {
        return (octets[debut] & 0xff) | ((octets[debut + 1] & 0xff) << 8);
    }

    private static int entier(byte[] octets, int debut) {
        return court(octets, debut) | (court(octets, debut + 2) << 16);
    }

    private final class Partie extends InputStream {
        static final long CRC_DERRIERE = -1;

        private final int methode;
        private final long crcAttendu;
        private final CRC32 crc = new CRC32();
        private long reste;
        private boolean finie;

        Partie(int methode, long reste, long crcAttendu) {
            this.methode = methode;
            this.reste = reste;
            this.crcAttendu = crcAttendu;
        }

        @Override
        public int read() throws IOException {
            byte[] un = new byte[1];
            return read(un, 0, 1) < 0 ? -1 : un[0] & 0xff;
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            if (finie || longueur == 0) {
                return finie ? -1 : 0;
            }
            int lus = methode == RANGEE ? ranges(tampon, debut, longueur) : deflates(tampon, debut, longueur);
            if (lus < 0) {
                terminer();
                return -1;
            }
            crc.update(tampon, debut, lus);
            compter(lus);
            return lus;
        }

        private int ranges(byte[] tampon, int debut, int longueur) throws IOException {
            if (reste == 0) {
                return -1;
            }
            int lus = octets.prendre(tampon, debut, (int) Math.min(longueur, reste));
            reste -= lus;
            return lus;
        }

        private int deflates(byte[] tampon, int debut, int longueur) throws IOException {
            try {
                int lus = 0;
                while (lus == 0 && !inflater.finished()) {
                    if (inflater.needsDictionary()) {
                        throw new ZipException("Expected a part without a dictionary");
                    }
                    octets.nourrir(inflater);
                    lus = inflater.inflate(tampon, debut, longueur);
                    octets.reprendre(inflater);
                }
                return lus == 0 ? -1 : lus;
            } catch (DataFormatException e) {
                throw new ZipException("Expected deflated bytes: " + e.getMessage());
            }
        }

        private void terminer() throws IOException {
            finie = true;
            long attendu = crcAttendu == CRC_DERRIERE ? crcDuDescripteur() : crcAttendu;
            if (nom.isEmpty() || attendu == crc.getValue()) {
                return;
            }
            throw new ZipException("Expected a part with the CRC that the workbook says");
        }

        /** The descriptor may lack its mark, and have sizes of 32 or 64 bits: what comes next is looked for behind it. */
        private long crcDuDescripteur() throws IOException {
            int premier = octets.entier();
            long trouve = (premier == DESCRIPTEUR ? octets.entier() : premier) & 0xffff_ffffL;
            octets.allerAuProchain(DESCRIPTEUR_OCTETS);
            return trouve;
        }
    }
}
