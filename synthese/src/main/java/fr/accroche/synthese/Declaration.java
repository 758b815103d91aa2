package fr.accroche.synthese;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Titulaire;
import fr.accroche.referentiels.LieuxFrancais;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a depositor writes a person: accents and lower case, often a single first name. Damages nothing. Immutable. */
final class Declaration {
    private static final String PREFIXE_ETRANGER = "99";
    private static final double PART_CAPITALES = 0.3;
    private static final double PART_PRENOM_SEUL = 0.4;

    private final PopulationSynthetique population;
    private final LieuxFrancais lieux;

    Declaration(PopulationSynthetique population, LieuxFrancais lieux) {
        this.population = population;
        this.lieux = lieux;
    }

    Titulaire de(PersonneSynthetique personne, Hasard hasard) {
        boolean capitales = hasard.chance(PART_CAPITALES);
        return new Titulaire(
                capitales ? personne.nomNaissance() : Ecriture.courante(personne.nomNaissance()),
                nomUsage(personne.nomUsage(), capitales),
                prenoms(personne.prenoms(), hasard),
                personne.sexe(),
                personne.dateNaissance(),
                lieu(personne.lieuNaissance()));
    }

    private static @Nullable String nomUsage(@Nullable String nom, boolean capitales) {
        return nom == null || capitales ? nom : Ecriture.courante(nom);
    }

    private List<String> prenoms(List<String> duRegistre, Hasard hasard) {
        int combien = hasard.chance(PART_PRENOM_SEUL) ? 1 : duRegistre.size();
        List<String> ecrits = new ArrayList<>(combien);
        for (String prenom : duRegistre.subList(0, combien)) {
            ecrits.add(population.ecriturePrenom(prenom));
        }
        return ecrits;
    }

    /** The dictionary wants the country of a birth abroad, and no country for a birth in France. */
    private LieuNaissance lieu(LieuNaissance lieu) {
        String pays = lieu.codePays();
        if (pays == null) {
            String commune = lieu.codeInsee();
            return new LieuNaissance(
                    commune,
                    null,
                    commune == null ? null : lieux.libelle(commune).orElse(null),
                    null,
                    null);
        }
        String code = PREFIXE_ETRANGER + pays;
        return new LieuNaissance(code, null, null, pays, lieux.libelle(code).orElse(null));
    }
}
