package fr.accroche.portail.compte.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurEssai;
import fr.accroche.portail.compte.IdentifiantConnexion;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known or unknown, one answer: same status, same body, same time (ASVS 6.3.8). */
class NeutraliteTest extends EssaiPortail {
    private static final int PAIRES = 200;
    private static final String MAIL = "/connexion/identifiant-oublie";
    private static final String MOT_DE_PASSE_OUBLIE = "/connexion/mot-de-passe-oublie";

    private final SecureRandom alea = new SecureRandom();
    private NavigateurEssai navigateur;
    private String identifiant;
    private String adresse;

    @BeforeEach
    void ouvrir() {
        navigateur = new NavigateurEssai(port, "198.19.7.7");
        identifiant = acteurs().identifiant().valeur();
        adresse = identifiant.toLowerCase() + "@exemple.invalid";
        baseWeb.jdbc()
                .sql("update utilisateur set mail = ? where identifiant = ?")
                .params(adresse, identifiant)
                .update();
    }

    private String inconnu() {
        return IdentifiantConnexion.tirer(alea).valeur();
    }

    private HttpResponse<String> oubli(String page, String champ, String saisie) throws Exception {
        return navigateur.envoyer(page, page, champ, saisie);
    }

    private static String neutre(HttpResponse<String> reponse) {
        return reponse.statusCode() + reponse.body().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void answersAForgottenIdentifierTheSameWayAndWritesToTheKnownOneOnly() throws Exception {
        HttpResponse<String> connu = oubli(MAIL, "mail", adresse);
        HttpResponse<String> autre = oubli(MAIL, "mail", "personne-" + adresse);

        assertThat(neutre(connu)).isEqualTo(neutre(autre)).startsWith("200");
        CourrielsRecus boite = new CourrielsRecus(BOITE);
        assertThat(CourrielsRecus.texte(boite.attendre(adresse, "identifiant de connexion oublié")))
                .contains(identifiant);
        assertThat(boite.tous("personne-" + adresse, "")).isEmpty();
    }

    @Test
    void answersAForgottenPasswordTheSameWayAndItsLinkSetsAnotherOneOnce() throws Exception {
        NavigateurEssai ouvert = new NavigateurEssai(port, "198.19.8.8");
        ouvert.seConnecter(identifiant, MOT_DE_PASSE);
        HttpResponse<String> connu = oubli(MOT_DE_PASSE_OUBLIE, "identifiant", identifiant);
        HttpResponse<String> autre = oubli(MOT_DE_PASSE_OUBLIE, "identifiant", inconnu());
        assertThat(neutre(connu)).isEqualTo(neutre(autre)).startsWith("200");

        String lien = CourrielsRecus.lien(new CourrielsRecus(BOITE).attendre(adresse, "Choisir un autre mot de passe"));
        String jeton = lien.substring(lien.indexOf('=') + 1);
        HttpResponse<String> faible = navigateur.envoyer(
                lien, "/connexion/mot-de-passe", "jeton", jeton, "motDePasse", "motdepasse123456");
        assertThat(faible.body()).contains("trop facile à deviner", "href=\"#motDePasse\"");
        String choisi = "girafe-violon-brouette";
        assertThat(NavigateurEssai.lieu(navigateur.envoyer(
                        lien, "/connexion/mot-de-passe", "jeton", jeton, "motDePasse", choisi)))
                .isEqualTo("/connexion?choisi");

        assertThat(navigateur.lire(lien).statusCode()).isEqualTo(410);
        assertThat(NavigateurEssai.lieu(ouvert.lire("/espace"))).isEqualTo("/connexion");
        assertThat(NavigateurEssai.lieu(navigateur.donnerMotDePasse(identifiant, MOT_DE_PASSE)))
                .isEqualTo("/connexion?erreur");
        // The second factor is asked for as before.
        assertThat(NavigateurEssai.lieu(navigateur.donnerMotDePasse(identifiant, choisi)))
                .isEqualTo("/connexion/second-facteur");
        assertThat(NavigateurEssai.lieu(navigateur.lire("/espace"))).startsWith("/connexion/second-facteur");
        assertThat(CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(adresse, "mot de passe a changé")))
                .contains(identifiant);
    }

    @Test
    @Tag("long")
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
    @Tag("long")
    void takesTheSameTimeForAKnownAndAnUnknownAddress() throws Exception {
        String jeton = navigateur.jeton(MAIL);

        assertIndiscernables(
                () -> navigateur.envoyerAvec(jeton, MAIL, "mail", adresse),
                () -> navigateur.envoyerAvec(jeton, MAIL, "mail", "x" + inconnu() + "@exemple.invalid"));
    }

    @Test
    @Tag("long")
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
        System.out.printf("medians: known %.2f ms, unknown %.2f ms; Mann-Whitney p = %.3f%n", mediane(connus), mediane(inconnus), p);
        assertThat(p > 0.01 || ecart < 5).as("p = %s, medians differ by %s ms", p, ecart).isTrue();
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
        double queue = t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * queue;
    }

    private interface Appel {
        void faire() throws Exception;
    }
}
