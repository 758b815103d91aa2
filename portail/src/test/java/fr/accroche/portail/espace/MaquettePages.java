package fr.accroche.portail.espace;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.presentation.CompteConnecte;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.presentation.VueStatut;
import fr.accroche.traitement.StatutTraitement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every template with invented, and hostile, contents, and nothing else of the portal. */
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import(MaquettePages.Pages.class)
class MaquettePages {
    static final String HOSTILE = "<img src=x onerror=alert(1)>\u202etxt.lmx";
    static final List<String> PAGES = List.of(
            "accueil",
            "connexion",
            "connexion-erreur",
            "aide",
            "accessibilite",
            "espace",
            "espace-vide",
            "deposer",
            "deposer-erreur",
            "depots",
            "depot-en-cours",
            "depot-xml-erreurs",
            "depot-succes",
            "depot-erreurs",
            "depot-causes",
            "depot-recherche",
            "depot-passages",
            "depot-accuses",
            "depot-preuve",
            "depot-pas-encore",
            "403",
            "404",
            "413",
            "4xx",
            "5xx");

    @Controller
    @TestComponent
    static class Pages {
        @GetMapping("/maquette/{nom}")
        String page(@PathVariable String nom, Model page) {
            page.addAttribute(
                    "statuts",
                    Arrays.stream(StatutTraitement.values()).map(VueStatut::de).toList());
            page.addAttribute("statut", "");
            if (nom.startsWith("espace") || nom.startsWith("depo")) {
                page.addAttribute(
                        "compteConnecte",
                        new CompteConnecte(
                                "Déposant de démonstration",
                                "Ada Essai",
                                new CompteConnecte.TravailPour(
                                        Optional.empty(),
                                        List.of(
                                                new Organisme(new UUID(0, 1), new IdClient("12ABC345"), HOSTILE),
                                                new Organisme(new UUID(0, 2), new IdClient("12ABC346"), "Autre"))),
                                true));
            }
            if (nom.endsWith("-erreur")) {
                page.addAttribute("erreur", "Choisissez d’abord le fichier XML à déposer.");
                page.addAttribute(
                        "erreurs",
                        Map.of(
                                nom.startsWith("connexion") ? "identifiant" : "fichier",
                                "Choisissez d’abord le fichier."));
            }
            page.addAttribute("texte", HOSTILE);
            page.addAttribute("filtre", true);
            page.addAttribute("suivant", 100_001L);
            List<VueResume> depots = nom.equals("espace-vide")
                    ? List.of()
                    : Arrays.stream(StatutTraitement.values())
                            .map(Pages::resume)
                            .toList();
            page.addAttribute("depots", depots);
            page.addAttribute("derniers", depots);
            page.addAttribute(
                    "aFaire",
                    depots.stream()
                            .filter(d -> d.statut().texte().endsWith("erreurs"))
                            .toList());
            return switch (nom) {
                case "accueil", "aide", "accessibilite" -> "information/" + nom;
                case "connexion", "connexion-erreur" -> "compte/connexion";
                case "espace", "espace-vide" -> "espace/tableau-de-bord";
                case "deposer", "deposer-erreur" -> "espace/deposer";
                case "depots" -> "espace/depots";
                case "depot-en-cours" -> depot(StatutTraitement.TRAITEMENT_EN_COURS, "espace/depot", page);
                case "depot-xml-erreurs" -> depot(StatutTraitement.TRAITEMENT_AVEC_ERREURS, "espace/depot", page);
                case "depot-succes" -> depot(StatutTraitement.TRAITE_AVEC_SUCCES, "espace/depot", page);
                case "depot-erreurs" -> depot(StatutTraitement.TRAITE_AVEC_ERREURS, "espace/depot", page);
                case "depot-causes" -> {
                    page.addAttribute("liste", false);
                    yield depot(StatutTraitement.TRAITEMENT_AVEC_ERREURS, "espace/depot-erreurs", page);
                }
                case "depot-recherche" -> {
                    page.addAttribute("liste", true);
                    page.addAttribute("inachevee", "200 000");
                    yield depot(StatutTraitement.TRAITEMENT_AVEC_ERREURS, "espace/depot-erreurs", page);
                }
                case "depot-passages" -> depot(StatutTraitement.TRAITE_AVEC_ERREURS, "espace/depot-passages", page);
                case "depot-accuses" -> depot(StatutTraitement.TRAITE_AVEC_ERREURS, "espace/depot-accuses", page);
                case "depot-preuve" -> depot(StatutTraitement.TRAITE_AVEC_ERREURS, "espace/depot-preuve", page);
                case "depot-pas-encore" -> depot(StatutTraitement.TRAITEMENT_EN_COURS, "espace/depot-passages", page);
                default -> "error/" + nom;
            };
        }

