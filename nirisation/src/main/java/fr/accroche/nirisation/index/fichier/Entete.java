package fr.accroche.nirisation.index.fichier;

import fr.accroche.modele.VersionReferentiel;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.normalisation.Normalisation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What an index says of itself.
 *
 * @param normalisation how its names were brought to a comparable form
 * @param lieux the places by which zones were told
 * @param construitLe when
 * @param personnes how many persons it holds
 * @param lecture what its registry was
 * @param sel 16 bytes drawn for this index alone
 * @param temoin 8 bytes that tell its key
 * @param format how its persons are written
 * @param sections all sections, in the order of {@link Section}
 */
@SuppressWarnings("ArrayRecordComponent") // copied on both sides; headers are never compared
public record Entete(
        VersionReferentiel normalisation,
        VersionReferentiel lieux,
        Instant construitLe,
        int personnes,
        LectureIndexee lecture,
        byte[] sel,
        byte[] temoin,
        FormatPersonne format,
        List<FicheSection> sections) {
    /** The name of its file. */
    public static final String FICHIER = "entete.acx";

    /** The version of the format that this software writes and reads. */
    public static final int VERSION = 1;

    public Entete {
        sel = sel.clone();
        temoin = temoin.clone();
        sections = List.copyOf(sections);
    }

    /**
     * Counts of the lines of the registry CSV.
     *
     * @param lues lines of data, good and bad
     * @param rejetees lines left out
     * @param signalees lines kept with a warning
     */
    public record LectureIndexee(long lues, long rejetees, long signalees) {}

    @Override
    public byte[] sel() {
        return sel.clone();
    }

    @Override
    public byte[] temoin() {
        return temoin.clone();
    }

    FicheSection section(Section section) {
        return sections.get(section.ordinal());
    }

    /** Size of the whole index but its header. */
    public long octets() {
        return sections.stream().mapToLong(FicheSection::octets).sum();
    }

    /** True when this is the key with which the NIRs were encrypted. */
    public boolean estDe(CleIndex cle) {
        return Arrays.equals(cle.temoin(sel), temoin);
    }

    /** @throws IndexIllisibleException when names were normalised otherwise than this software does */
    void exigerNormalisationCourante() {
        if (!normalisation.equals(Normalisation.version())) {
            throw new IndexIllisibleException("L’index a été construit avec une autre normalisation des noms : attendu "
                    + texte(Normalisation.version()) + ", trouvé " + texte(normalisation)
                    + ". Reconstruisez-le (registre indexer).");
        }
    }

    private static String texte(VersionReferentiel version) {
        return version.id() + " (SHA-256 " + version.sha256().substring(0, 12) + "…)";
    }

    /** Masked: the salt and the witness of a key are of no use to a reader. */
    @Override
    public String toString() {
        return "Entete[" + personnes + "]";
    }
}
