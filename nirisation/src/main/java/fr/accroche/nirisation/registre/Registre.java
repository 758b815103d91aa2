package fr.accroche.nirisation.registre;

import fr.accroche.nirisation.Identite;
import java.util.List;

/** A registry of persons, looked up by block. Implementations are immutable and safe to share between threads. */
public interface Registre {
    /** Number of persons. */
    long taille();

    /**
     * The persons who have these obligatory criteria, in the registry's order; none when a criterion is missing. Exact:
     * a person of the answer {@linkplain CriteresObligatoires#correspond corresponds}.
     */
    List<Identite> homonymes(CriteresObligatoires criteres);
}
