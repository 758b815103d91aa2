package fr.accroche.controle.lecture;

import fr.accroche.controle.anomalie.AnomaliesXml;
import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.controle.schema.Blanc;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes strictly and remembers enough of what was decoded to say where a character stands in the file.
 *
 * <p>Design: decoded characters go to {@link #fenetre}, from which the parser is served. A {@link Repere} follows behind
 * the parser, one step a character, so every character is counted once. What the mark has passed is dropped; the window
 * never holds more than {@link #RETARD_MAXIMAL} characters behind the decoder, for a mark that far behind can only be
 * inside a comment or a text that the parser skips, and no event begins there.
 *
 * <p>A byte with no meaning, a forbidden character or an endless tag stops the reading where it stands: what comes before
 * is served first.
 */
final class DecodeurReader extends Reader {
    private static final int OCTETS = 16_384;
    private static final int RETARD_MAXIMAL = 2 * Limites.BALISE;

    private final InputStream source;
    private final Charset encodage;
    private final CharsetDecoder decodeur;
    private final ByteBuffer octets = ByteBuffer.allocate(OCTETS);
    private final GardeBalise garde = new GardeBalise();
    private final Repere repere;
    private char[] fenetre = new char[OCTETS * 4];
    private long base;
    private int servis;
    private int decodes;
    private boolean finSource;
    private @Nullable LectureArreteeException arret;

    /**
     * @param source the file from {@link Reprise#octet} on
     * @param reprise what is served before it, and where it stands
     */
    DecodeurReader(InputStream source, Charset encodage, Reprise reprise) {
        this.source = source;
        this.encodage = encodage;
        decodeur = encodage.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        octets.flip();
        String prefixe = reprise.prefixe();
        repere = new Repere(encodage, prefixe.length(), reprise);
        fenetre = Arrays.copyOf(prefixe.toCharArray(), Math.max(fenetre.length, prefixe.length() + OCTETS));
        decodes = prefixe.length();
    }

    @Override
    public int read(char[] tampon, int debut, int longueur) throws IOException {
        while (servis == decodes) {
            if (arret != null) {
                throw arret;
            }
            if (!decoder()) {
                return -1;
            }
        }
        int nombre = Math.min(longueur, decodes - servis);
        System.arraycopy(fenetre, servis, tampon, debut, nombre);
        servis += nombre;
        return nombre;
    }

    /** Decodes one more piece; false at the end of the file. */
    private boolean decoder() throws IOException {
        faireDeLaPlace();
        CharBuffer sortie = CharBuffer.wrap(fenetre, decodes, fenetre.length - decodes);
        CoderResult resultat = decodeur.decode(octets, sortie, finSource);
        int nouveaux = sortie.position() - decodes;
        verifier(nouveaux);
        if (arret != null) {
            return true;
        }
        decodes += nouveaux;
        if (resultat.isError()) {
            arret = fauteOctet(resultat);
            return true;
        }
        if (nouveaux > 0) {
            return true;
        }
        if (finSource) {
            return false;
        }
        lire();
        return true;
    }

    private LectureArreteeException fauteOctet(CoderResult resultat) {
        boolean coupe = finSource
                && octets.remaining() <= resultat.length()
                && encodage.name().startsWith("UTF");
        return coupe
                ? new LectureArreteeException(AnomaliesXml.TRONQUE, Parametres.AUCUN)
                : new LectureArreteeException(AnomaliesXml.OCTET_INVALIDE, Parametres.de("encodage", encodage.name()));
    }

    private void lire() throws IOException {
        octets.compact();
        int lus = source.read(octets.array(), octets.position(), octets.remaining());
        if (lus < 0) {
            finSource = true;
        } else {
            octets.position(octets.position() + lus);
        }
        octets.flip();
    }

    /** Looks at the new characters; at a fault, only those before it are kept. */
    private void verifier(int nouveaux) {
        for (int i = decodes; i < decodes + nouveaux; i++) {
            char c = fenetre[i];
            DefinitionAnomalie faute = null;
            if (estInterdit(c)) {
                faute = AnomaliesXml.CARACTERE_INTERDIT;
            } else if (!garde.passer(c)) {
                faute = AnomaliesXml.LIMITE_BALISE;
            }
            if (garde.estDeuxPointsDeCible()) {
                fenetre[i] = '_'; // nobody is told of a processing instruction: any other letter does
            }
            if (faute != null) {
                arret = new LectureArreteeException(faute, Parametres.de("limite", Integer.toString(Limites.BALISE)));
                decodes = i;
                return;
            }
        }
    }

    /** XML 1.0, production [2]; surrogates come in pairs from the decoder. */
    private static boolean estInterdit(char c) {
        return (c < ' ' && !Blanc.est(c)) || c >= 0xFFFE;
    }

    private void faireDeLaPlace() {
        long limite = base + decodes - RETARD_MAXIMAL;
        if (repere.caractere() < limite) {
            avancer(limite);
        }
        int passes = (int) (repere.caractere() - base);
        int libres = Math.min(passes, servis);
        if (libres > fenetre.length / 2 || libres == decodes) {
            System.arraycopy(fenetre, libres, fenetre, 0, decodes - libres);
            base += libres;
            decodes -= libres;
            servis -= libres;
        }
        if (fenetre.length - decodes < OCTETS) {
            fenetre = Arrays.copyOf(fenetre, fenetre.length * 2);
        }
    }

    /** The mark, moved to this character of the text (counted from 0 in UTF-16 units); it never goes back. */
    Repere avancer(long caractere) {
        long borne = Math.min(caractere, base + decodes);
        while (repere.caractere() < borne) {
            repere.passer(fenetre[(int) (repere.caractere() - base)]);
        }
        return repere;
    }

    /** The mark, moved over white space, as far as the text is decoded. */
    Repere avancerSurBlancs() {
        while (repere.caractere() < base + decodes && Blanc.est(fenetre[(int) (repere.caractere() - base)])) {
            repere.passer(fenetre[(int) (repere.caractere() - base)]);
        }
        return repere;
    }

    /**
     * Where the last such character stands at or before a place, as far back as the mark; the place itself when there is
     * none.
     */
    long dernierAvant(char cherche, long caractere) {
        long depart = Math.min(caractere, base + decodes - 1);
        for (long ici = depart; ici >= repere.caractere(); ici--) {
            if (fenetre[(int) (ici - base)] == cherche) {
                return ici;
            }
        }
        return caractere;
    }

    /** The mark, moved to the end of what was decoded: the place of a fault that stopped the reading. */
    Repere avancerALaFin() {
        return avancer(base + decodes);
    }

    /** True when what was decoded ends outside any tag, comment or instruction. */
    boolean estHorsBalisage() {
        return garde.estDansLeTexte();
    }

    /** True when nothing follows this character of the text in the file. */
    boolean estLaFin(long caractere) throws IOException {
        while (caractere >= base + decodes && arret == null) {
            if (!decoder()) {
                return true;
            }
        }
        return false;
    }

    /** The fault that stops the reading, once it is met. */
    @Nullable
    LectureArreteeException arret() {
        return arret;
    }

    /** Does nothing: the stream belongs to the caller. */
    @Override
    public void close() {}
}
