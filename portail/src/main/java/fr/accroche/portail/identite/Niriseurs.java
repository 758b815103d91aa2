package fr.accroche.portail.identite;

import fr.accroche.nirisation.DossiersFormation;
import fr.accroche.nirisation.IdentifiantsNationaux;
import fr.accroche.nirisation.Niriseur;
import fr.accroche.nirisation.Procedure;
import java.util.Optional;

/**
 * Whom a passage may name otherwise than by civil data.
 *
 * @param dossiers the training files
 * @param nationaux who bears a national number, where these are admitted
 */
record Niriseurs(DossiersFormation dossiers, Optional<IdentifiantsNationaux> nationaux) {
    Niriseur pour(Procedure procedure) {
        return nationaux
                .map(admis -> new Niriseur(procedure, dossiers, admis))
                .orElseGet(() -> new Niriseur(procedure, dossiers));
    }
}
