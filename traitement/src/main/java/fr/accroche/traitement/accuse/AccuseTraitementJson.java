package fr.accroche.traitement.accuse;

import fr.accroche.controle.rapport.AnomalieJson;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** The JSON form: everything a program may want of the processing, in the words of the contract. */
final class AccuseTraitementJson {
    private AccuseTraitementJson() {}

    static void ecrire(EnteteAccuse entete, ContenuAccuse contenu, OutputStream sortie) throws IOException {
        try (JsonGenerator json = EcritureJson.ouvrir(sortie)) {
            json.writeStartObject();
            json.writeStringProperty("type", "accuse-traitement");
            entete(entete, json);
            compteurs(entete.compteurs(), json);
            passages(entete, contenu, json);
            json.writeArrayPropertyStart("anomalies");
            contenu.anomalies(anomalie -> AnomalieJson.sansValeur(json, anomalie));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void entete(EnteteAccuse entete, JsonGenerator json) {
        json.writeNumberProperty("idTraitement", entete.idTraitement());
        json.writeStringProperty("statut", entete.statut().name());
        json.writeStringProperty("libelleStatut", entete.statut().libelle());
        json.writeStringProperty("emisLe", EcritureJson.instant(entete.emisLe()));
        json.writeStringProperty("nomFichier", entete.nomFichier());
        json.writeNumberProperty("octets", entete.octets());
        json.writeStringProperty("sha256", entete.sha256());
        json.writeStringProperty("idFlux", entete.idFlux().map(IdFlux::valeur).orElse(null));
        json.writeStringProperty(
                "emetteur", entete.emetteur().map(IdClient::valeur).orElse(null));
        json.writeStringProperty("deposant", entete.parties().deposant().orElse(null));
        json.writeStringProperty(
                "certificateur", entete.parties().certificateur().orElse(null));
        json.writeStringProperty("schema", entete.versionSchema());
        AnomalieJson.regles(json, entete.regles());
        json.writeStringProperty("dateReference", entete.dateReference().toString());
        json.writeStringProperty("procedure", entete.procedure());
        json.writeBooleanProperty("recevable", entete.recevable());
    }

    private static void compteurs(Compteurs compteurs, JsonGenerator json) {
        json.writeObjectPropertyStart("compteurs");
        json.writeNumberProperty("passages", compteurs.passages());
        json.writeNumberProperty("ok", compteurs.ok());
        json.writeNumberProperty("ko", compteurs.ko());
        json.writeNumberProperty("anomalies", compteurs.anomalies());
        json.writeNumberProperty("avertissements", compteurs.avertissements());
        json.writeEndObject();
    }

    private static void passages(EnteteAccuse entete, ContenuAccuse contenu, JsonGenerator json) throws IOException {
        json.writeArrayPropertyStart("passagesKo");
        if (entete.recevable()) {
            contenu.passagesKo(passage -> passageKo(entete, passage, json));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("passagesOk");
        if (entete.recevable()) {
            contenu.passagesOk(json::writeString);
        }
        json.writeEndArray();
    }

    private static void passageKo(EnteteAccuse entete, PassageKo passage, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("idTechnique", passage.idTechnique());
        json.writeNumberProperty("ordinal", passage.ordinal());
        json.writeNumberProperty("certification", passage.certification());
        json.writeStringProperty("code", passage.refus().code().valeur());
        json.writeStringProperty("message", passage.message(entete));
        json.writeArrayPropertyStart("aVerifier");
        passage.refus().aVerifier().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("remede", passage.refus().remede());
        json.writeEndObject();
    }
}
