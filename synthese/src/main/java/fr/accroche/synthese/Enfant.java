package fr.accroche.synthese;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.synthese.naissance.Commune;
import fr.accroche.synthese.noms.Origine;
import java.time.LocalDate;
import java.util.Optional;

/** Who a person is at birth; the rest of its civil status is drawn from it. */
record Enfant(Famille famille, String prenom, Sexe sexe, LocalDate jour, LieuNaissance lieu) {
    /**
     * What a person has from its family.
     *
     * @param nom birth name
     * @param origine where parents or the person come from, when that is not France
     * @param residence where it lives in France
     */
    record Famille(String nom, Optional<Origine> origine, Commune residence) {}
}
