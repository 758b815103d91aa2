package fr.accroche.portail.presentation;

import fr.accroche.portail.organisme.Organisme;
import java.util.List;
import java.util.Optional;

/**
 * Who is connected, as the head of every page shows it.
 *
 * @param organisme on whose behalf this person acts
 * @param nom of the person
 * @param travail for which certificateur
 * @param administre whether this person manages its organism's account
 */
public record CompteConnecte(String organisme, String nom, TravailPour travail, boolean administre) {
    /**
     * The certificateur for which a person works.
     *
     * @param certificateur the only one there is, or the one that was chosen; empty while there is a choice to make
     * @param possibles those for which the account may deposit today
     */
    public record TravailPour(Optional<Organisme> certificateur, List<Organisme> possibles) {
        public TravailPour {
            possibles = List.copyOf(possibles);
        }

        /** True while deposits wait for a choice. */
        public boolean estAChoisir() {
            return certificateur.isEmpty() && !possibles.isEmpty();
        }

        /** True when the choice is to be shown. */
        public boolean aLeChoix() {
            return possibles.size() > 1 || estAChoisir();
        }
    }
}
