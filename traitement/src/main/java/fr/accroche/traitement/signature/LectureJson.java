package fr.accroche.traitement.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the main facts of a JSON accusé, streamed: its top-level texts and numbers, under French names. */
final class LectureJson {
    private static final JsonFactory FABRIQUE = new JsonFactory();
    private static final Map<String, String> NOMS = Map.ofEntries(
            Map.entry("type", "Document"),
            Map.entry("numero", "Dépôt n°"),
            Map.entry("idTraitement", "Dépôt n°"),
            Map.entry("organisme", "Déposé par"),
            Map.entry("certificateur", "Certificateur"),
            Map.entry("libelleStatut", "Statut"),
            Map.entry("nomFichier", "Fichier"),
            Map.entry("octets", "Taille en octets"),
            Map.entry("sha256", "Empreinte SHA-256 du fichier"),
            Map.entry("idFlux", "idFlux"),
            Map.entry("recuLe", "Reçu le"),
            Map.entry("emisLe", "Émis le"));

    private LectureJson() {}

    /** True when it is one whole JSON value. */
    static boolean estEntier(DocumentExamine document) throws IOException {
        try (InputStream flux = document.source().ouvrir();
                JsonParser json = FABRIQUE.createParser(ObjectReadContext.empty(), flux)) {
            json.nextToken();
            json.skipChildren();
            return json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The facts, in the order of the document. */
    static Map<String, String> faits(DocumentExamine document) throws IOException {
        Map<String, String> faits = new LinkedHashMap<>();
        try (InputStream flux = document.source().ouvrir();
                JsonParser json = FABRIQUE.createParser(ObjectReadContext.empty(), flux)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String nom = NOMS.get(json.currentName());
                JsonToken valeur = json.nextToken();
                if (nom != null && valeur.isScalarValue() && valeur != JsonToken.VALUE_NULL) {
                    faits.put(nom, libelle(json.getString()));
                }
                json.skipChildren();
            }
        } catch (JacksonException e) {
            throw new IOException("Expected the JSON that was verified to be well-formed", e);
        }
        return faits;
    }

    private static String libelle(String valeur) {
        return switch (valeur) {
            case "accuse-reception" -> "Accusé de réception";
            case "accuse-traitement" -> "Accusé de traitement";
            default -> valeur;
        };
    }
}
