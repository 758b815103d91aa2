package fr.accroche.nirisation.index;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Nir;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.normalisation.SquelettePhonetique;
import fr.accroche.nirisation.normalisation.Surnoms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every index does: the same as looking at everybody, one by one. */
public abstract class ContratIndexTest {
    private static final LieuxEssai LIEUX = new LieuxEssai();
    private static final int[] RIEN = {};

    /** The index of these persons, its NIRs readable. */
    protected abstract IndexRegistre index(List<Identite> identites) throws Exception;

    private static Map<String, EtatCivil> parNir(List<Identite> population) {
        return population.stream()
                .collect(Collectors.toMap(identite -> identite.nir().valeur(), EtatCivil::de));
    }

    private static Set<String> trouves(IndexRegistre index, Consumer<Candidats> recherche) {
        Candidats candidats = new Candidats();
        recherche.accept(candidats);
        int[] ordre =
                IntStream.range(0, candidats.taille()).map(candidats::ordinal).toArray();
        assertThat(ordre).isSorted().doesNotHaveDuplicates();
        return Arrays.stream(ordre)
                .mapToObj(index::nir)
                .map(Nir::valeur)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> quiSont(Map<String, EtatCivil> population, Predicate<EtatCivil> predicat) {
        return population.entrySet().stream()
                .filter(personne -> predicat.test(personne.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> nomsDe(EtatCivil etat) {
        return Stream.of(etat.nomNaissance(), etat.nomUsage())
                .filter(nom -> !nom.isEmpty())
                .flatMap(nom -> Surnoms.formes(List.of(nom.split(" "))).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> prenomsDe(EtatCivil etat) {
        return Stream.of(etat.prenom1(), etat.prenom2(), etat.prenom3())
                .filter(prenom -> !prenom.isEmpty())
                .toList();
    }

    private static boolean partage(Set<String> cherchees, Iterable<String> connues) {
        for (String connue : connues) {
            int squelette = SquelettePhonetique.empreinte(connue);
            if (cherchees.contains(connue)
                    || (squelette != 0
                            && cherchees.stream()
                                    .anyMatch(autre -> SquelettePhonetique.empreinte(autre) == squelette))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void holdsEverybodyInTheOrderOfBirthAndSex() throws Exception {
        List<Identite> population = PopulationEssai.de(2_000, 1);
        IndexRegistre index = index(population);
        Map<String, EtatCivil> attendus = parNir(population);

        assertThat(index.taille()).isEqualTo(2_000);
        Fiche fiche = new Fiche();
        Map<String, EtatCivil> lus = new HashMap<>();
        long avant = 0;
        for (int ordinal = 0; ordinal < index.taille(); ordinal++) {
            index.lire(ordinal, fiche);
            lus.put(index.nir(ordinal).valeur(), etat(index, fiche));
            long rang = fiche.naissance * 10L + fiche.sexe;
            assertThat(rang).isGreaterThanOrEqualTo(avant);
            avant = rang;
        }
        assertThat(lus).isEqualTo(attendus);
    }

    private static EtatCivil etat(IndexRegistre index, Fiche fiche) {
        return new EtatCivil(
                forme(index.noms(), fiche.nomNaissance),
                forme(index.noms(), fiche.nomUsage),
                forme(index.prenoms(), fiche.prenom1),
                forme(index.prenoms(), fiche.prenom2),
                forme(index.prenoms(), fiche.prenom3),
                fiche.sexe,
                fiche.naissance,
                forme(index.lieux(), fiche.lieu),
                fiche.deces);
    }

    private static String forme(Lexique lexique, int numero) {
        return numero == Lexique.ABSENT ? "" : lexique.forme(numero);
    }

    @Test
    void numbersEachWordOnceFromOneUp() throws Exception {
        IndexRegistre index = index(PopulationEssai.de(500, 2));

        for (Lexique lexique : List.of(index.noms(), index.prenoms(), index.lieux())) {
            assertThat(lexique.taille()).isPositive();
            assertThat(lexique.numero("PERSONNE NE PORTE CE NOM")).isEqualTo(Lexique.ABSENT);
            assertThat(lexique.numero("")).isEqualTo(Lexique.ABSENT);
            for (int numero = 1; numero <= lexique.taille(); numero++) {
                assertThat(lexique.numero(lexique.forme(numero))).isEqualTo(numero);
            }
        }
        assertThat(index.noms().squelette(index.noms().numero("MARTIN")))
                .isEqualTo(SquelettePhonetique.empreinte("MARTIN"));
    }

    @Test
    void passesInReviewThePersonsOfADayWhoShareSomething() throws Exception {
        List<Identite> population = PopulationEssai.de(3_000, 3);
        Map<String, EtatCivil> tous = parNir(population);
        IndexRegistre index = index(population);

        for (EtatCivil titulaire : tous.values().stream().limit(300).toList()) {
            Set<String> noms = nomsDe(titulaire);
            Set<String> prenoms = Set.copyOf(prenomsDe(titulaire));
            Empreintes empreintes = new Empreintes(
                    noms.stream()
                            .mapToInt(index.noms()::numero)
                            .filter(n -> n != 0)
                            .toArray(),
                    noms.stream()
                            .mapToInt(SquelettePhonetique::empreinte)
                            .filter(s -> s != 0)
                            .toArray(),
                    prenoms.stream()
                            .mapToInt(index.prenoms()::numero)
                            .filter(n -> n != 0)
                            .toArray(),
                    prenoms.stream()
                            .mapToInt(SquelettePhonetique::empreinte)
                            .filter(s -> s != 0)
                            .toArray(),
                    titulaire.lieu().isEmpty() ? RIEN : new int[] {index.lieux().numero(titulaire.lieu())});

            assertThat(trouves(index, sortie -> index.duJour(titulaire.naissance(), empreintes, sortie)))
                    .isEqualTo(quiSont(
                            tous,
                            autre -> autre.naissance() == titulaire.naissance()
                                    && (partage(noms, nomsDe(autre))
                                            || partage(prenoms, prenomsDe(autre))
                                            || (!titulaire.lieu().isEmpty()
                                                    && titulaire.lieu().equals(autre.lieu())))));
        }
    }

    @Test
    void findsByNameFirstNameAndYearOrPlace() throws Exception {
        List<Identite> population = PopulationEssai.de(3_000, 4);
        Map<String, EtatCivil> tous = parNir(population);
        IndexRegistre index = index(population);

        for (EtatCivil titulaire : tous.values().stream().limit(300).toList()) {
            int prenom = index.prenoms().numero(titulaire.prenom1());
            int lieu = index.lieux().numero(titulaire.lieu());
            Predicate<EtatCivil> memePrenom = autre -> autre.prenom1().equals(titulaire.prenom1()) && prenom != 0;
            for (String nom : nomsDe(titulaire)) {
                int numero = index.noms().numero(nom);
                Predicate<EtatCivil> memesNoms =
                        memePrenom.and(autre -> nomsDe(autre).contains(nom));
                assertThat(trouves(index, sortie -> index.parNomPrenomAnnee(numero, prenom, titulaire.annee(), sortie)))
                        .isEqualTo(quiSont(tous, memesNoms.and(autre -> autre.annee() == titulaire.annee())));
                assertThat(trouves(index, sortie -> index.parNomPrenomLieu(numero, prenom, lieu, sortie)))
                        .isEqualTo(quiSont(
                                tous,
                                memesNoms.and(autre -> lieu != 0 && autre.lieu().equals(titulaire.lieu()))));
            }
        }
    }

    @Test
    void findsBySoundAndYear() throws Exception {
        List<Identite> population = PopulationEssai.de(3_000, 5);
        Map<String, EtatCivil> tous = parNir(population);
        IndexRegistre index = index(population);

        for (EtatCivil titulaire : tous.values().stream().limit(300).toList()) {
            int prenom = SquelettePhonetique.empreinte(titulaire.prenom1());
            for (String forme : nomsDe(titulaire)) {
                int nom = SquelettePhonetique.empreinte(forme);
                assertThat(trouves(index, sortie -> index.parSquelettesAnnee(nom, prenom, titulaire.annee(), sortie)))
                        .isEqualTo(quiSont(
                                tous,
                                autre -> nom != 0
                                        && prenom != 0
                                        && autre.annee() == titulaire.annee()
                                        && SquelettePhonetique.empreinte(autre.prenom1()) == prenom
                                        && nomsDe(autre).stream()
                                                .anyMatch(n -> SquelettePhonetique.empreinte(n) == nom)));
            }
        }
    }

    @Test
    void findsNobodyByWhatIsMissingOrUnheardOf() throws Exception {
        IndexRegistre index = index(PopulationEssai.de(500, 6));
        int nom = index.noms().numero("MARTIN");
        int prenom = index.prenoms().numero("JEAN");

        assertThat(trouves(index, sortie -> {
                    index.parNomPrenomAnnee(Lexique.ABSENT, prenom, 1948, sortie);
                    index.parNomPrenomAnnee(nom, Lexique.ABSENT, 1948, sortie);
                    index.parNomPrenomAnnee(nom, prenom, 1850, sortie);
                    index.parNomPrenomAnnee(nom, prenom, 2099, sortie);
                    index.parNomPrenomLieu(nom, prenom, Lexique.ABSENT, sortie);
                    index.parSquelettesAnnee(0, 0, 1948, sortie);
                    index.duJour(19480101, new Empreintes(RIEN, RIEN, RIEN, RIEN, RIEN), sortie);
                    index.duJour(
                            20991231, new Empreintes(new int[] {nom}, RIEN, new int[] {prenom}, RIEN, RIEN), sortie);
                    index.duJour(18500000, new Empreintes(new int[] {nom}, RIEN, RIEN, RIEN, RIEN), sortie);
                }))
                .isEmpty();
    }

    @Test
    void countsTheRegistry() throws Exception {
        List<Identite> population = PopulationEssai.de(3_000, 7);
        List<EtatCivil> tous = new ArrayList<>(parNir(population).values());
        IndexRegistre index = index(population);
        Frequences frequences = index.frequences();
        Map<String, Integer> zones = new HashMap<>();
        for (int lieu = 1; lieu <= index.lieux().taille(); lieu++) {
            String zone = Zones.de(index.lieux().forme(lieu), LIEUX);
            assertThat(frequences.zone(lieu)).isPositive().isEqualTo(zones.getOrDefault(zone, frequences.zone(lieu)));
            zones.put(zone, frequences.zone(lieu));
        }
        assertThat(frequences.zone(Lexique.ABSENT)).isEqualTo(Frequences.TOUTES);
        assertThat(frequences.zone(index.lieux().numero("91352")))
                .isEqualTo(frequences.zone(index.lieux().numero("99352")));
        assertThat(new TreeSet<>(zones.values())).hasSameSizeAs(zones.keySet());

        for (EtatCivil un : tous.subList(0, 100)) {
            int zone = frequences.zone(index.lieux().numero(un.lieu()));
            for (int z : new int[] {Frequences.TOUTES, zone}) {
                Predicate<EtatCivil> deLaZone = autre ->
                        z == Frequences.TOUTES || frequences.zone(index.lieux().numero(autre.lieu())) == z;
                int nom = index.noms().numero(un.nomNaissance());
                assertThat(frequences.nom(nom, z))
                        .isEqualTo(
                                nom == 0
                                        ? 0
                                        : nombre(
                                                tous,
                                                deLaZone.and(autre ->
                                                        autre.nomNaissance().equals(un.nomNaissance()))));
                assertThat(frequences.jour(un.naissance() % 10_000, z))
                        .isEqualTo(nombre(
                                tous, deLaZone.and(autre -> autre.naissance() % 10_000 == un.naissance() % 10_000)));
                for (int sexe : new int[] {0, un.sexe()}) {
                    for (int decennie : new int[] {0, un.annee() / 10}) {
                        Predicate<EtatCivil> pareils = deLaZone.and(autre -> sexe == 0 || autre.sexe() == sexe)
                                .and(autre -> decennie == 0 || autre.annee() / 10 == decennie);
                        assertThat(frequences.population(sexe, decennie, z)).isEqualTo(nombre(tous, pareils));
                        int prenom = index.prenoms().numero(un.prenom1());
                        assertThat(frequences.prenom(prenom, sexe, decennie, z))
                                .isEqualTo(
                                        prenom == 0
                                                ? 0
                                                : nombre(
                                                        tous,
                                                        pareils.and(autre ->
                                                                autre.prenom1().equals(un.prenom1()))));
                    }
                }
            }
            int lieu = index.lieux().numero(un.lieu());
            assertThat(frequences.lieu(lieu))
                    .isEqualTo(
                            lieu == 0 ? 0 : nombre(tous, autre -> autre.lieu().equals(un.lieu())));
        }
        assertThat(frequences.population(1, 210, Frequences.TOUTES)).isZero();
        assertThat(frequences.prenom(1, 1, 185, Frequences.TOUTES)).isZero();
    }

    private static int nombre(List<EtatCivil> tous, Predicate<EtatCivil> predicat) {
        return (int) tous.stream().filter(predicat).count();
    }

    @Test
    void isAnIndexEvenOfOnePerson() throws Exception {
        IndexRegistre seul = index(List.of(PersonneEssai.USUELLE.connue()));

        assertThat(seul.nir(0)).isEqualTo(PersonneEssai.USUELLE.nir());
        assertThat(trouves(
                        seul,
                        sortie -> seul.parNomPrenomAnnee(
                                seul.noms().numero("MARTIN"), seul.prenoms().numero("JEAN PIERRE"), 1985, sortie)))
                .hasSize(1);
    }
}
