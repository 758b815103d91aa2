package fr.accroche.traitement.accuse;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The accusé de réception, given at once for any file fully received, also one that will fail (guide 4.4). */
public final class AccuseReception {
    private final DonneesReception donnees;

    /** An accusé of these facts. */
    public AccuseReception(DonneesReception donnees) {
        this.donnees = donnees;
    }

    /** Writes the JSON form, unsigned, in UTF-8. The stream is not closed. */
    public void ecrireJson(OutputStream sortie) {
        try (JsonGenerator json = EcritureJson.ouvrir(sortie)) {
            json.writeStartObject();
            json.writeStringProperty("type", "accuse-reception");
            json.writeStringProperty("numero", donnees.numero());
            json.writeStringProperty("organisme", donnees.organisme());
            json.writeStringProperty("utilisateur", donnees.utilisateur());
            json.writeArrayPropertyStart("certificateurs");
            donnees.certificateurs().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("nomFichier", donnees.nomFichier());
            json.writeNumberProperty("octets", donnees.octets());
            json.writeStringProperty("sha256", donnees.sha256());
            json.writeStringProperty("recuLe", EcritureJson.instant(donnees.recuLe()));
            json.writeStringProperty("regles", donnees.regles());
            json.writeEndObject();
        }
    }

    /** Writes the PDF form (PDF/A and PDF/UA), unsigned. The stream is not closed. */
    public void ecrirePdf(OutputStream sortie) throws IOException {
        GabaritPdf gabarit = GabaritPdf.charger("accuse-reception.xhtml");
        gabarit.remplir(Map.of(
                "numero", donnees.numero(),
                "organisme", donnees.organisme(),
                "utilisateur", donnees.utilisateur(),
                "certificateurs",
                        donnees.certificateurs().isEmpty()
                                ? "non lisible dans le fichier"
                                : String.join(", ", donnees.certificateurs()),
                "nomFichier", donnees.nomFichier(),
                "octets", TexteFrancais.nombre(donnees.octets()) + " octets",
                "sha256", donnees.sha256(),
                "recuLe", TexteFrancais.dateHeure(donnees.recuLe()),
                "regles", donnees.regles()));
        gabarit.ecrire(sortie);
    }
}
