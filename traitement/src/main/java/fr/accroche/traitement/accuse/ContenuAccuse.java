package fr.accroche.traitement.accuse;

import fr.accroche.modele.Anomalie;
import java.io.IOException;

/**
 * The lists of an accusé, each given on demand from its beginning, in document order, one element at a time: they may
 * hold 200 000 passages and never stand whole in memory. A writer may ask a list more than once.
 */
public interface ContenuAccuse {
    /** Gives each refused passage. */
    void passagesKo(Recepteur<PassageKo> recepteur) throws IOException;

    /** Gives the idTechnique of each accepted passage. */
    void passagesOk(Recepteur<String> recepteur) throws IOException;

    /** Gives each anomaly of the control, errors and warnings. */
    void anomalies(Recepteur<Anomalie> recepteur) throws IOException;

    /** Receives the elements of a list. */
    @FunctionalInterface
    interface Recepteur<T> {
        /** Takes the next element. */
        void recevoir(T element) throws IOException;
    }
}
