package fr.accroche.controle;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Passage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code passageCertification} element that was read to its end.
 *
 * @param ordinal its rank in the file, from 1
 * @param certification rank of its certification in the file, from 1
 * @param idTechnique as written, null when absent
 * @param debutOctet offset in the file of the {@code <} of its start tag
 * @param finOctet offset just after the {@code >} of its end tag
 * @param nombreErreurs errors of any scope located in it
 * @param premiereErreur the first of them in document order, present when there is one
 * @param passage its data, empty as soon as an error concerns it
 */
public record PassageLu(
        long ordinal,
        int certification,
        @Nullable String idTechnique,
        long debutOctet,
        long finOctet,
        int nombreErreurs,
        Optional<Anomalie> premiereErreur,
        Optional<Passage> passage) {}
