package fr.accroche.referentiels;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.VersionReferentiel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The communes, boroughs and countries of births through time, by the Code officiel géographique of INSEE (COG 2026, with
 * its history from 1943; postal codes of La Poste). Immutable and safe to share between threads.
 *
 * <p>Not known here: anything before 1943 (what was in force then has no known beginning), the exact day of the changes of
 * 2020 (dated 2021-01-01), communes of Algeria before 1962 (only the birth codes of its four departments), beginnings of
 * countries. So {@link #existe} errs on the side of « yes ».
 */
public final class LieuxFrancais implements ReferentielLieux {
    private static final String NOM = "cog-2026";
    private static final List<String> TABLES = List.of("communes.csv", "pays.csv");

    /** Room for the forty thousand places of the tables, which stand in the order of their codes. */
    private static final int CAPACITE = 1 << 16;

    private final VersionReferentiel version;
    private final Map<String, Lieu> lieux;
    private final Map<String, List<String>> communesDuCodePostal = new HashMap<>();
    private final Map<String, List<String>> codesDuNom = new HashMap<>(CAPACITE);
    private final Liens liens = new Liens();

    private LieuxFrancais(List<byte[]> tables) {
        Map<String, Lieu> lus = new LinkedHashMap<>(CAPACITE);
        LieuxReader reader = new LieuxReader(liens, communesDuCodePostal);
        for (byte[] table : tables) {
            reader.lire(table, lieu -> lus.put(lieu.code(), lieu));
        }
        lieux = Collections.unmodifiableMap(lus);
        lieux.values().forEach(this::nommer);
        version = new VersionReferentiel(NOM, Tables.sha256(tables.toArray(byte[][]::new)));
    }

    /** Reads the tables of the class path: some 170 ms of a cold start and 17 MB, so once for an application. */
    public static LieuxFrancais charger() {
        return new LieuxFrancais(TABLES.stream().map(Tables::lire).toList());
    }

    /** All communes, boroughs and countries, in force or not, in the order of their codes. */
    public Collection<Lieu> lieux() {
        return lieux.values();
    }

    /** The place of this code, in force or not. */
    public Optional<Lieu> lieu(String codeInsee) {
        return Optional.ofNullable(lieux.get(codeInsee));
    }

    @Override
    public VersionReferentiel version() {
        return version;
    }

    @Override
    public boolean existe(String codeInsee, LocalDate jour) {
        Lieu lieu = lieux.get(codeInsee);
        return lieu != null && lieu.existe(jour);
    }

    @Override
    public boolean aExiste(String codeInsee) {
        return lieux.containsKey(codeInsee);
    }

    @Override
    public boolean estCodePostal(String codePostal) {
        return communesDuCodePostal.containsKey(codePostal);
    }

    @Override
    public Optional<String> libelle(String codeInsee) {
        return lieu(codeInsee).map(Lieu::libelle);
    }

    @Override
    public Set<String> memesLieux(String codeInsee) {
        return liens.memesLieux(codeInsee);
    }

    @Override
    public Set<String> communesDuCodePostal(String codePostal) {
        return Set.copyOf(communesDuCodePostal.getOrDefault(codePostal, List.of()));
    }

    @Override
    public Set<String> lieuxDeNom(String libelle) {
        return Set.copyOf(codesDuNom.getOrDefault(CleLibelle.de(libelle), List.of()));
    }

    private void nommer(Lieu lieu) {
        for (String nom : lieu.noms()) {
            List<String> codes = codesDuNom.computeIfAbsent(CleLibelle.de(nom), cle -> new ArrayList<>(1));
            if (!codes.contains(lieu.code())) {
                codes.add(lieu.code());
            }
        }
    }
}
