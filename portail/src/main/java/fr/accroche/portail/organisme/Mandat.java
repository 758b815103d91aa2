package fr.accroche.portail.organisme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The right that a certificateur gives a déposant to deposit in its name.
 *
 * @param numero its own number, internal: never asked at sign-up
 * @param fin last day, empty when none is set
 * @param revocation when it was ended before its time
 */
public record Mandat(
        UUID id,
        String numero,
        Organisme certificateur,
        Organisme deposant,
        LocalDate debut,
        Optional<LocalDate> fin,
        Optional<Revocation> revocation,
        Instant creeLe) {
    /** What it is worth on this day (a day of Paris). */
    public EtatMandat etat(LocalDate jour) {
        if (revocation.isPresent()) {
            return EtatMandat.REVOQUE;
        }
        if (jour.isBefore(debut)) {
            return EtatMandat.A_VENIR;
        }
        return fin.filter(jour::isAfter).isPresent() ? EtatMandat.ECHU : EtatMandat.EN_COURS;
    }

    /**
     * The end of a mandate before its time.
     *
     * @param quand from this instant on nothing more is accepted
     */
    public record Revocation(Instant quand, String motif) {}
}
