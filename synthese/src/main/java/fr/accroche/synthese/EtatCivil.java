package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.synthese.naissance.Annees;
import fr.accroche.synthese.naissance.Commune;
import fr.accroche.synthese.naissance.Deces;
import fr.accroche.synthese.noms.Onomastique;
import fr.accroche.synthese.noms.Origine;
import fr.accroche.synthese.tirage.Hasard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws the rest of a person's civil status, and gives its number. Not safe to share between threads.
 *
 * <p>Shares: second and third first names by generation and origin; a usage name for 80 % of the women born before 1950, 5 %
 * of those born in 2000; 1.2 % of names with a particle; 8 % of double names since 2005; 0.8 % of people born abroad stand in
 * the registry twice, under a provisional number and then under the final one, the same but for its first digit.
 */
final class EtatCivil {
    private static final List<String> PARTICULES = List.of("DE ", "DE ", "DU ", "LE ", "DE LA ", "D'", "DES ");
    private static final String VOYELLES = "AEIOUHY";
    private static final double PART_PARTICULES = 0.012;
    private static final double PART_DOUBLES_AVANT_2005 = 0.004;
    private static final double PART_DOUBLES = 0.08;
    private static final int ANNEE_DES_DOUBLES_NOMS = 2005;
    private static final double PART_JOUR_INCONNU_EN_FRANCE = 0.0003;
    private static final double PART_INSCRITS_DEUX_FOIS = 0.008;
    private static final double PART_PROVISOIRES_DIFFERENTS = 0.3;
    private static final int AGE_DU_MARIAGE = 22;
    private static final double PART_CONJOINTS_D_AILLEURS = 0.12;
    private static final double PART_NOMS_D_USAGE_DOUBLES = 0.1;
    private static final double PART_HOMMES_A_NOM_D_USAGE = 0.008;

    private final Hasard hasard;
    private final Onomastique onomastique;
    private final NumerosNir numeros = new NumerosNir();

    EtatCivil(Hasard hasard, Onomastique onomastique) {
        this.hasard = hasard;
        this.onomastique = onomastique;
    }

    /** A surname of people who come from this commune. */
    String nom(Commune commune, int annee) {
        double sorte = hasard.reel();
        String nom = nomSimple(commune, annee);
        if (sorte < PART_PARTICULES) {
            return particule(nom);
        }
        double doubles = annee >= ANNEE_DES_DOUBLES_NOMS ? PART_DOUBLES : PART_DOUBLES_AVANT_2005;
        return sorte < PART_PARTICULES + doubles ? uni(nom, nomSimple(commune, annee)) : nom;
    }

    String nom(Origine origine) {
        return origine.noms().tirer(hasard);
    }

    /** A first name for a child of this family born in France. */
    String prenom(Enfant.Famille famille, Sexe sexe, int annee) {
        Optional<Origine> origine = famille.origine();
        return origine.isPresent() && !hasard.chance(origine.get().partPrenomsFrancais())
                ? onomastique.prenom(hasard, origine.get(), sexe, annee)
                : onomastique.prenom(hasard, sexe, annee);
    }

    String prenomDAilleurs(Origine origine, Sexe sexe, int annee) {
        return onomastique.prenom(hasard, origine, sexe, annee);
    }

    PersonneSynthetique inscrire(Enfant enfant) {
        return personne(enfant, dateConnue(enfant.jour(), PART_JOUR_INCONNU_EN_FRANCE));
    }

    /** Once, or twice: the provisional line first. */
    List<PersonneSynthetique> inscrireNeAilleurs(Enfant enfant, Origine origine) {
        boolean premierJanvier = hasard.chance(origine.partPremierJanvier());
        Enfant inscrit = premierJanvier
                ? new Enfant(
                        enfant.famille(),
                        enfant.prenom(),
                        enfant.sexe(),
                        enfant.jour().withDayOfYear(1),
                        enfant.lieu())
                : enfant;
        PersonneSynthetique personne = personne(inscrit, dateConnue(inscrit.jour(), origine.partDateInconnue()));
        return hasard.chance(PART_INSCRITS_DEUX_FOIS) ? List.of(provisoire(personne), personne) : List.of(personne);
    }

