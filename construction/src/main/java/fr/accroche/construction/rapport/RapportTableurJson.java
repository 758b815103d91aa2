package fr.accroche.construction.rapport;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.Colonne;
import fr.accroche.construction.Correspondance;
import fr.accroche.construction.Place;
import fr.accroche.construction.Rubrique;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** For programs: one object; the counts come last, so that nothing waits in memory. */
public final class RapportTableurJson implements RapportTableur {
    private final OutputStream sortie;
    private final JsonGenerator json;

    public RapportTableurJson(OutputStream sortie) {
        this.sortie = sortie;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), sortie, JsonEncoding.UTF8);
    }

    @Override
    public void commencer(String fichier, String description, Correspondance correspondance) {
        ecrire(() -> {
            json.writeStartObject();
            json.writeStringProperty("fichier", fichier);
            json.writeStringProperty("description", description);
            json.writeStringProperty("feuille", correspondance.feuille());
            json.writeNumberProperty("ligneIntitules", correspondance.ligneIntitules());
            json.writeNumberProperty("premiereLigne", correspondance.premiereLigne());
            json.writeArrayPropertyStart("colonnes");
            correspondance.colonnes().forEach(this::colonne);
            json.writeEndArray();
            json.writeArrayPropertyStart("anomalies");
        });
    }

    private void colonne(Colonne colonne) {
        json.writeStartObject();
        json.writeStringProperty("colonne", Place.lettres(colonne.indice()));
        json.writeStringProperty("intitule", colonne.intitule());
        json.writeStringProperty("donnee", colonne.rubrique().map(Rubrique::cle).orElse(null));
        json.writeEndObject();
    }

    @Override
    public void anomalie(AnomalieTableur anomalie) {
        ecrire(() -> {
            Place place = anomalie.place();
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("code", anomalie.code());
            json.writeStringProperty("gravite", anomalie.gravite().name());
            json.writeStringProperty("feuille", place.feuille());
            nombre("ligne", place.ligne());
            json.writeStringProperty("colonne", place.colonne() < 0 ? null : Place.lettres(place.colonne()));
            json.writeStringProperty("cellule", place.a1());
            json.writeStringProperty("intitule", place.intitule());
            json.writeStringProperty("idTechnique", anomalie.idTechnique());
            json.writeStringProperty("valeur", anomalie.valeur());
            json.writeStringProperty("message", anomalie.message());
            json.writeStringProperty("remede", anomalie.remede());
            json.writeEndObject();
        });
    }

    private void nombre(String nom, int valeur) {
        if (valeur < 0) {
            json.writeNullProperty(nom);
        } else {
            json.writeNumberProperty(nom, valeur);
        }
    }

    @Override
    public void terminer(BilanConstruction bilan) {
        ecrire(() -> {
            json.writeEndArray();
            json.writeStringProperty("verdict", bilan.estOk() ? "OK" : "KO");
            json.writeNumberProperty("lignes", bilan.lignes());
            json.writeNumberProperty("lignesValides", bilan.lignesValides());
            json.writeNumberProperty("lignesACorriger", bilan.lignesACorriger());
            json.writeNumberProperty("passages", bilan.passages());
            json.writeNumberProperty("nombreErreurs", bilan.nombreErreurs());
            json.writeNumberProperty("nombreAvertissements", bilan.nombreRemarques());
            json.writeArrayPropertyStart("groupes");
            bilan.groupes().forEach(this::groupe);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
        try {
            sortie.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void groupe(BilanConstruction.Groupe groupe) {
        json.writeStartObject();
        json.writeStringProperty("code", groupe.code());
        json.writeStringProperty("libelle", groupe.libelle());
        json.writeNumberProperty("nombre", groupe.nombre());
        json.writeEndObject();
    }

    private static void ecrire(Runnable ecriture) {
        try {
            ecriture.run();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
