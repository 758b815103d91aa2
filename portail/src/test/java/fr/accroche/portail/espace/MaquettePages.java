package fr.accroche.portail.espace;

import fr.accroche.portail.presentation.TexteFrancais;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every template with invented, and hostile, contents, and nothing else of the portal. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
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
            "403",
            "404",
            "413",
            "4xx",
            "5xx");

    @Controller
    static class Pages {
        @GetMapping("/maquette/{nom}")
        String page(@PathVariable String nom, Model page) {
            page.addAttribute("statuts", Arrays.stream(Statut.values()).map(s -> s.vue).toList());
            page.addAttribute("statut", "");
            if (nom.startsWith("espace") || nom.startsWith("depo")) {
                page.addAttribute("compteConnecte", Map.of("organisme", "Certificateur de démonstration", "nom", "Ada Essai"));
            }
            if (nom.endsWith("-erreur")) {
                page.addAttribute("erreur", "Choisissez d’abord le fichier XML à déposer.");
                page.addAttribute("erreurs", Map.of(nom.startsWith("connexion") ? "identifiant" : "fichier", "Choisissez d’abord le fichier."));
            }
            page.addAttribute("legende", "4 dépôts, le plus récent d’abord");
            page.addAttribute("page", 1);
            page.addAttribute("suivante", true);
            List<VueResume> depots = nom.equals("espace-vide") ? List.of() : Arrays.stream(Statut.values()).map(Pages::resume).toList();
            page.addAttribute("depots", depots);
            page.addAttribute("derniers", depots);
            page.addAttribute("aFaire", depots.stream().filter(d -> d.statut().texte().endsWith("erreurs")).toList());
            return switch (nom) {
                case "accueil", "aide", "accessibilite" -> "information/" + nom;
                case "connexion", "connexion-erreur" -> "compte/connexion";
                case "espace", "espace-vide" -> "espace/tableau-de-bord";
                case "deposer", "deposer-erreur" -> "espace/deposer";
                case "depots" -> "espace/depots";
                case "depot-en-cours" -> depot(Statut.EN_COURS, page);
                case "depot-xml-erreurs" -> depot(Statut.XML_ERREURS, page);
                case "depot-succes" -> depot(Statut.SUCCES, page);
                case "depot-erreurs" -> depot(Statut.ERREURS, page);
                default -> "error/" + nom;
            };
        }

        private static String depot(Statut statut, Model page) {
            boolean termine = statut != Statut.EN_COURS;
            page.addAttribute(
                    "depot",
                    new VueDepot(
                            resume(statut),
                            termine,
                            "Statut : " + statut.vue.texte(),
                            termine ? null : "Le SNGI ne répond pas. Le traitement reprendra seul.",
                            40,
                            List.of(
                                    new EtapeFrise("Fichier reçu", "Le 1er juillet 2021", EtapeFrise.Etat.FAITE),
                                    new EtapeFrise("Contrôle XML", "Structure et données", statut == Statut.XML_ERREURS ? EtapeFrise.Etat.REFUSEE : EtapeFrise.Etat.FAITE),
                                    new EtapeFrise("Nirisation", "Recherche de chaque titulaire", termine ? EtapeFrise.Etat.FAITE : EtapeFrise.Etat.EN_COURS),
                                    new EtapeFrise("Accusé de traitement", "À télécharger", termine ? EtapeFrise.Etat.FAITE : EtapeFrise.Etat.A_VENIR)),
                            List.of(Compteur.de("Passages", 200_000), Compteur.de("Passages OK", 199_988), Compteur.de("Passages KO", 12)),
                            "a".repeat(64),
                            statut == Statut.XML_ERREURS ? groupes() : List.of(),
                            statut == Statut.ERREURS ? passagesKo() : List.of(),
                            "Les 2 premiers passages KO"));
            if (!termine) {
                page.addAttribute("actualisation", 5);
            }
            return "espace/depot";
        }

        private static List<VueGroupe> groupes() {
            VueAnomalie anomalie = new VueAnomalie(
                    "Ligne 120, colonne 17",
                    HOSTILE,
                    HOSTILE,
                    "Le sexe doit être M ou F.",
                    "Écrivez M ou F.",
                    "/flux/emetteur/certificateurs/certificateur/certifications/certification[1]/passageCertifications/passageCertification[3]/identificationTitulaire/titulaire/sexe");
            return List.of(
                    new VueGroupe("XSD-VALEUR-INCONNUE", "Valeur hors de la liste permise", "1 250 erreurs", List.of(anomalie, anomalie)),
                    new VueGroupe("DIC-DATE-FUTURE", "Date de délivrance dans le futur", "3 avertissements", List.of(anomalie)));
        }

        private static List<VuePassageKo> passagesKo() {
            return List.of(
                    new VuePassageKo("3", HOSTILE, "NIR-AUCUN-CANDIDAT", "Aucun titulaire ne correspond aux critères obligatoires", "Nom de naissance, prénoms, date de naissance", "Comparez ces données avec une pièce d’identité du titulaire."),
                    new VuePassageKo("7", "P-2026-000007", "NIR-PLUSIEURS-CANDIDATS", "Plusieurs titulaires ont été identifiés", "", "Ajoutez le lieu de naissance."));
        }

        private static VueResume resume(Statut statut) {
            Instant recu = Instant.parse("2021-07-01T08:05:00Z");
            return new VueResume(
                    new UUID(0, statut.ordinal()),
                    TexteFrancais.nombre(100_001 + statut.ordinal()),
                    statut == Statut.ERREURS ? HOSTILE : "certifications-2021-07.xml",
                    TexteFrancais.taille(12_345_678),
                    TexteFrancais.dateHeure(recu),
                    recu.toString(),
                    statut.vue,
                    statut == Statut.EN_COURS ? "–" : "199 988",
                    statut == Statut.EN_COURS ? "–" : "12");
        }
    }

    private enum Statut {
        EN_COURS("traitement en cours", "badge-statut-en-cours"),
        XML_ERREURS("traitement avec erreurs", "badge-statut-erreurs"),
        SUCCES("Traité avec succès", "badge-statut-succes"),
        ERREURS("Traité avec erreurs", "badge-statut-erreurs");

        private final VueStatut vue;

        Statut(String texte, String classe) {
            this.vue = new VueStatut(name(), texte, classe, "Le fichier a été reçu. Son contrôle ou sa nirisation se poursuit.");
        }
    }
}
