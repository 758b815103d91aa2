package fr.accroche.nirisation.troispasses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.Trait;
import fr.accroche.nirisation.registre.Registre;
import fr.accroche.nirisation.registre.RegistreMemoire;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The law of non-interference, and the law of silence: a refusal never depends on whom the registry holds. */
class NonInterferenceTest {
    /** All that a depositor sees of a refusal. */
    record Visible(MotifRefus motif, CodeRefus code, List<Trait> aVerifier) {}

    @Property(tries = 3000, seed = "20261123")
    void showsTheSameToADepositorWhateverTheRegistryForOneClassOfRefusal(
            @ForAll("personnes") PersonneEssai ecrite,
            @ForAll("registres") Registre un,
            @ForAll("registres") Registre autre,
            @ForAll boolean stricte) {
        Decision premiere = new Passes(un, new LieuxEssai(), stricte).decider(ecrite.demande());
        Decision seconde = new Passes(autre, new LieuxEssai(), stricte).decider(ecrite.demande());

        if (premiere instanceof Decision.Refus refus
                && seconde instanceof Decision.Refus autreRefus
                && refus.motif() == autreRefus.motif()
                && refus.code() == autreRefus.code()) {
            Statistics.collect(refus.motif());
            assertThat(visible(refus)).isEqualTo(visible(autreRefus));
        }
    }

    @Property(tries = 2000, seed = "20261124")
    void acceptsStrictlyOnlyWhomThePlainFormDoesNotRefuse(
            @ForAll("personnes") PersonneEssai ecrite, @ForAll("registres") Registre registre) {
        Decision stricte = new ProcedureTroisPassesStricte(registre, new LieuxEssai()).decider(ecrite.demande());
        Decision simple = new ProcedureTroisPasses(registre, new LieuxEssai()).decider(ecrite.demande());

        if (stricte instanceof Decision.Trouve trouve && simple instanceof Decision.Trouve autre) {
            assertThat(trouve.nir()).isEqualTo(autre.nir());
        }
    }

    @Property(tries = 2000, seed = "20261125")
    void alwaysNamesSomethingToCheckAndTheSameAnswerTwice(
            @ForAll("personnes") PersonneEssai ecrite, @ForAll("registres") Registre registre) {
        Passes passes = new Passes(registre, new LieuxEssai(), true);
        Decision decision = passes.decider(ecrite.demande());

        assertThat(passes.decider(ecrite.demande())).isEqualTo(decision);
        if (decision instanceof Decision.Refus refus) {
            Set<Trait> dossier = EnumSet.of(Trait.NUMERO_DOSSIER, Trait.NOM_DOSSIER, Trait.PRENOM_DOSSIER);
            assertThat(refus.aVerifier()).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(dossier);
        }
    }

    private static Visible visible(Decision.Refus refus) {
        return new Visible(refus.motif(), refus.code(), refus.aVerifier());
    }

    @Provide
    Arbitrary<PersonneEssai> personnes() {
        Arbitrary<PersonneEssai> noms = Combinators.combine(
                        Arbitraries.of("MARTIN", "MARTIN", "MARTIN", "MARTIN", "Martin dit Lafleur", "SNP"),
                        Arbitraries.of("DURAND", "BERNARD").injectNull(0.5),
                        Arbitraries.of("LOUIS", "PAUL", ""),
                        Arbitraries.of(Sexe.M, Sexe.M, Sexe.M, Sexe.M, Sexe.F))
                .as((nom, usage, second, sexe) -> (second.isEmpty()
                                ? PersonneEssai.USUELLE.prenomme("JEAN")
                                : PersonneEssai.USUELLE.prenomme("JEAN", second))
                        .nomme(nom)
                        .usage(usage)
                        .sexe(sexe));
        return Combinators.combine(noms, Arbitraries.of(0, 1, 11), Arbitraries.of(0, 1, 15), lieux())
                .as((personne, mois, jour, lieu) ->
                        personne.neLe(1985, mois, jour).neA(lieu));
    }

    @Provide
    Arbitrary<Registre> registres() {
        return personnes()
                .list()
                .ofMaxSize(6)
                .map(personnes -> RegistreMemoire.de(IntStream.range(0, personnes.size())
                        .mapToObj(rang -> personnes.get(rang).numero(rang).connue())
                        .toList()));
    }

    private static Arbitrary<LieuNaissance> lieux() {
        return Arbitraries.of(
                LieuNaissance.INCONNU,
                PersonneEssai.commune("31555"),
                PersonneEssai.commune("75056"),
                PersonneEssai.commune("99352"),
                new LieuNaissance(null, "75012", null, null, "France"));
    }
}