    /** Most often all the same; else born on 1 January and with a single first name. */
    private PersonneSynthetique provisoire(PersonneSynthetique finale) {
        boolean differe = hasard.chance(PART_PROVISOIRES_DIFFERENTS);
        return new PersonneSynthetique(
                NumerosNir.provisoire(finale.nir()),
                finale.nomNaissance(),
                null,
                differe ? finale.prenoms().subList(0, 1) : finale.prenoms(),
                finale.sexe(),
                differe ? new DateNaissance(finale.dateNaissance().annee(), 1, 1) : finale.dateNaissance(),
                finale.lieuNaissance(),
                finale.dateDeces());
    }

    private PersonneSynthetique personne(Enfant enfant, DateNaissance date) {
        LocalDate jour = enfant.jour();
        return new PersonneSynthetique(
                numeros.attribuer(enfant.sexe(), jour.getYear(), date.mois()),
                enfant.famille().nom(),
                nomUsage(enfant),
                prenoms(enfant),
                enfant.sexe(),
                date,
                enfant.lieu(),
                Deces.tirer(hasard, enfant.sexe(), jour));
    }

    /** Half of the time the month is known. */
    private DateNaissance dateConnue(LocalDate jour, double partInconnue) {
        if (!hasard.chance(partInconnue)) {
            return DateNaissance.de(jour);
        }
        int mois = hasard.chance(0.5) ? jour.getMonthValue() : DateNaissance.INCONNU;
        return new DateNaissance(jour.getYear(), mois, DateNaissance.INCONNU);
    }

    /** The second one in fashion when the parents were born, the third when the grandparents were. */
    private List<String> prenoms(Enfant enfant) {
        boolean deFrance = enfant.famille().origine().isEmpty();
        if (!hasard.chance(deFrance ? 0.66 : 0.2)) {
            return List.of(enfant.prenom());
        }
        int annee = enfant.jour().getYear();
        String deuxieme = autrePrenom(enfant, annee - 28);
        if (deuxieme.equals(enfant.prenom())) {
            return List.of(enfant.prenom());
        }
        if (!hasard.chance(deFrance ? 0.62 : 0.3)) {
            return List.of(enfant.prenom(), deuxieme);
        }
        String troisieme = autrePrenom(enfant, annee - 55);
        return troisieme.equals(deuxieme) || troisieme.equals(enfant.prenom())
                ? List.of(enfant.prenom(), deuxieme)
                : List.of(enfant.prenom(), deuxieme, troisieme);
    }

    private String autrePrenom(Enfant enfant, int annee) {
        return prenom(enfant.famille(), enfant.sexe(), Math.max(Annees.PREMIERE, annee));
    }

    private @Nullable String nomUsage(Enfant enfant) {
        int annee = enfant.jour().getYear();
        boolean possible = annee + AGE_DU_MARIAGE <= Annees.DERNIERE;
        if (!possible || !hasard.chance(partNomsDUsage(enfant.sexe(), annee))) {
            return null;
        }
        String conjoint = hasard.chance(PART_CONJOINTS_D_AILLEURS)
                ? nom(onomastique.origine(hasard, annee))
                : nomSimple(enfant.famille().residence(), annee);
        String nom = enfant.famille().nom();
        if (conjoint.equals(nom)) {
            return null;
        }
        return hasard.chance(PART_NOMS_D_USAGE_DOUBLES) ? uni(nom, conjoint) : conjoint;
    }

    private static double partNomsDUsage(Sexe sexe, int annee) {
        if (sexe == Sexe.M) {
            return PART_HOMMES_A_NOM_D_USAGE;
        }
        return annee < 1950 ? 0.8 : Math.max(0.03, 0.8 - (annee - 1950) * 0.015);
    }

    private String nomSimple(Commune commune, int annee) {
        return onomastique.nom(hasard, commune.departement(), commune.numero(), commune.habitants(), annee);
    }

    /** D' only before a vowel. */
    private String particule(String nom) {
        String particule = hasard.parmi(PARTICULES);
        boolean voyelle = VOYELLES.indexOf(nom.charAt(0)) >= 0;
        return (particule.endsWith("'") && !voyelle ? "DE " : particule) + nom;
    }

    /** Two names as one: with a space, a hyphen or, until 2010, two. */
    private String uni(String nom, String autre) {
        double sorte = hasard.reel();
        return nom + (sorte < 0.5 ? " " : sorte < 0.9 ? "-" : "--") + autre;
    }
}
