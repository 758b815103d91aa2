package fr.accroche.controle.rapport;

import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.modele.Anomalie;
import tools.jackson.core.JsonGenerator;

/** How an anomaly, and what it was judged by, are written in JSON, wherever they stand. Stateless. */
public final class AnomalieJson {
    private AnomalieJson() {}

    /** With the value read, which may be a personal datum: only for the depositor's own report. */
    public static void avecValeur(JsonGenerator json, Anomalie anomalie) {
        place(json, anomalie);
        json.writeStringProperty("valeur", anomalie.valeur());
        texte(json, anomalie);
    }

    /** Without the value read. */
    public static void sansValeur(JsonGenerator json, Anomalie anomalie) {
        place(json, anomalie);
        texte(json, anomalie);
    }

    /** The property {@code regles}. */
    public static void regles(JsonGenerator json, JeuDeRegles regles) {
        json.writeObjectPropertyStart("regles");
        json.writeStringProperty("id", regles.id());
        json.writeStringProperty("sha256", regles.sha256());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Anomalie anomalie) {
        json.writeStartObject();
        json.writeStringProperty("code", anomalie.code().valeur());
        json.writeStringProperty("gravite", anomalie.gravite().name());
        json.writeNumberProperty("ligne", anomalie.position().ligne());
        json.writeNumberProperty("colonne", anomalie.position().colonne());
        json.writeStringProperty("chemin", anomalie.chemin());
        json.writeStringProperty("idTechnique", anomalie.idTechnique());
    }

    private static void texte(JsonGenerator json, Anomalie anomalie) {
        json.writeStringProperty("message", anomalie.message());
        json.writeStringProperty("remede", anomalie.remede());
        json.writeEndObject();
    }
}
