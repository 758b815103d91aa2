package fr.accroche.portail.transparence;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that the stored data and the log do not say alike.
 *
 * @param indice of the leaf, when there is one
 * @param passage concerned, when there is one
 */
public record Alteration(Sorte sorte, Optional<Long> indice, Optional<UUID> passage) {
    /** What is wrong. */
    public enum Sorte {
        LIGNE_MODIFIEE("La ligne du passage, ou son titulaire dans le coffre, n’est plus ce qui a été inscrit"),
        LIGNE_ABSENTE("La ligne du passage a disparu"),
        TITULAIRE_ILLISIBLE("Le titulaire du passage a disparu du coffre ou n’y est plus lisible"),
        FEUILLE_ABSENTE("Une feuille du journal a disparu"),
        NON_INSCRIT("Un passage accepté n’est pas dans le journal"),
        RETRAIT_NON_INSCRIT("Un passage est marqué retiré sans que son retrait soit dans le journal"),
        RETRAIT_ANNULE("Le retrait d’un passage est dans le journal, mais le passage n’est plus marqué retiré"),
        VERSION_RETABLIE("Une version remplacée d’un passage est de nouveau marquée courante"),
        REMPLACEMENT_SANS_SUITE("Un passage est marqué remplacé sans que le journal ait sa nouvelle version"),
        POINT_CONTREDIT("L’arbre n’a pas la racine qu’un point de contrôle signé lui donne"),
        POINT_NON_SIGNE("Un point de contrôle ne porte pas la signature du portail");

        private final String phrase;

        Sorte(String phrase) {
            this.phrase = phrase;
        }

        /** In French. */
        public String phrase() {
            return phrase;
        }
    }

    static Alteration feuille(Sorte sorte, long indice, UUID passage) {
        return new Alteration(sorte, Optional.of(indice), Optional.of(passage));
    }

    static Alteration passage(Sorte sorte, UUID passage) {
        return new Alteration(sorte, Optional.empty(), Optional.of(passage));
    }

    static Alteration arbre(Sorte sorte, long indice) {
        return new Alteration(sorte, Optional.of(indice), Optional.empty());
    }
}
