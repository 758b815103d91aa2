package fr.accroche.synthese;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.referentiels.Lieu;
import fr.accroche.referentiels.LieuxFrancais;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where people are born: communes weighted by their inhabitants of today, among those in force on the day of birth; or a
 * country. Immutable.
 */
final class Naissances {
    /** Inhabitants of a commune that is no longer one: merged communes are small. */
    private static final int POPULATION_INCONNUE = 300;

    /** People are born in a borough of these three towns, never in the town as a whole. */
    private static final Set<String> VILLES_A_ARRONDISSEMENTS = Set.of("75056", "69123", "13055");

    private static final Set<String> ANCIENNE_AFRIQUE_DU_NORD =
            Set.of("91352", "92352", "93352", "94352", "95350", "96351");
    private static final List<String> DEPARTEMENTS_ALGERIE = List.of("91352", "91352", "92352", "93352", "94352");
    private static final String ALGERIE = "99352";
    private static final double PART_CODES_D_ALGERIE = 0.5;

    private final LieuxFrancais lieux;
    private final Tirage<Lieu> communes;

    Naissances(LieuxFrancais lieux) {
        this.lieux = lieux;
        this.communes = Tirage.pondere(
                lieux.lieux().stream().filter(Naissances::estLieuDeNaissance).toList(),
                lieu -> lieu.population() == 0 ? POPULATION_INCONNUE : lieu.population());
    }

    LieuNaissance enFrance(Hasard hasard, LocalDate jour) {
        Lieu lieu = communes.tirer(hasard);
        while (!lieu.existe(jour)) {
            lieu = communes.tirer(hasard);
        }
        return new LieuNaissance(lieu.code(), null, capitales(lieu.libelle()), null, null);
    }

    /** In the same commune when its code is in force that day, else anywhere in France. */
    LieuNaissance pres(Hasard hasard, LieuNaissance lieu, LocalDate jour) {
        String code = lieu.codeInsee();
        return code != null && lieux.existe(code, jour) ? lieu : enFrance(hasard, jour);
    }

    /** In one of these countries; in Algeria before its independence, often by the code of one of its departments. */
    LieuNaissance etranger(Hasard hasard, List<String> pays, LocalDate jour) {
        String code = hasard.parmi(pays);
        String departement = hasard.parmi(DEPARTEMENTS_ALGERIE);
        boolean parDepartement =
                code.equals(ALGERIE) && lieux.existe(departement, jour) && hasard.chance(PART_CODES_D_ALGERIE);
        String codeNaissance = parDepartement ? departement : code;
        return new LieuNaissance(
                codeNaissance,
                null,
                capitales(lieux.libelle(codeNaissance).orElse("")),
                code.substring(2),
                capitales(lieux.libelle(code).orElse("")));
    }

    private static boolean estLieuDeNaissance(Lieu lieu) {
        return !lieu.estPays()
                && !VILLES_A_ARRONDISSEMENTS.contains(lieu.code())
                && !ANCIENNE_AFRIQUE_DU_NORD.contains(lieu.code());
    }

    private static String capitales(String libelle) {
        return Ecriture.etatCivil(libelle).toUpperCase(Locale.ROOT);
    }
}
