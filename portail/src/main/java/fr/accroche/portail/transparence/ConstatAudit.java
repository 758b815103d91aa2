package fr.accroche.portail.transparence;

import java.util.ArrayList;
import java.util.List;

/** Counts alterations and keeps the first ones. Not thread-safe. */
final class ConstatAudit {
    private final List<Alteration> premieres = new ArrayList<>();
    private long nombre;
    private long effacees;

    void noter(Alteration alteration) {
        nombre++;
        if (premieres.size() < RapportAudit.MAXIMUM) {
            premieres.add(alteration);
        }
    }

    void noterEffacee() {
        effacees++;
    }

    long nombre() {
        return nombre;
    }

    long effacees() {
        return effacees;
    }

    List<Alteration> premieres() {
        return premieres;
    }
}
