package fr.accroche.synthese.demonstration;

import static fr.accroche.synthese.demonstration.Personnage.commune;
import static fr.accroche.synthese.demonstration.Personnage.de;
import static fr.accroche.synthese.demonstration.Personnage.pays;
import static fr.accroche.synthese.demonstration.Personnage.titulaire;

import fr.accroche.modele.LieuNaissance;
import fr.accroche.modele.Sexe;
import fr.accroche.modele.Titulaire;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.demonstration.CasDemo.Reponse;
import java.util.List;

/**
 * The cast of the demonstration and what is declared about it. The answers are those of the three passes that the public
 * site of the service describes (name, first name, sex and year; then month and day; then place and the rest), and
 * those of the scores where these differ.
 */
final class Distribution {
    private static final LieuNaissance STRASBOURG = commune("67482", "Strasbourg");
    private static final LieuNaissance QUIMPER = commune("29232", "Quimper");
    private static final LieuNaissance TOULOUSE = commune("31555", "Toulouse");
    private static final LieuNaissance RENNES = commune("35238", "Rennes");
    private static final LieuNaissance LIMOGES = commune("87085", "Limoges");
    private static final LieuNaissance BORDEAUX = commune("33063", "Bordeaux");
    private static final LieuNaissance DIJON = commune("21231", "Dijon");
    private static final LieuNaissance PORTUGAL = pays("99139", "Portugal");

    private static final PersonneSynthetique HELENE =
            de(1, "VALMORIN", List.of("HELENE", "MARIE"), Sexe.F, "1985-03-14", STRASBOURG);
    private static final PersonneSynthetique JEAN_BAPTISTE =
            de(2, "DE ROCHEPAULE", List.of("JEAN-BAPTISTE"), Sexe.M, "1992-11-02", QUIMPER);
    private static final PersonneSynthetique AGNES = Personnage.avecNomUsage(
            de(3, "MONTGARDIN", List.of("AGNES", "LOUISE", "ANNE"), Sexe.F, "1978-07-21", TOULOUSE), "BRISECLAIR");
    private static final PersonneSynthetique ANGE =
            de(4, "ORSAVEL", List.of("ANGE"), Sexe.M, "1974-05-30", commune("20004", "Ajaccio"));
    private static final PersonneSynthetique RAYMONDE =
            de(5, "AIGUEBELLE", List.of("RAYMONDE"), Sexe.F, "1961-12-09", commune("75050", "Nanterre"));
    private static final PersonneSynthetique LURDES =
            de(6, "TREVENEUC", List.of("MARIA", "LURDES"), Sexe.F, "1969-09-17", PORTUGAL);
    private static final PersonneSynthetique YANIS =
            de(7, "GRANDVALLET", List.of("YANIS"), Sexe.M, "2001-00-00", RENNES);
    private static final PersonneSynthetique PAUL_DE_MARS =
            de(8, "CLAIRFONTAIN", List.of("PAUL"), Sexe.M, "1988-03-05", LIMOGES);
    private static final PersonneSynthetique PAUL_D_OCTOBRE =
            de(9, "CLAIRFONTAIN", List.of("PAUL"), Sexe.M, "1988-10-26", BORDEAUX);
    private static final PersonneSynthetique CLAIRE_DE_DIJON =
            de(10, "LUSIGNOLLES", List.of("CLAIRE"), Sexe.F, "1995-06-18", DIJON);
    private static final PersonneSynthetique CLAIRE_DE_RENNES =
            de(11, "LUSIGNOLLES", List.of("CLAIRE"), Sexe.F, "1995-06-18", RENNES);
    private static final PersonneSynthetique MARC =
            de(12, "CHANTEREINE", List.of("MARC"), Sexe.M, "1980-02-11", TOULOUSE);
    private static final PersonneSynthetique AUTRE_MARC =
            de(13, "CHANTEREINE", List.of("MARC"), Sexe.M, "1980-02-11", TOULOUSE);
    private static final PersonneSynthetique LEA =
            de(14, "PREVALLON", List.of("LEA", "ROSE"), Sexe.F, "1999-08-04", BORDEAUX);

    private Distribution() {}

    /** Everybody of the cast, to be added to a population. */
    static List<PersonneSynthetique> personnages() {
        return List.of(
                HELENE,
                JEAN_BAPTISTE,
                AGNES,
                ANGE,
                RAYMONDE,
                LURDES,
                YANIS,
                PAUL_DE_MARS,
                PAUL_D_OCTOBRE,
                CLAIRE_DE_DIJON,
                CLAIRE_DE_RENNES,
                MARC,
                AUTRE_MARC,
                LEA);
    }

