package fr.accroche.synthese;

import fr.accroche.modele.DateNaissance;
import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.referentiels.LieuxFrancais;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A population that follows from a seed: births from 1930 to 2008, 10 % of them abroad with names of there, siblings,
 * twins and namesakes, usage names, unknown months and days, deaths. Shares are rough figures of France, chosen by us; the
 * hard cases (01/01 births abroad, twins) are those that matching fails on.
 *
 * <p>Immutable and safe to share between threads; each stream is not.
 */
public final class PopulationSynthetique {
    static final int PREMIERE_ANNEE = 1930;
    static final int DERNIERE_ANNEE = 2008;

    private static final double PART_ETRANGERS = 0.10;
    private static final double PART_JUMEAUX = 0.006;
    private static final double PART_FRATRIES = 0.05;
    private static final double PART_HOMONYMES = 0.004;
    private static final double PART_PREMIER_JANVIER_ETRANGER = 0.20;
    private static final double PART_JOUR_INCONNU_ETRANGER = 0.02;
    private static final double PART_JOUR_INCONNU_FRANCE = 0.0005;
    private static final LocalDate FIN_DES_DECES = LocalDate.of(2025, 12, 31);

    private final Naissances naissances;
    private final NomsFrancais noms = NomsFrancais.charger();
    private final PrenomsFrancais prenoms = PrenomsFrancais.charger();
    private final Tirage<Origine> origines = Origine.charger();

    public PopulationSynthetique(LieuxFrancais lieux) {
        this.naissances = new Naissances(lieux);
    }

    /**
     * The people of a seed, one by one: a longer stream begins with the shorter one. Their NIRs are all different.
     *
     * @param taille how many, up to 70 million
     */
    public Stream<PersonneSynthetique> personnes(long graine, long taille) {
        Generation generation = new Generation(new Hasard(graine));
        return Stream.generate(generation::suivante).limit(taille);
    }

    /** How a depositor writes this first name of the registry: accents and lower case. */
    String ecriturePrenom(String prenom) {
        return prenoms.ecriture(prenom);
    }

    /** Who a person is at birth; the rest is drawn from it. */
    private record Enfant(String nom, String prenom, Sexe sexe, LocalDate jour, LieuNaissance lieu) {}

    /** One stream: the generator, the numbers given, and the last person, who may get a sibling. */
    private final class Generation {
        private final Hasard hasard;
        private final NumerosNir numeros = new NumerosNir();
        private @Nullable Enfant dernier;

        Generation(Hasard hasard) {
            this.hasard = hasard;
        }

        PersonneSynthetique suivante() {
            Enfant enfant = enfant();
            dernier = enfant;
            return personne(enfant);
        }

        private Enfant enfant() {
            double sorte = hasard.reel();
            Enfant aine = dernier;
            if (aine == null || aine.lieu().estEtranger() || sorte > PART_JUMEAUX + PART_FRATRIES + PART_HOMONYMES) {
                return hasard.chance(PART_ETRANGERS) ? etranger() : francais();
            }
            if (sorte < PART_JUMEAUX) {
                return frere(aine, aine.jour());
            }
            return sorte < PART_JUMEAUX + PART_FRATRIES ? frere(aine, jourVoisin(aine.jour())) : homonyme(aine);
        }

        private Enfant francais() {
            LocalDate jour = jour();
            Sexe sexe = sexe();
            return new Enfant(
                    noms.tirer(hasard),
                    prenoms.tirer(hasard, sexe, jour.getYear()),
                    sexe,
                    jour,
                    naissances.enFrance(hasard, jour));
        }

        private Enfant etranger() {
            LocalDate jour = hasard.chance(PART_PREMIER_JANVIER_ETRANGER) ? jour().withDayOfYear(1) : jour();
            Sexe sexe = sexe();
            Origine origine = origines.tirer(hasard);
            return new Enfant(
                    origine.noms().tirer(hasard),
                    origine.prenom(hasard, sexe),
                    sexe,
                    jour,
                    naissances.etranger(hasard, origine.pays(), jour));
        }

