package fr.accroche.portail.depot;

import fr.accroche.portail.organisme.Organisme;
import java.util.Optional;

/**
 * What is said of a file beside its bytes.
 *
 * @param nomFichier as its sender calls it; only ever shown, never a path
 * @param cleIdempotence sending twice with one key makes one deposit
 * @param auNomDe the certificateur for which its depositor says that it works: a file that names another is refused
 * @param origine new passages, replacements or corrections of KO passages
 */
public record DemandeDepot(
        Deposant deposant,
        String nomFichier,
        Optional<String> cleIdempotence,
        Optional<Organisme> auNomDe,
        SuiviDepot.Origine origine) {
    /** A file of new passages. */
    public DemandeDepot(
            Deposant deposant, String nomFichier, Optional<String> cleIdempotence, Optional<Organisme> auNomDe) {
        this(deposant, nomFichier, cleIdempotence, auNomDe, SuiviDepot.Origine.CREATION);
    }

    /** A file that alone says for which certificateur it is. */
    public DemandeDepot(Deposant deposant, String nomFichier, Optional<String> cleIdempotence) {
        this(deposant, nomFichier, cleIdempotence, Optional.empty());
    }
}