    /** What is declared, in the order of the deposit. */
    static List<CasDemo> cas() {
        return List.of(
                trouve("Accents et minuscules", HELENE, "Valmorin", "Hélène", "1985-03-14", STRASBOURG),
                trouve(
                        "Particule, prénom composé",
                        JEAN_BAPTISTE,
                        "de Rochepaule",
                        "Jean Baptiste",
                        "1992-11-02",
                        QUIMPER),
                avecNomUsage(trouve("Nom d’usage", AGNES, "Montgardin", "Agnès", "1978-07-21", TOULOUSE), "Briseclair"),
                trouve("Corse avant 1976", ANGE, "Orsavel", "Ange", "1974-05-30", commune("2A004", "Ajaccio")),
                trouve(
                        "Nanterre avant 1968",
                        RAYMONDE,
                        "Aiguebelle",
                        "Raymonde",
                        "1961-12-09",
                        commune("92050", "Nanterre")),
                trouve("Née à l’étranger", LURDES, "TREVENEUC", "MARIA", "1969-09-17", PORTUGAL),
                trouve("Jour et mois inconnus", YANIS, "Grandvallet", "Yanis", "2001-00-00", RENNES),
                trouve("Homonymes départagés par la date", PAUL_DE_MARS, "Clairfontain", "Paul", "1988-03-05", LIMOGES),
                trouve(
                        "Homonymes départagés par la commune",
                        CLAIRE_DE_RENNES,
                        "Lusignolles",
                        "Claire",
                        "1995-06-18",
                        RENNES),
                trouve("Sans difficulté", LEA, "Prévallon", "Léa", "1999-08-04", BORDEAUX),
                refus(
                        "Inconnue du registre",
                        Attendu.CRITERES_OBLIGATOIRES,
                        titulaire("Beauregain", List.of("Lucie"), Sexe.F, "1990-04-12", DIJON)),
                refus(
                                "Faute de frappe dans le nom",
                                Attendu.CRITERES_OBLIGATOIRES,
                                titulaire("Valmorni", List.of("Hélène"), Sexe.F, "1985-03-14", STRASBOURG))
                        .maisParScores(Reponse.trouve(HELENE.nir())),
                refus(
                        "Plusieurs homonymes, aucun né ce jour",
                        Attendu.CRITERES_ENRICHIS,
                        titulaire("Clairfontain", List.of("Paul"), Sexe.M, "1988-07-14", LIMOGES)),
                refus(
                        "Plusieurs homonymes nés ce jour, aucun dans cette commune",
                        Attendu.CRITERES_RECONCILIATION,
                        titulaire("Lusignolles", List.of("Claire"), Sexe.F, "1995-06-18", QUIMPER)),
                refus(
                                "Jumelle d’une personne du registre, absente elle-même",
                                Attendu.CRITERES_OBLIGATOIRES,
                                titulaire("Prévallon", List.of("Inès"), Sexe.F, "1999-08-04", BORDEAUX))
                        .maisParScores(Reponse.refus(Attendu.CRITERES_RECONCILIATION)),
                refus(
                        "Deux personnes que rien ne distingue",
                        Attendu.PLUSIEURS_TITULAIRES,
                        titulaire("Chantereine", List.of("Marc"), Sexe.M, "1980-02-11", TOULOUSE)));
    }

    private static CasDemo trouve(
            String propos, PersonneSynthetique qui, String nom, String prenom, String date, LieuNaissance lieu) {
        Reponse reponse = Reponse.trouve(qui.nir());
        return new CasDemo(propos, titulaire(nom, List.of(prenom), qui.sexe(), date, lieu), reponse, reponse);
    }

    private static CasDemo refus(String propos, Attendu attendu, Titulaire titulaire) {
        return new CasDemo(propos, titulaire, Reponse.refus(attendu), Reponse.refus(attendu));
    }

    private static CasDemo avecNomUsage(CasDemo cas, String nomUsage) {
        Titulaire sans = cas.titulaire();
        Titulaire avec = new Titulaire(
                sans.nomNaissance(), nomUsage, sans.prenoms(), sans.sexe(), sans.dateNaissance(), sans.lieuNaissance());
        return new CasDemo(cas.propos(), avec, cas.troisPasses(), cas.scores());
    }
}
