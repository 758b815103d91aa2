package fr.accroche.portail.correction.api;

import fr.accroche.portail.passage.Retrait;
import java.time.Instant;

/** A withdrawal in the API: {@code FAIT}, or {@code ATTENDU} while a second person must confirm it. */
record RetraitJson(String id, String etat, String motif, int nombre, Instant demandeLe) {
    static RetraitJson de(Retrait retrait) {
        return new RetraitJson(
                retrait.id().toString(),
                retrait.etat().name(),
                retrait.motif().mot(),
                retrait.nombre(),
                retrait.demandeLe());
    }
}
