package fr.accroche.referentiels;

import fr.accroche.modele.ReferentielPrenoms;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.VersionReferentiel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The French first names whose usual sex leaves no doubt: a short table of clear-cut ones, made for a warning. Immutable
 * and safe to share between threads.
 */
public final class PrenomsUsuels implements ReferentielPrenoms {
    private static final String NOM = "prenoms-2026-11";
    private static final String TABLE = "prenoms.csv";

    private final VersionReferentiel version;
    private final Map<String, Sexe> sexes;

    private PrenomsUsuels(byte[] table) {
        version = new VersionReferentiel(NOM, Tables.sha256(table));
        sexes = new String(table, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(ligne -> Champs.couper(ligne, ';'))
                .collect(Collectors.toUnmodifiableMap(
                        champs -> CleLibelle.de(champs.get(0)), champs -> Sexe.valueOf(champs.get(1))));
    }

    /** Reads the table of the class path: a few milliseconds. */
    public static PrenomsUsuels charger() {
        return new PrenomsUsuels(Tables.lire(TABLE));
    }

    @Override
    public VersionReferentiel version() {
        return version;
    }

    @Override
    public Optional<Sexe> sexeUsuel(String prenom) {
        return Optional.ofNullable(sexes.get(CleLibelle.de(prenom)));
    }
}
