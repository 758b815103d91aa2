package fr.accroche.cli.niriser;

import fr.accroche.modele.Nir;
import fr.accroche.traitement.RefusPassage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a passage is told once the file has been read to its end.
 *
 * @param idTechnique as written, null when absent
 * @param nir the holder's number, when it is OK
 * @param code why it is KO, null when it is OK
 * @param message the official text, null when it is OK
 * @param explication audit detail
 */
record DecisionFinale(
        @Nullable String idTechnique,
        Optional<Nir> nir,
        @Nullable String code,
        @Nullable String message,
        String explication) {
    static DecisionFinale ok(@Nullable String idTechnique, Nir nir, String explication) {
        return new DecisionFinale(idTechnique, Optional.of(nir), null, null, explication);
    }

    /**
     * @param emetteur completes the official text
     * @param certification rank of the certification in the file, from 1
     */
    static DecisionFinale ko(
            @Nullable String idTechnique, RefusPassage refus, String emetteur, int certification, String explication) {
        String message = refus.messageComplet(emetteur, idTechnique == null ? "" : idTechnique, certification);
        return new DecisionFinale(idTechnique, Optional.empty(), refus.code().valeur(), message, explication);
    }

    /** Masked: these are personal data. */
    @Override
    public String toString() {
        return "DecisionFinale[" + (code == null ? "OK" : code) + "]";
    }
}
