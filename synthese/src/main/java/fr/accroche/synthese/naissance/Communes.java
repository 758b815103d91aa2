package fr.accroche.synthese.naissance;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.referentiels.Lieu;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.noms.Departement;
import fr.accroche.synthese.noms.Ecriture;
import fr.accroche.synthese.tirage.Hasard;
import fr.accroche.synthese.tirage.Tirage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where families live and where children are born. Families are spread over the communes in force that day by their
 * inhabitants of today; children are born at home before the war, in a town of the department with a maternity ward
 * nowadays. Immutable and safe to share between threads.
 */
public final class Communes {
    /** People are born in a borough of these three towns, never in the town as a whole. */
    private static final Set<String> VILLES_A_ARRONDISSEMENTS = Set.of("75056", "69123", "13055");

    private static final Set<String> ANCIENNE_AFRIQUE_DU_NORD =
            Set.of("91352", "92352", "93352", "94352", "95350", "96351");
    private static final List<String> DEPARTEMENTS_ALGERIE = List.of("91352", "91352", "92352", "93352", "94352");
    private static final String ALGERIE = "99352";
    private static final double PART_CODES_D_ALGERIE = 0.5;

    /** Inhabitants of a commune with a maternity ward. */
    private static final int VILLE = 12_000;

    private static final double NAISSANCES_EN_VILLE_EN_1925 = 0.15;
    private static final double NAISSANCES_EN_VILLE_EN_1975 = 0.95;

    private final LieuxFrancais lieux;
    private final Tirage<Commune> residences;
    private final List<Optional<Tirage<Commune>>> maternites = new ArrayList<>();
    private final Map<String, LieuNaissance> etrangers = new HashMap<>();

    /** Reads the places once: some 50 ms and 10 MB. */
    public Communes(LieuxFrancais lieux) {
        this.lieux = lieux;
        List<Commune> toutes = new ArrayList<>();
        lieux.lieux().stream()
                .filter(Communes::estLieuDeNaissance)
                .forEach(lieu -> toutes.add(Commune.de(lieu, toutes.size())));
        residences = Tirage.pondere(toutes, Commune::habitants);
        for (int departement = 0; departement < Departement.NOMBRE; departement++) {
            maternites.add(maternites(toutes, departement));
        }
        lieux.lieux().stream()
                .filter(lieu -> lieu.estPays() || ANCIENNE_AFRIQUE_DU_NORD.contains(lieu.code()))
                .forEach(lieu -> etrangers.put(lieu.code(), etranger(lieu)));
    }

    /** Where a family lives that day. */
    public Commune residence(Hasard hasard, LocalDate jour) {
        Commune commune = residences.tirer(hasard);
        while (!commune.existe(jour)) {
            commune = residences.tirer(hasard);
        }
        return commune;
    }

    /** Where a child of a family that lives there is born that day. */
    public LieuNaissance naissance(Hasard hasard, Commune residence, LocalDate jour) {
        double progres = Math.max(0, Math.min(1, (jour.getYear() - 1925) / 50.0));
        double enVille =
                NAISSANCES_EN_VILLE_EN_1925 + progres * (NAISSANCES_EN_VILLE_EN_1975 - NAISSANCES_EN_VILLE_EN_1925);
        if (residence.habitants() < VILLE && hasard.chance(enVille)) {
            Optional<Commune> ville = maternites
                    .get(residence.departement())
                    .map(tirage -> tirage.tirer(hasard))
                    .filter(commune -> commune.existe(jour));
            if (ville.isPresent()) {
                return ville.get().lieu();
            }
        }
        return (residence.existe(jour) ? residence : residence(hasard, jour)).lieu();
    }

    /** The country of this code; Algeria before its independence often by the code of one of its departments. */
    public LieuNaissance etranger(Hasard hasard, String pays, LocalDate jour) {
        String departement = hasard.parmi(DEPARTEMENTS_ALGERIE);
        boolean parDepartement =
                pays.equals(ALGERIE) && lieux.existe(departement, jour) && hasard.chance(PART_CODES_D_ALGERIE);
        return etrangers.getOrDefault(parDepartement ? departement : pays, LieuNaissance.INCONNU);
    }

    private LieuNaissance etranger(Lieu lieu) {
        String pays = lieu.estPays() ? lieu.code() : "99" + lieu.code().substring(2);
        return new LieuNaissance(
                lieu.code(),
                null,
                Ecriture.etatCivil(lieu.libelle()),
                pays.substring(2),
                Ecriture.etatCivil(lieux.libelle(pays).orElse("")));
    }

    private static Optional<Tirage<Commune>> maternites(List<Commune> toutes, int departement) {
        List<Commune> villes = toutes.stream()
                .filter(commune -> commune.departement() == departement && commune.habitants() >= VILLE)
                .toList();
        return villes.isEmpty() ? Optional.empty() : Optional.of(Tirage.pondere(villes, Commune::habitants));
    }

    private static boolean estLieuDeNaissance(Lieu lieu) {
        return !lieu.estPays()
                && !VILLES_A_ARRONDISSEMENTS.contains(lieu.code())
                && !ANCIENNE_AFRIQUE_DU_NORD.contains(lieu.code());
    }
}
