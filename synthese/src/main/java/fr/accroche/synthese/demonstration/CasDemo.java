package fr.accroche.synthese.demonstration;

import fr.accroche.modele.Nir;
import fr.accroche.modele.Titulaire;
import java.util.Optional;

/**
 * One passage of the demonstration.
 *
 * @param propos what it shows, in French
 * @param titulaire the holder as declared
 * @param troisPasses what the three passes answer, plain or strict
 * @param scores what the scores answer
 */
public record CasDemo(String propos, Titulaire titulaire, Reponse troisPasses, Reponse scores) {
    /**
     * An answer.
     *
     * @param nir the person designated, when one is found
     */
    public record Reponse(Attendu attendu, Optional<Nir> nir) {
        /** @throws IllegalArgumentException when a number comes with a refusal, or none with a success */
        public Reponse {
            if ((attendu == Attendu.TROUVE) != nir.isPresent()) {
                throw new IllegalArgumentException("Expected a number for a success and none for a refusal");
            }
        }

        static Reponse trouve(Nir nir) {
            return new Reponse(Attendu.TROUVE, Optional.of(nir));
        }

        static Reponse refus(Attendu attendu) {
            return new Reponse(attendu, Optional.empty());
        }
    }

    /** The same case where only the scores answer otherwise. */
    CasDemo maisParScores(Reponse reponse) {
        return new CasDemo(propos, titulaire, troisPasses, reponse);
    }
}
