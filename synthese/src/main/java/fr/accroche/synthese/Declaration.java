package fr.accroche.synthese;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.Lieu;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.noms.Ecriture;
import fr.accroche.synthese.tirage.Hasard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a depositor writes a person: accents and lower case, sometimes the code that a commune has today. Complete; damages nothing. Immutable. */
final class Declaration {
    private static final String PREFIXE_ETRANGER = "99";
    private static final double PART_CAPITALES = 0.3;
    private static final double PART_CODES_D_AUJOURD_HUI = 0.4;

    private final PopulationSynthetique population;
    private final LieuxFrancais lieux;

    Declaration(PopulationSynthetique population, LieuxFrancais lieux) {
        this.population = population;
        this.lieux = lieux;
    }

    Titulaire de(PersonneSynthetique personne, Hasard hasard) {
        boolean capitales = hasard.chance(PART_CAPITALES);
        boolean codeDAujourdhui = hasard.chance(PART_CODES_D_AUJOURD_HUI);
        return new Titulaire(
                capitales ? personne.nomNaissance() : Ecriture.courante(personne.nomNaissance()),
                nomUsage(personne.nomUsage(), capitales),
                prenoms(personne.prenoms()),
                personne.sexe(),
                personne.dateNaissance(),
                lieu(personne.lieuNaissance(), codeDAujourdhui));
    }

    private static @Nullable String nomUsage(@Nullable String nom, boolean capitales) {
        return nom == null || capitales ? nom : Ecriture.courante(nom);
    }

    private List<String> prenoms(List<String> duRegistre) {
        return duRegistre.stream().map(population::ecriturePrenom).toList();
    }

    /** The dictionary wants the country of a birth abroad, and no country for a birth in France. */
    private LieuNaissance lieu(LieuNaissance lieu, boolean codeDAujourdhui) {
        String pays = lieu.codePays();
        if (pays == null) {
            String commune = lieu.codeInsee();
            return commune == null ? LieuNaissance.INCONNU : commune(codeDAujourdhui ? aujourdhui(commune) : commune);
        }
        String code = PREFIXE_ETRANGER + pays;
        return new LieuNaissance(code, null, null, pays, lieux.libelle(code).orElse(null));
    }

    private LieuNaissance commune(String code) {
        return new LieuNaissance(code, null, lieux.libelle(code).orElse(null), null, null);
    }

    /** The code that the same place has now, when its code at the birth is one of the past. */
    private String aujourdhui(String commune) {
        boolean enVigueur = lieux.lieu(commune).filter(Declaration::enVigueur).isPresent();
        return enVigueur
                ? commune
                : lieux.memesLieux(commune).stream()
                        .sorted()
                        .filter(code ->
                                lieux.lieu(code).filter(Declaration::enVigueur).isPresent())
                        .findFirst()
                        .orElse(commune);
    }

    private static boolean enVigueur(Lieu lieu) {
        return lieu.periodes().get(lieu.periodes().size() - 1).fin().equals(LocalDate.MAX);
    }
}
