package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.synthese.TirageTitulaires.Modele;
import fr.accroche.synthese.tirage.Hasard;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Makes holders who are not in a registry. Immutable. */
final class Absents {
    private static final double PART_JUMEAUX_DE_MEME_SEXE = 0.65;
    private static final int ESSAIS = 100;
    private static final int LETTRES_DU_DEBUT = 3;
    private static final int PREMIERE_ANNEE = 1900;

    private final PopulationSynthetique population;

    Absents(PopulationSynthetique population) {
        this.population = population;
    }

    /**
     * @param inconnus people of another population; what the relation does not tell comes from there
     * @param modele somebody of the registry
     */
    PersonneSynthetique absent(Absence sorte, Iterator<PersonneSynthetique> inconnus, Modele modele, Hasard hasard) {
        PersonneSynthetique proche = modele.personne();
        DateNaissance date = proche.dateNaissance();
        return switch (sorte) {
            case INCONNU -> inconnus.next();
            case JUMEAU -> jumeau(modele, hasard);
            case FRATRIE -> frere(modele, hasard);
            case HOMONYME -> memeNom(proche, autreJour(date), ailleurs(proche, inconnus));
            case HOMONYME_DU_JOUR -> memeNom(proche, date, ailleurs(proche, inconnus));
            case PARENT -> memeNom(proche, autreGeneration(date, hasard), proche.lieuNaissance());
        };
    }

    private static LieuNaissance ailleurs(PersonneSynthetique proche, Iterator<PersonneSynthetique> inconnus) {
        LieuNaissance lieu = proche.lieuNaissance();
        while (lieu.equals(proche.lieuNaissance())) {
            lieu = inconnus.next().lieuNaissance();
        }
        return lieu;
    }

    private PersonneSynthetique jumeau(Modele modele, Hasard hasard) {
        Sexe sexe = modele.personne().sexe();
        boolean memeSexe = hasard.chance(PART_JUMEAUX_DE_MEME_SEXE);
        return deMemeFamille(
                modele, memeSexe ? sexe : autre(sexe), modele.personne().dateNaissance(), hasard);
    }

    private PersonneSynthetique frere(Modele modele, Hasard hasard) {
        DateNaissance date = modele.personne().dateNaissance();
        int ecart = hasard.entre(1, 6) * (hasard.chance(0.5) ? 1 : -1);
        DateNaissance autre = new DateNaissance(
                Math.max(PREMIERE_ANNEE, date.annee() + ecart), hasard.entre(1, 12), hasard.entre(1, 28));
        return deMemeFamille(modele, hasard.chance(0.5) ? Sexe.F : Sexe.M, autre, hasard);
    }

    private PersonneSynthetique deMemeFamille(Modele modele, Sexe sexe, DateNaissance date, Hasard hasard) {
        PersonneSynthetique proche = modele.personne();
        String prenom = population.prenom(hasard, sexe, date.annee());
        for (int essai = 0; essai < ESSAIS && rappelle(prenom, modele); essai++) {
            prenom = population.prenom(hasard, sexe, date.annee());
        }
        List<String> prenoms = hasard.chance(0.5)
                ? List.of(prenom)
                : List.of(prenom, population.prenom(hasard, sexe, Math.max(PREMIERE_ANNEE, date.annee() - 28)));
        return new PersonneSynthetique(
                proche.nir(),
                proche.nomNaissance(),
                null,
                prenoms,
                sexe,
                date,
                proche.lieuNaissance(),
                proche.dateDeces());
    }

    /** Parents give neither a name that a brother or sister bears, nor one that begins like it, as Rémi and Rémy. */
    private static boolean rappelle(String prenom, Modele modele) {
        return Stream.concat(modele.famille().stream(), modele.personne().prenoms().stream())
                .anyMatch(autre -> debut(autre).equals(debut(prenom)));
    }

    private static String debut(String prenom) {
        return prenom.substring(0, Math.min(LETTRES_DU_DEBUT, prenom.length()));
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
