package fr.accroche.nirisation;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.modele.VersionReferentiel;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paris and a borough of it, Toulouse and a town nearby, Ajaccio, Algeria with a department of 1955, and Morocco. */
public final class LieuxEssai implements ReferentielLieux {
    private static final Map<String, String> LIBELLES = Map.of(
            "75056", "PARIS",
            "75112", "PARIS 12E ARRONDISSEMENT",
            "31555", "TOULOUSE",
            "31149", "COLOMIERS",
            "2A004", "AJACCIO",
            "99352", "ALGERIE",
            "91352", "ALGER",
            "99350", "MAROC");
    private static final Map<String, Set<String>> CODES_POSTAUX = Map.of(
            "75012", Set.of("75112"),
            "31000", Set.of("31555"),
            "31770", Set.of("31149"),
            "31999", Set.of("31555", "31149"),
            "20000", Set.of("2A004"));
    private static final Set<String> ALGERIE = Set.of("99352", "91352");
    private static final Set<String> PARIS = Set.of("75056", "75112");

    @Override
    public VersionReferentiel version() {
        return new VersionReferentiel("lieux-essai", "0".repeat(64));
    }

    @Override
    public boolean existe(String codeInsee, LocalDate jour) {
        return aExiste(codeInsee);
    }

    @Override
    public boolean aExiste(String codeInsee) {
        return LIBELLES.containsKey(codeInsee);
    }

    @Override
    public boolean estCodePostal(String codePostal) {
        return CODES_POSTAUX.containsKey(codePostal);
    }

    @Override
    public Optional<String> libelle(String codeInsee) {
        return Optional.ofNullable(LIBELLES.get(codeInsee));
    }

    @Override
    public Set<String> memesLieux(String codeInsee) {
        return Stream.of(PARIS, ALGERIE)
                .filter(lieu -> lieu.contains(codeInsee))
                .findAny()
                .orElse(Set.of(codeInsee));
    }

    @Override
    public Set<String> communesDuCodePostal(String codePostal) {
        return CODES_POSTAUX.getOrDefault(codePostal, Set.of());
    }

    @Override
    public Set<String> lieuxDeNom(String libelle) {
        String nom = Normalizer.normalize(libelle, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return LIBELLES.entrySet().stream()
                .filter(lieu -> lieu.getValue().equals(nom))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