        /** Same name and, as families rarely move, same commune when it is still in force. */
        private Enfant frere(Enfant aine, LocalDate jour) {
            Sexe sexe = sexe();
            String prenom = prenoms.tirer(hasard, sexe, jour.getYear());
            while (prenom.equals(aine.prenom())) {
                prenom = prenoms.tirer(hasard, sexe, jour.getYear());
            }
            boolean memeLieu = jour.equals(aine.jour());
            return new Enfant(
                    aine.nom(),
                    prenom,
                    sexe,
                    jour,
                    memeLieu ? aine.lieu() : naissances.pres(hasard, aine.lieu(), jour));
        }

        /** Same names, sex and year; another day and commune. */
        private Enfant homonyme(Enfant autre) {
            LocalDate jour = autre.jour().withDayOfYear(hasard.entre(1, 365));
            return new Enfant(autre.nom(), autre.prenom(), autre.sexe(), jour, naissances.enFrance(hasard, jour));
        }

        private PersonneSynthetique personne(Enfant enfant) {
            LocalDate jour = enfant.jour();
            return new PersonneSynthetique(
                    numeros.attribuer(enfant.sexe(), jour.getYear(), jour.getMonthValue()),
                    enfant.nom(),
                    nomUsage(enfant),
                    prenoms(enfant),
                    enfant.sexe(),
                    dateConnue(enfant),
                    enfant.lieu(),
                    deces(jour));
        }

        private DateNaissance dateConnue(Enfant enfant) {
            LocalDate jour = enfant.jour();
            double part = enfant.lieu().estEtranger() ? PART_JOUR_INCONNU_ETRANGER : PART_JOUR_INCONNU_FRANCE;
            if (!hasard.chance(part)) {
                return DateNaissance.de(jour);
            }
            int mois = hasard.chance(0.5) ? jour.getMonthValue() : DateNaissance.INCONNU;
            return new DateNaissance(jour.getYear(), mois, DateNaissance.INCONNU);
        }

        private @Nullable String nomUsage(Enfant enfant) {
            double part = enfant.sexe() == Sexe.M
                    ? 0.01
                    : Math.max(0.02, 0.6 - 0.3 * (enfant.jour().getYear() - 1970) / 30.0);
            return hasard.chance(Math.min(part, 0.7)) ? noms.tirer(hasard) : null;
        }

        private List<String> prenoms(Enfant enfant) {
            List<String> tous = new ArrayList<>(List.of(enfant.prenom()));
            int anneeDesParents = Math.max(PREMIERE_ANNEE, enfant.jour().getYear() - 30);
            double part = enfant.lieu().estEtranger() ? 0.15 : 0.7;
            while (tous.size() < 3 && hasard.chance(part)) {
                String autre = prenoms.tirer(hasard, enfant.sexe(), anneeDesParents);
                if (!tous.contains(autre)) {
                    tous.add(autre);
                }
            }
            return tous;
        }

        private Optional<LocalDate> deces(LocalDate naissance) {
            double age = (FIN_DES_DECES.getYear() - naissance.getYear()) / 100.0;
            if (!hasard.chance(age * age * age * age)) {
                return Optional.empty();
            }
            LocalDate adulte = naissance.plusYears(18);
            long jours = FIN_DES_DECES.toEpochDay() - adulte.toEpochDay();
            return jours <= 0 ? Optional.empty() : Optional.of(adulte.plusDays(hasard.entier(jours)));
        }

        private LocalDate jour() {
            int annee = hasard.entre(PREMIERE_ANNEE, DERNIERE_ANNEE);
            return LocalDate.ofYearDay(
                    annee, hasard.entre(1, LocalDate.of(annee, 1, 1).lengthOfYear()));
        }

        private LocalDate jourVoisin(LocalDate jour) {
            LocalDate autre = jour.plusDays(hasard.entre(330, 2200));
            return autre.getYear() > DERNIERE_ANNEE ? jour.minusDays(hasard.entre(330, 2200)) : autre;
        }

        private Sexe sexe() {
            return hasard.chance(0.51) ? Sexe.F : Sexe.M;
        }
    }
}
