package fr.accroche.portail.correction;

import fr.accroche.portail.passage.Retrait;
import fr.accroche.portail.presentation.TexteFrancais;
import java.util.UUID;

/** A withdrawal as pages show it. */
record VueRetrait(
        UUID id,
        String motif,
        String etat,
        boolean attendu,
        String nombre,
        String demandeur,
        String demandeLe,
        String decision) {
    static VueRetrait de(Retrait retrait) {
        return new VueRetrait(
                retrait.id(),
                retrait.motif().libelle(),
                retrait.etat().libelle(),
                retrait.etat() == Retrait.Etat.ATTENDU,
                TexteFrancais.accorde(retrait.nombre(), "passage", "passages"),
                retrait.demandeur(),
                TexteFrancais.dateHeure(retrait.demandeLe()),
                retrait.decideLe()
                        .map(instant -> "le " + TexteFrancais.dateHeure(instant)
                                + retrait.second().map(qui -> ", par " + qui).orElse(""))
                        .orElse(""));
    }
}