        private static String depot(StatutTraitement statut, String gabarit, Model page) {
            boolean termine = statut != StatutTraitement.TRAITEMENT_EN_COURS;
            page.addAttribute(
                    "depot",
                    new VueDepot(
                            resume(statut),
                            termine,
                            "Statut : " + statut.libelle(),
                            termine ? null : "Le SNGI ne répond pas. Le traitement reprendra seul.",
                            40,
                            List.of(
                                    new EtapeFrise("Fichier reçu", "Le 1er juillet 2021", EtapeFrise.Etat.FAITE),
                                    new EtapeFrise(
                                            "Contrôle XML",
                                            "Structure et données",
                                            statut == StatutTraitement.TRAITEMENT_AVEC_ERREURS
                                                    ? EtapeFrise.Etat.REFUSEE
                                                    : EtapeFrise.Etat.FAITE),
                                    new EtapeFrise(
                                            "Nirisation",
                                            "Recherche de chaque titulaire",
                                            termine ? EtapeFrise.Etat.FAITE : EtapeFrise.Etat.EN_COURS),
                                    new EtapeFrise(
                                            "Accusé de traitement",
                                            "À télécharger",
                                            termine ? EtapeFrise.Etat.FAITE : EtapeFrise.Etat.A_VENIR)),
                            List.of(
                                    Compteur.de("Passages", 200_000),
                                    Compteur.de("Passages OK", 199_988),
                                    Compteur.de("Passages KO", 12)),
                            "a".repeat(64),
                            "ABCDEFGHJ",
                            statut == StatutTraitement.TRAITEMENT_AVEC_ERREURS ? causes() : List.of(),
                            statut == StatutTraitement.TRAITE_AVEC_ERREURS ? refus() : List.of()));
            page.addAttribute("causes", causes());
            page.addAttribute("anomalies", List.of(anomalie(), anomalie()));
            page.addAttribute("refus", refus());
            page.addAttribute("passages", passages());
            page.addAttribute("code", "");
            page.addAttribute("gravite", "ERREUR");
            page.addAttribute("resultat", "");
            page.addAttribute("toutes", false);
            page.addAttribute("apres", 50L);
            page.addAttribute("suite", 100L);
            if (!termine) {
                page.addAttribute("actualisation", 5);
            }
            return gabarit;
        }

        private static VueAnomalie anomalie() {
            return new VueAnomalie(
                    "Ligne 120, colonne 17",
                    "XSD-VALEUR-INCONNUE",
                    "erreur",
                    HOSTILE,
                    HOSTILE,
                    "Le sexe doit être M ou F.",
                    "Écrivez M ou F.",
                    "/flux/emetteur/certificateurs/certificateur/certifications/certification[1]/passageCertifications/passageCertification[3]/identificationTitulaire/titulaire/sexe",
                    "titulaire-sexe");
        }

        private static List<VueCause> causes() {
            return List.of(
                    new VueCause(
                            "XSD-VALEUR-INCONNUE",
                            "Valeur hors de la liste permise",
                            "1 250 erreurs",
                            "xsd-valeur-inconnue",
                            null,
                            "<sexe>F</sexe>",
                            "<sexe>X</sexe>",
                            List.of(anomalie(), anomalie())),
                    new VueCause(
                            "DIC-DATE-FUTURE",
                            "Date de délivrance dans le futur",
                            "3 avertissements",
                            null,
                            "Corrigez la date.",
                            null,
                            null,
                            List.of(anomalie())));
        }

        private static List<VueRefus> refus() {
            return List.of(new VueRefus("NIR-AUCUN-CANDIDAT", "1re passe : critères obligatoires", "12 passages"));
        }

        private static List<VuePassage> passages() {
            return List.of(
                    new VuePassage(
                            "3",
                            HOSTILE,
                            new VuePassage.Refus(
                                    "NIR-AUCUN-CANDIDAT",
                                    "Aucun titulaire ne correspond aux critères obligatoires",
                                    "1re passe : critères obligatoires",
                                    "Nom de naissance, prénoms, date de naissance",
                                    "Comparez ces données avec une pièce d’identité du titulaire.",
                                    null)),
                    new VuePassage("7", "P-2026-000007", null));
        }

        private static VueResume resume(StatutTraitement statut) {
            Instant recu = Instant.parse("2021-07-01T08:05:00Z");
            return new VueResume(
                    new UUID(0, statut.ordinal()),
                    Integer.toString(100_001 + statut.ordinal()),
                    statut == StatutTraitement.TRAITE_AVEC_ERREURS ? HOSTILE : "certifications-2021-07.xml",
                    TexteFrancais.taille(12_345_678),
                    TexteFrancais.dateHeure(recu),
                    recu.toString(),
                    VueStatut.de(statut),
                    statut == StatutTraitement.TRAITEMENT_EN_COURS ? "–" : "199 988",
                    statut == StatutTraitement.TRAITEMENT_EN_COURS ? "–" : "12",
                    "Déposant de démonstration",
                    HOSTILE);
        }
    }
}
