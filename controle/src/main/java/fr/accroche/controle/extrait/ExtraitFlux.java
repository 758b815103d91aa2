package fr.accroche.controle.extrait;

import fr.accroche.controle.extrait.ReperageExtrait.Place;
import fr.accroche.controle.lecture.FluxReader;
import fr.accroche.modele.IdFlux;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * A file made of some passages of a file that the control took in: same encoding, same declaration, same namespaces, each
 * kept passage byte-equal to what was sent, certifications without any left out; only {@code idFlux} and {@code
 * horodatage} are new, and the passages given anew. The file is read twice, streamed, in a memory of two numbers for each
 * run of passages that goes. Immutable once made; its places are those of that very file.
 */
public final class ExtraitFlux {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final int TAMPON = 1 << 16;

    private final Charset encodage;
    private final Coupes coupes;
    private final List<Place> places;
    private final long passages;
    private final Corrections corrections;

    private ExtraitFlux(Charset encodage, ReperageExtrait reperage, Corrections corrections) {
        this.corrections = corrections;
        this.encodage = encodage;
        coupes = reperage.coupes();
        places = List.copyOf(reperage.places());
        passages = reperage.gardes();
    }

    /**
     * Finds the places, reading the file to its end.
     *
     * @param garde which passages are kept, by their rank in the file, from 1
     * @throws IOException when the stream fails, or holds no file that the control could have taken in
     */
    public static ExtraitFlux reperer(InputStream fichier, LongPredicate garde) throws IOException {
        return reperer(fichier, garde, Corrections.AUCUNE);
    }

    /**
     * The same, some passages and certifications being written anew.
     */
    public static ExtraitFlux reperer(InputStream fichier, LongPredicate garde, Corrections corrections)
            throws IOException {
        ReperageExtrait reperage = new ReperageExtrait(
                garde, corrections.passages()::containsKey, corrections.certifications()::containsKey);
        try {
            Charset encodage = new FluxReader().lireEncode(fichier, reperage);
            return new ExtraitFlux(encodage, reperage, corrections);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** How many passages are kept. */
    public long passages() {
        return passages;
    }

    /**
     * Writes the extract; neither stream is closed.
     *
     * @param fichier the same bytes again
     * @param horodatage to the second, with its offset
     * @param writer writes the corrected passages
     * @throws IOException when a stream fails, or the bytes are not those that were read first
     */
    public void ecrire(
            InputStream fichier, OutputStream sortie, IdFlux idFlux, OffsetDateTime horodatage, SaisieWriter writer)
            throws IOException {
        Ecriture ecriture = new Ecriture(fichier, sortie);
        int coupe = 0;
        for (Place place : places) {
            coupe = ecriture.couperJusqua(coupe, place.debut());
            ecriture.copierJusqua(place.debut());
            String texte = switch (place.nature()) {
                case ID_FLUX -> SaisieWriter.echapper(idFlux.valeur());
                case HORODATAGE -> INSTANT.format(horodatage);
                case CERTIFICATION -> SaisieWriter.echapper(corrections.certification(place.rang(), place.nom()));
                case PASSAGE -> writer.passage(corrections.passage(place.rang()), place.nom());
            };
            sortie.write(Encodage.encoder(texte, encodage));
            ecriture.sauterJusqua(place.fin());
        }
        ecriture.couperJusqua(coupe, Long.MAX_VALUE);
        fichier.transferTo(sortie);
    }

    /** The extract alone, no passage written anew. */
    public void ecrire(InputStream fichier, OutputStream sortie, IdFlux idFlux, OffsetDateTime horodatage)
            throws IOException {
        ecrire(fichier, sortie, idFlux, horodatage, new SaisieWriter());
    }

    /**
     * What is written anew.
     *
     * @param passages all data of each corrected passage, by its rank in the file
     * @param certifications all data of each corrected certification beside its passages, by its rank in the file
     */
    public record Corrections(
            Map<Long, Map<String, String>> passages, Map<Integer, Map<String, String>> certifications) {
        /** Nothing. */
        public static final Corrections AUCUNE = new Corrections(Map.of(), Map.of());

        public Corrections {
            passages = Map.copyOf(passages);
            certifications = Map.copyOf(certifications);
        }

        private Map<String, String> passage(long rang) {
            return passages.getOrDefault(rang, Map.of());
        }

        private String certification(long rang, String balise) {
            return certifications.getOrDefault((int) rang, Map.of()).getOrDefault(balise, "");
        }
    }

    /** One writing. */
    private final class Ecriture {
        private final InputStream fichier;
        private final OutputStream sortie;
        private final byte[] tampon = new byte[TAMPON];
        private long octet;

        Ecriture(InputStream fichier, OutputStream sortie) {
            this.fichier = fichier;
            this.sortie = sortie;
        }

        /** Leaves out the ranges that begin before a byte; answers the first one that does not. */
        int couperJusqua(int premiere, long limite) throws IOException {
            int rang = premiere;
            while (rang < coupes.taille() && coupes.debut(rang) < limite) {
                copierJusqua(coupes.debut(rang));
                sauterJusqua(coupes.fin(rang));
                rang++;
            }
            return rang;
        }

        void copierJusqua(long fin) throws IOException {
            while (octet < fin) {
                int lus = fichier.read(tampon, 0, (int) Math.min(TAMPON, fin - octet));
                if (lus < 0) {
                    throw new EOFException("Expected " + fin + " bytes, found " + octet);
                }
                sortie.write(tampon, 0, lus);
                octet += lus;
            }
        }

        void sauterJusqua(long fin) throws IOException {
            fichier.skipNBytes(fin - octet);
            octet = fin;
        }
    }
}
