package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.synthese.tirage.Hasard;
import java.util.List;

/** Makes holders who are not in a registry. Immutable. */
final class Absents {
    private static final double PART_JUMEAUX_DE_MEME_SEXE = 0.65;
    private static final int ESSAIS = 100;
    private static final int PREMIERE_ANNEE = 1900;

    private final PopulationSynthetique population;

    Absents(PopulationSynthetique population) {
        this.population = population;
    }

    /**
     * @param inconnu somebody of another population; what the relation does not tell comes from there
     * @param modele somebody of the registry
     */
    PersonneSynthetique absent(Absence sorte, PersonneSynthetique inconnu, PersonneSynthetique modele, Hasard hasard) {
        return switch (sorte) {
            case INCONNU -> inconnu;
            case JUMEAU -> jumeau(modele, hasard);
            case FRATRIE -> frere(modele, hasard);
            case HOMONYME -> memeNom(modele, autreJour(modele.dateNaissance()), inconnu.lieuNaissance());
            case HOMONYME_DU_JOUR -> memeNom(modele, modele.dateNaissance(), inconnu.lieuNaissance());
            case PARENT -> memeNom(modele, autreGeneration(modele.dateNaissance(), hasard), modele.lieuNaissance());
        };
    }

    private PersonneSynthetique jumeau(PersonneSynthetique modele, Hasard hasard) {
        boolean memeSexe = hasard.chance(PART_JUMEAUX_DE_MEME_SEXE);
        return deMemeFamille(modele, memeSexe ? modele.sexe() : autre(modele.sexe()), modele.dateNaissance(), hasard);
    }

    private PersonneSynthetique frere(PersonneSynthetique modele, Hasard hasard) {
        DateNaissance date = modele.dateNaissance();
        int ecart = hasard.entre(1, 6) * (hasard.chance(0.5) ? 1 : -1);
        DateNaissance autre = new DateNaissance(
                Math.max(PREMIERE_ANNEE, date.annee() + ecart), hasard.entre(1, 12), hasard.entre(1, 28));
        return deMemeFamille(modele, hasard.chance(0.5) ? Sexe.F : Sexe.M, autre, hasard);
    }

    private PersonneSynthetique deMemeFamille(
            PersonneSynthetique modele, Sexe sexe, DateNaissance date, Hasard hasard) {
        String prenom = modele.prenoms().get(0);
        for (int essai = 0; essai < ESSAIS && prenom.equals(modele.prenoms().get(0)); essai++) {
            prenom = population.prenom(hasard, sexe, date.annee());
        }
        List<String> prenoms = hasard.chance(0.5)
                ? List.of(prenom)
                : List.of(prenom, population.prenom(hasard, sexe, Math.max(PREMIERE_ANNEE, date.annee() - 28)));
        return new PersonneSynthetique(
                modele.nir(),
                modele.nomNaissance(),
                null,
                prenoms,
                sexe,
                date,
                modele.lieuNaissance(),
                modele.dateDeces());
    }

    private static PersonneSynthetique memeNom(PersonneSynthetique modele, DateNaissance date, LieuNaissance lieu) {
        return new PersonneSynthetique(
                modele.nir(),
                modele.nomNaissance(),
                null,
                modele.prenoms().subList(0, 1),
                modele.sexe(),
                date,
                lieu,
                modele.dateDeces());
    }

    private static DateNaissance autreJour(DateNaissance date) {
        return new DateNaissance(date.annee(), date.mois() % 12 + 1, date.jour() % 28 + 1);
    }

    private static DateNaissance autreGeneration(DateNaissance date, Hasard hasard) {
        int ecart = hasard.entre(20, 42);
        int annee = date.annee() - PREMIERE_ANNEE > 60 ? date.annee() - ecart : date.annee() + ecart;
        return new DateNaissance(annee, hasard.entre(1, 12), hasard.entre(1, 28));
    }

    private static Sexe autre(Sexe sexe) {
        return sexe == Sexe.M ? Sexe.F : Sexe.M;
    }
}
