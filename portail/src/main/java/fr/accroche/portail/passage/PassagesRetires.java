package fr.accroche.portail.passage;

import java.util.List;
import java.util.UUID;

/** Accepted passages were withdrawn by their emitter, within the transaction that does it. */
public record PassagesRetires(UUID retrait, UUID organisme, MotifRetrait motif, List<UUID> passages) {
    public PassagesRetires {
        passages = List.copyOf(passages);
    }
}
