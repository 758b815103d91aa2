package fr.accroche.portail.depot;

import fr.accroche.traitement.accuse.EnteteAccuse;
import fr.accroche.traitement.accuse.PassageKo;
import java.util.List;
import java.util.Optional;

/**
 * A passage that is KO.
 *
 * @param ordinal its rank in the file, from 1
 * @param message official text, complete
 * @param aVerifier names of the data to check first
 */
public record PassageRefuse(
        long ordinal,
        Optional<String> idTechnique,
        String code,
        String message,
        List<String> aVerifier,
        String remede) {
    public PassageRefuse {
        aVerifier = List.copyOf(aVerifier);
    }

    /** As the accusé tells it. */
    static PassageRefuse de(EnteteAccuse entete, PassageKo passage) {
        String idTechnique = passage.idTechnique() == null ? "" : passage.idTechnique();
        return new PassageRefuse(
                passage.ordinal(),
                Optional.ofNullable(passage.idTechnique()),
                passage.refus().code().valeur(),
                passage.refus()
                        .messageComplet(
                                entete.emetteur().map(Object::toString).orElse(""),
                                idTechnique,
                                passage.certification()),
                passage.refus().aVerifier(),
                passage.refus().remede());
    }
}
