package fr.accroche.construction.gabarit;

import fr.accroche.construction.Rubrique;
import java.util.Map;

/** How a datum is presented in the template. Stateless. */
final class Blocs {
    /** By the tag that holds them. */
    private static final Map<String, String> NOMS = Map.ofEntries(
            Map.entry("flux", "1. Fichier"),
            Map.entry("emetteur", "2. Émetteur"),
            Map.entry("certificateur", "3. Certificateur"),
            Map.entry("certification", "4. Certification"),
            Map.entry("passageCertification", "5. Passage"),
            Map.entry("niveauNumeriqueEuropeen", "6. Niveau numérique européen"),
            Map.entry("resultat", "6. Niveau numérique européen : un résultat par ligne"),
            Map.entry("modalitesInscription", "7. Modalités d’inscription"),
            Map.entry("titulaire", "8. Titulaire"),
            Map.entry("codeInseeNaissance", "8. Titulaire"),
            Map.entry("codePostalNaissance", "8. Titulaire"),
            Map.entry("dossierFormation", "9. Dossier de formation (au lieu du bloc 8)"));

    private Blocs() {}

    static String nom(Rubrique rubrique) {
        int parent = rubrique.chemin().size() - 2;
        return NOMS.getOrDefault(parent < 0 ? "flux" : rubrique.chemin().get(parent), "");
    }

    /** True when every row must say it, whatever else it says. */
    static boolean estExigee(Rubrique rubrique) {
        return rubrique.element().obligatoire()
                && !rubrique.element().nillable()
                && !estAuChoix(rubrique)
                && !estDeduite(rubrique);
    }

    static String exigence(Rubrique rubrique) {
        if (estDeduite(rubrique)) {
            return "Obligatoire (déduit des données si la case est vide)";
        }
        if (!rubrique.element().obligatoire()) {
            return "Facultatif";
        }
        if (rubrique.chemin().contains("codeCommuneNaissance")) {
            return "Code INSEE de préférence ; sinon le code postal, ou vide";
        }
        String nil = rubrique.element().nillable() ? " (laissez vide si vous ne l’avez pas)" : "";
        return (estAuChoix(rubrique) ? "Obligatoire si vous remplissez ce bloc" : "Obligatoire") + nil;
    }

    private static boolean estDeduite(Rubrique rubrique) {
        return rubrique.cle().startsWith("presenceNiveau") || rubrique.cle().equals("type");
    }

    private static boolean estAuChoix(Rubrique rubrique) {
        return rubrique.chemin().contains("identificationTitulaire")
                || rubrique.chemin().contains("niveauNumeriqueEuropeen");
    }
}
