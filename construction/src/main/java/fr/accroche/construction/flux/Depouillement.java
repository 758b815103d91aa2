package fr.accroche.construction.flux;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction.Groupe;
import fr.accroche.construction.EcouteurConstruction;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is told, by cause, and the rows concerned. For one thread. */
final class Depouillement {
    private final EcouteurConstruction ecouteur;
    private final Map<String, Groupe> groupes = new HashMap<>();
    private final BitSet lignesEnErreur = new BitSet();
    private long erreurs;
    private long remarques;

    Depouillement(EcouteurConstruction ecouteur) {
        this.ecouteur = ecouteur;
    }

    void dire(AnomalieTableur anomalie) {
        if (anomalie.estErreur()) {
            erreurs++;
            if (anomalie.place().ligne() > 0) {
                lignesEnErreur.set(anomalie.place().ligne());
            }
        } else {
            remarques++;
        }
        groupes.merge(
                anomalie.code(),
                new Groupe(anomalie.code(), anomalie.libelle(), anomalie.estErreur(), 1),
                (connu, un) -> new Groupe(connu.code(), connu.libelle(), connu.erreur(), connu.nombre() + 1));
        ecouteur.anomalie(anomalie);
    }

    long erreurs() {
        return erreurs;
    }

    long remarques() {
        return remarques;
    }

    long lignesEnErreur() {
        return lignesEnErreur.cardinality();
    }

    List<Groupe> groupes() {
        return groupes.values().stream()
                .sorted(Comparator.comparing(Groupe::erreur)
                        .thenComparing(Groupe::nombre)
                        .reversed()
                        .thenComparing(Groupe::code))
                .toList();
    }
}
