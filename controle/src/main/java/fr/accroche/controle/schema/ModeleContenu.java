package fr.accroche.controle.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which children an element may have: an automaton whose state is one {@code long} held by the caller, so that a model
 * is shared by all elements of its type.
 */
public sealed interface ModeleContenu permits ContenuTous, ContenuSuite {
    /** Returned by {@link #suivant} when the child has no place. */
    long REFUS = -1;

    /** The state before the first child. */
    long initial();

    /** The state after this child, or {@link #REFUS}. */
    long suivant(long etat, ElementDeclare enfant);

    /** The child of this local name, at whatever place, or null. */
    @Nullable
    ElementDeclare enfant(String nomLocal);

    /** The rank of this local name in {@link #enfants}, or -1. */
    int rang(String nomLocal);

    /** The child of this rank. */
    ElementDeclare enfant(int rang);

    /** The state after the child of this rank, or {@link #REFUS}. */
    long suivant(long etat, int rang);

    /** Every child, in the schema's order. */
    List<ElementDeclare> enfants();

    /** What is still wanted when the element ends in this state: each missing child, or the branches of a choice. */
    Manque manque(long etat);

    /**
     * What an element lacks.
     *
     * @param elements the missing children, none when the state is final
     * @param unSeul any one of them is enough
     */
    record Manque(List<ElementDeclare> elements, boolean unSeul) {
        static final Manque RIEN = new Manque(List.of(), false);

        public Manque {
            elements = List.copyOf(elements);
        }
    }
}
