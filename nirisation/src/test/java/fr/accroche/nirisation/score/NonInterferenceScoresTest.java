package fr.accroche.nirisation.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.CodeRefus;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.Identite;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.MotifRefus;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.Trait;
import fr.accroche.nirisation.index.IndexRegistre;
import fr.accroche.nirisation.index.memoire.IndexMemoire;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What a depositor sees is a function of what it sent and of the class of the refusal; and nothing makes the engine throw. */
class NonInterferenceScoresTest {
    private static final LieuxEssai LIEUX = new LieuxEssai();

    /** All that leaves for the depositor. */
    private record Visible(MotifRefus motif, CodeRefus code, List<Trait> aVerifier) {}

    private static Decision decider(PersonneEssai ecrite, List<PersonneEssai> registre) {
        List<Identite> connues = IntStream.range(0, registre.size())
                .mapToObj(rang -> registre.get(rang).numero(rang).connue())
                .toList();
        IndexRegistre index = IndexMemoire.de(connues, LIEUX);
        return new ProcedureScores(index, LIEUX).decider(ecrite.demande());
    }

    @Property(tries = 1500, seed = "20261124")
    void givesTheSameAnswerForTheSameClassWhateverTheRegistry(
            @ForAll("personnes") PersonneEssai ecrite,
            @ForAll @Size(max = 5) List<@From("personnes") PersonneEssai> un,
            @ForAll @Size(max = 5) List<@From("personnes") PersonneEssai> autre) {
        Decision premiere = decider(ecrite, un);
        Decision seconde = decider(ecrite, autre);

        if (premiere instanceof Decision.Refus refus
                && seconde instanceof Decision.Refus encore
                && refus.motif() == encore.motif()
                && refus.code() == encore.code()) {
            assertThat(visible(refus)).isEqualTo(visible(encore));
        }
    }

    @Property(tries = 1500, seed = "20261125")
    void alwaysNamesSomethingToCheckAndTheSameAnswerTwice(
            @ForAll("personnes") PersonneEssai ecrite,
            @ForAll @Size(max = 5) List<@From("personnes") PersonneEssai> registre) {
        Decision decision = decider(ecrite, registre);

        assertThat(decider(ecrite, registre)).isEqualTo(decision);
        if (decision instanceof Decision.Refus refus) {
            Set<CodeRefus> codes = EnumSet.of(
                    CodeRefus.AUCUN_CANDIDAT, CodeRefus.PLUSIEURS_CANDIDATS, CodeRefus.DONNEES_INSUFFISANTES);
            assertThat(refus.code()).isIn(codes);
            assertThat(refus.aVerifier()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** Undamaged and complete: found, but for a homonym or a veto. */
    @Property(tries = 300, seed = "20261126")
    void findsWhoeverIsWrittenAsTheRegistryHasIt(@ForAll("personnes") PersonneEssai personne) {
        PersonneEssai complete = personne.neLe(1985, 11, 15).neA("31555").nomme("MARTIN");
        Decision decision = new ProcedureScores(RegistreScores.parmi(400, complete), LIEUX).decider(complete.demande());

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Trouve.class,
                        trouve -> assertThat(trouve.nir()).isEqualTo(complete.nir()));
    }

    @Property(tries = 1500, seed = "20261127")
    void neverThrowsForWhatIsWritten(
            @ForAll @StringLength(max = 60) String nom,
            @ForAll @StringLength(max = 60) String usage,
            @ForAll @StringLength(max = 60) String prenom,
            @ForAll @StringLength(max = 5) String commune) {
        PersonneEssai ecrite = PersonneEssai.USUELLE
                .nomme(nom)
                .usage(usage)
                .prenomme(prenom, usage)
                .neA(new LieuNaissance(commune, commune, nom, commune, usage));

        assertThat(decider(ecrite, List.of(PersonneEssai.USUELLE, ecrite.neA("31555"))))
                .isNotNull();
    }

    @Property(tries = 300, seed = "20261128")
    void neverThrowsForHostileNames(@ForAll("hostiles") String nom, @ForAll("hostiles") String prenom) {
        PersonneEssai ecrite = PersonneEssai.USUELLE.nomme(nom).prenomme(prenom, prenom, nom);

        assertThat(decider(ecrite, List.of(PersonneEssai.USUELLE, ecrite))).isNotNull();
    }

    private static Visible visible(Decision.Refus refus) {
        return new Visible(refus.motif(), refus.code(), refus.aVerifier());
    }

    @Provide
    Arbitrary<String> hostiles() {
        return Arbitraries.of(
                "",
                " ",
                "-",
                "''",
                "X",
                "XXX",
                "SANS NOM",
                "12345",
                "😀😀",
                "مُحَمَّد",
                "\u202Eמשה",
                "\u0000",
                "\uD800",
                "DE LA",
                "D D D",
                "E",
                "A".repeat(60),
                "DIT DIT DIT",
                "née épouse veuve",
                "Ｍａｒｔｉｎ",
                "N’Guyễn‑Văn");
    }

    @Provide
    Arbitrary<PersonneEssai> personnes() {
        Arbitrary<PersonneEssai> noms = Combinators.combine(
                        Arbitraries.of("MARTIN", "MARTIN", "MARTIM", "MARTAIN", "Martin dit Lafleur", "SNP"),
                        Arbitraries.of("DURAND", "BERNARD").injectNull(0.5),
                        Arbitraries.of("JEAN", "JEAN", "JEAN-PIERRE", "GEAN", "LOUIS"),
                        Arbitraries.of("LOUIS", "PAUL", ""),
                        Arbitraries.of(Sexe.M, Sexe.M, Sexe.M, Sexe.F))
                .as((nom, usage, premier, second, sexe) -> (second.isEmpty()
                                ? PersonneEssai.USUELLE.prenomme(premier)
                                : PersonneEssai.USUELLE.prenomme(premier, second))
                        .nomme(nom)
                        .usage(usage)
                        .sexe(sexe));
        return Combinators.combine(
                        noms, Arbitraries.of(0, 1, 11), Arbitraries.of(0, 1, 15), Arbitraries.of(1985, 1986), lieux())
                .as((personne, mois, jour, annee, lieu) ->
                        personne.neLe(annee, mois, jour).neA(lieu));
    }

    private static Arbitrary<LieuNaissance> lieux() {
        return Arbitraries.of(
                LieuNaissance.INCONNU,
                PersonneEssai.commune("31555"),
                PersonneEssai.commune("31149"),
                PersonneEssai.commune("75056"),
                PersonneEssai.commune("99352"),
                new LieuNaissance(null, "75012", null, null, "France"));
    }
}
