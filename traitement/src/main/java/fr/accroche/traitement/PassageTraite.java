package fr.accroche.traitement;

import fr.accroche.modele.Nir;
import fr.accroche.modele.Passage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A passage with what was decided of it. Exactly one of {@code nir} and {@code refus} is present.
 *
 * @param ordinal its rank in the file, from 1
 * @param certification rank of its certification in the file, from 1
 * @param idTechnique as written, null when absent
 * @param debutOctet offset in the file of its start tag
 * @param finOctet offset just after its end tag
 * @param passage its data, empty when they could not be read
 * @param nir the holder's number
 * @param refus why it is KO
 */
public record PassageTraite(
        long ordinal,
        int certification,
        @Nullable String idTechnique,
        long debutOctet,
        long finOctet,
        Optional<Passage> passage,
        Optional<Nir> nir,
        Optional<RefusPassage> refus) {
    /** @throws IllegalArgumentException when it is both accepted and refused, or neither */
    public PassageTraite {
        if (nir.isPresent() == refus.isPresent()) {
            throw new IllegalArgumentException("Expected a passage either matched or refused, found both or neither");
        }
        if (nir.isPresent() && passage.isEmpty()) {
            throw new IllegalArgumentException("Expected the data of a matched passage, found none");
        }
    }

    public boolean estOk() {
        return nir.isPresent();
    }
}
