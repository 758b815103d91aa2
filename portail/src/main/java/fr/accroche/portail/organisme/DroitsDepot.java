package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who may deposit for whom, asked at the moment a deposit is published, inside its transaction. */
public interface DroitsDepot {
    /**
     * @param emetteur the depositing organism
     * @param certificateur the one named in the file
     * @param contrat the contract named in the file, if any
     */
    Droit droit(UUID emetteur, IdClient certificateur, Optional<IdContrat> contrat, LocalDate jour);

    /** The answer. */
    sealed interface Droit {
        /** It may; {@code certificateur} is the organism named. */
        record Accorde(UUID certificateur) implements Droit {}

        /**
         * Unknown certificateur, no contract in force, no live mandate, or an emitter that is suspended: one answer, so
         * that nothing is disclosed.
         */
        record SansMandat() implements Droit {}

        /** It had a mandate, which the certificateur ended: both know of it, so it is said. */
        record MandatRevoque() implements Droit {}

        /** The contract named in the file is not that certificateur's. */
        record AutreContrat() implements Droit {}
    }
}
