package fr.accroche.traitement.transparence;

import java.util.Optional;

/** Where tiles are kept. */
public interface MagasinTuiles {
    /** The tile, full or not; empty when nothing was kept there. */
    Optional<Tuile> lire(int niveau, long rang);

    /** Keeps a tile in the place of a shorter one that it begins with. */
    void garder(int niveau, long rang, Tuile tuile);
}
