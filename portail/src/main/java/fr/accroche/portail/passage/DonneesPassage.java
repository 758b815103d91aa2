package fr.accroche.portail.passage;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of an accepted passage by the tags that lead to them in a file, read from {@link PassageJson}'s form. */
public final class DonneesPassage {
    private static final Map<String, String> BALISES = Map.ofEntries(
            Map.entry("obtention", "obtentionCertification"),
            Map.entry("presenceNiveauLangue", "presenceNiveauLangueEuro"),
            Map.entry("niveauLangue", "niveauLangueEuropeen"),
            Map.entry("presenceNiveauNumerique", "presenceNiveauNumeriqueEuro"),
            Map.entry("niveauNumerique", "niveauNumeriqueEuropeen"),
            Map.entry("domaine", "domaineCompetenceId"),
            Map.entry("competence", "competenceId"),
            Map.entry("mention", "mentionValidee"),
            Map.entry("voieAccesVae", "voieAccessVAE"),
            Map.entry("initiative", "initiativeInscription"));

    private DonneesPassage() {}

    /** The holder is never among them. */
    public static Map<String, String> parBalises(JsonMapper json, String donnees) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        ajouter(valeurs, "", json.readTree(donnees));
        return valeurs;
    }

    private static void ajouter(Map<String, String> valeurs, String chemin, JsonNode noeud) {
        if (noeud.isObject()) {
            noeud.properties()
                    .forEach(membre -> ajouter(
                            valeurs,
                            (chemin.isEmpty() ? "" : chemin + "/")
                                    + BALISES.getOrDefault(membre.getKey(), membre.getKey()),
                            membre.getValue()));
        } else if (noeud.isArray()) {
            for (int rang = 0; rang < noeud.size(); rang++) {
                ajouter(valeurs, chemin + "/resultat[" + (rang + 1) + "]", noeud.get(rang));
            }
        } else if (!noeud.isNull()) {
            valeurs.put(chemin, noeud.asString());
        }
    }
}
