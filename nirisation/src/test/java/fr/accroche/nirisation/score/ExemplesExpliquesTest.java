package fr.accroche.nirisation.score;

import static fr.accroche.nirisation.PersonneEssai.USUELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.LieuxEssai;
import fr.accroche.nirisation.PersonneEssai;
import fr.accroche.nirisation.index.IndexRegistre;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The examples and the list of vetoes of {@code docs/nirisation.md} are what the engine answers. {@code mvn -pl nirisation
 * -am test -DskipChecks -DargLine=-Daccroche.regenerer=true -Dtest=ExemplesExpliquesTest
 * -Dsurefire.failIfNoSpecifiedTests=false} writes them anew; then read the difference.
 */
class ExemplesExpliquesTest {
    private static final Path PAGE = Path.of("../docs/nirisation.md");
    private static final boolean REGENERER = Boolean.getBoolean("accroche.regenerer");
    private static final int INCONNUS = 2_000;

    private static final PersonneEssai HELENE = USUELLE.numero(1)
            .nomme("KERVELLA")
            .prenomme("HELENE", "ODETTE")
            .sexe(Sexe.F)
            .neLe(1985, 3, 14)
            .neA("31555");
    private static final PersonneEssai PAUL =
            USUELLE.numero(2).nomme("BALADO").prenomme("PAUL").neLe(1988, 3, 5).neA("31149");
    private static final PersonneEssai MARC =
            USUELLE.numero(3).nomme("ROSILO").prenomme("MARC").neLe(1980, 2, 11).neA("31555");
    private static final IndexRegistre INDEX = RegistreScores.parmi(INCONNUS, HELENE, PAUL, MARC, MARC.numero(77));
    private static final ProcedureScores PROCEDURE = new ProcedureScores(INDEX, new LieuxEssai());

    /** What was sent, told in French, in the order of the page. */
    private static Map<String, PersonneEssai> cas() {
        Map<String, PersonneEssai> cas = new LinkedHashMap<>();
        cas.put("Hélène Kervella, tout exact", HELENE.nomme("Kervella").prenomme("Hélène", "Odette"));
        cas.put("une lettre de trop dans le nom : « Kervellla »", HELENE.nomme("Kervellla"));
        cas.put("sa jumelle Inès, qui n’est pas au registre", HELENE.prenomme("Inès"));
        cas.put("Paul Balado, né en juillet au lieu de mars", PAUL.neLe(1988, 7, 14));
        cas.put("Marc Rosilo, que deux lignes du registre décrivent", MARC);
        cas.put(
                "Paul Balado, jour, mois et lieu inconnus",
                PAUL.neLe(1988, 0, 0).neA(new LieuNaissance(null, null, null, null, null)));
        cas.put(
                "Lucie Beauregain, inconnue du registre",
                HELENE.nomme("Beauregain").prenomme("Lucie"));
        return cas;
    }

    @Test
    void keepsTheExamplesAsTheEngineAnswers() throws IOException {
        comparer(
                "exemples",
                cas().entrySet().stream()
                        .map(cas -> raconter(
                                cas.getKey(), PROCEDURE.decider(cas.getValue().demande())))
                        .collect(Collectors.joining("\n")));
    }

    private static String raconter(String propos, Decision decision) {
        if (decision instanceof Decision.Trouve trouve) {
            return "- **" + propos + "** : OK\n  - audit : `" + trouve.explication() + "`\n";
        }
        Decision.Refus refus = (Decision.Refus) decision;
        String aVerifier =
                refus.aVerifier().stream().map(trait -> trait.libelle()).collect(Collectors.joining(", "));
        return "- **" + propos + "** : KO\n  - le déposant lit : « "
                + refus.motif().texte() + " » (`"
                + refus.code().code().valeur() + "`), à vérifier : " + aVerifier + "\n  - audit : `"
                + refus.explication() + "`\n";
    }

    @Test
    void keepsTheListOfVetoesInTheirOrder() throws IOException {
        comparer(
                "vetos",
                Veto.TOUS.stream()
                        .map(veto -> "| " + veto.nom() + " | `" + veto.cause().code() + "` |\n")
                        .collect(Collectors.joining("", "| veto | cause, pour l’audit |\n|---|---|\n", "")));
    }

    /** Each of the four official texts has an example, and a success has two. */
    @Test
    void showsEveryOfficialText() {
        assertThat(cas().values().stream()
                        .map(cas -> PROCEDURE.decider(cas.demande()))
                        .map(decision -> decision instanceof Decision.Refus refus
                                ? refus.motif().name()
                                : "OK"))
                .contains(
                        "OK",
                        "CRITERES_OBLIGATOIRES",
                        "CRITERES_ENRICHIS",
                        "CRITERES_RECONCILIATION",
                        "PLUSIEURS_TITULAIRES");
    }

    private static void comparer(String bloc, String attendu) throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String ouverture = "<!-- " + bloc + " -->\n";
        String fermeture = "<!-- /" + bloc + " -->";
        int debut = page.indexOf(ouverture) + ouverture.length();
        int fin = page.indexOf(fermeture);
        if (REGENERER) {
            Files.writeString(PAGE, page.substring(0, debut) + attendu + page.substring(fin), StandardCharsets.UTF_8);
            return;
        }
        assertThat(page.substring(debut, fin)).isEqualTo(attendu);
    }
}
