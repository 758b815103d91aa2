package fr.accroche.traitement.transparence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tiles as bytes, as a database keeps them; refuses that one is rewritten. */
final class TuilesEnMemoire implements MagasinTuiles {
    private final Map<List<Long>, byte[]> tuiles = new HashMap<>();
    int ecritures;

    @Override
    public Optional<Tuile> lire(int niveau, long rang) {
        return Optional.ofNullable(tuiles.get(List.of((long) niveau, rang))).map(Tuile::lire);
    }

    @Override
    public void garder(int niveau, long rang, Tuile tuile) {
        lire(niveau, rang).ifPresent(avant -> {
            if (!tuile.empreintes().subList(0, avant.empreintes().size()).equals(avant.empreintes())) {
                throw new IllegalStateException("a tile was rewritten");
            }
        });
        tuiles.put(List.of((long) niveau, rang), tuile.octets());
        ecritures++;
    }
}
