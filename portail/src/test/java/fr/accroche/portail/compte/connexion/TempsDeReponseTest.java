package fr.accroche.portail.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.compte.IdentifiantConnexion;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known or unknown, answered in the same time (ASVS 6.3.8): measured, so long, and to be read with the machine in mind. */
@Tag("long")
class TempsDeReponseTest extends EssaiPortail {
    private static final int PAIRES = 200;
    private static final String MAIL = "/connexion/identifiant-oublie";
    private static final String MOT_DE_PASSE_OUBLIE = "/connexion/mot-de-passe-oublie";

    private final SecureRandom alea = new SecureRandom();
    private NavigateurEssai navigateur;
    private String identifiant;
    private String adresse;

    @BeforeEach
    void ouvrir() {
        navigateur = new NavigateurEssai(port, "198.19.9.9");
        identifiant = acteurs().identifiant().valeur();
        adresse = identifiant.toLowerCase() + "@exemple.invalid";
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where identifiant = ?")
                .params(adresse, identifiant)
                .update();
    }

    /** The tests after this one wait for mails of their own. */
    @AfterEach
    void laisserPartirLesCourriels() {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> baseTraitement.jdbc().sql("""
                        select (select count(*) from tache_courte where task_name like '%-oublie')
                             + (select count(*) from courriel where etat in ('A_ENVOYER', 'RESERVE'))
                        """).query(Long.class).single() == 0);
    }

    private String inconnu() {
        return IdentifiantConnexion.tirer(alea).valeur();
    }

    @Test
    void takesTheSameTimeForAKnownAndAnUnknownIdentifierAtLogin() throws Exception {
        String jeton = navigateur.jeton("/connexion");
        String personne = inconnu();

        assertIndiscernables(
                () -> navigateur.envoyerAvec(
                        jeton, "/connexion", "identifiant", identifiant, "motDePasse", "ce n’est pas lui"),
                () -> navigateur.envoyerAvec(
                        jeton, "/connexion", "identifiant", personne, "motDePasse", "ce n’est pas lui"));
    }

    @Test
    void takesTheSameTimeForAKnownAndAnUnknownAddress() throws Exception {
        String jeton = navigateur.jeton(MAIL);

        assertIndiscernables(
                () -> navigateur.envoyerAvec(jeton, MAIL, "mail", adresse),
                () -> navigateur.envoyerAvec(jeton, MAIL, "mail", "x" + inconnu() + "@exemple.invalid"));
    }

    @Test
    void takesTheSameTimeForAKnownAndAnUnknownIdentifierWhosePasswordIsForgotten() throws Exception {
        String jeton = navigateur.jeton(MOT_DE_PASSE_OUBLIE);

        assertIndiscernables(
                () -> navigateur.envoyerAvec(jeton, MOT_DE_PASSE_OUBLIE, "identifiant", identifiant),
                () -> navigateur.envoyerAvec(jeton, MOT_DE_PASSE_OUBLIE, "identifiant", inconnu()));
    }

    /**
     * Two hundred pairs, in alternating order: told apart only when the Mann-Whitney test says so (p below 0.01) and the
     * medians differ by 5 ms or more, which the network would not hide.
     */
    private static void assertIndiscernables(Appel connu, Appel inconnu) throws Exception {
        for (int chauffe = 0; chauffe < 20; chauffe++) {
            connu.faire();
            inconnu.faire();
        }
        double[] connus = new double[PAIRES];
        double[] inconnus = new double[PAIRES];
        for (int paire = 0; paire < PAIRES; paire++) {
            if (paire % 2 == 0) {
                connus[paire] = duree(connu);
                inconnus[paire] = duree(inconnu);
            } else {
                inconnus[paire] = duree(inconnu);
                connus[paire] = duree(connu);
            }
        }
        double ecart = Math.abs(mediane(connus) - mediane(inconnus));
        double p = valeurP(connus, inconnus);
        System.out.printf(
                "medians: known %.2f ms, unknown %.2f ms; Mann-Whitney p = %.3f%n",
                mediane(connus), mediane(inconnus), p);
        assertThat(p > 0.01 || ecart < 5)
                .as("p = %s, medians differ by %s ms", p, ecart)
                .isTrue();
    }

    private static double duree(Appel appel) throws Exception {
        long debut = System.nanoTime();
        appel.faire();
        return (System.nanoTime() - debut) / 1e6;
    }

    private static double mediane(double[] durees) {
        double[] triees = durees.clone();
        Arrays.sort(triees);
        return (triees[triees.length / 2 - 1] + triees[triees.length / 2]) / 2;
    }

    /** Two-sided, by the normal approximation of U (Mann and Whitney, 1947). */
    private static double valeurP(double[] un, double[] deux) {
        List<double[]> tous = new ArrayList<>();
        Arrays.stream(un).forEach(duree -> tous.add(new double[] {duree, 1}));
        Arrays.stream(deux).forEach(duree -> tous.add(new double[] {duree, 0}));
        tous.sort((a, b) -> Double.compare(a[0], b[0]));
        double rangs = 0;
        for (int i = 0; i < tous.size(); i++) {
            rangs += tous.get(i)[1] * (i + 1);
        }
        double n = un.length;
        double m = deux.length;
        double u = rangs - n * (n + 1) / 2;
        double z = Math.abs(u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
        return 2 * (1 - repartition(z));
    }

    /** Standard normal distribution (Abramowitz and Stegun, 26.2.17: error below 7.5e-8). */
    private static double repartition(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double queue =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * queue;
    }

    private interface Appel {
        void faire() throws Exception;
    }
}
