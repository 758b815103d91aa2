package fr.accroche.nirisation.registre;

import java.util.List;

/**
 * What reading a registry CSV gave.
 *
 * @param registre the persons of the good lines
 * @param lignesLues lines of data, good and bad
 * @param lignesRejetees bad lines
 * @param rejets the bad lines, the first {@value #REJETS_DETAILLES} at most
 */
public record LectureRegistre(
        RegistreMemoire registre, long lignesLues, long lignesRejetees, List<LigneRejetee> rejets) {
    /** How many bad lines are told one by one: the rest is only counted. */
    public static final int REJETS_DETAILLES = 1000;

    public LectureRegistre {
        rejets = List.copyOf(rejets);
    }

    /**
     * A line that is not in the registry.
     *
     * @param ligne number of the line in the file, from 1, the header being the first
     * @param motif why, in French, without any value read
     */
    public record LigneRejetee(long ligne, String motif) {}
}
