package fr.accroche.construction.flux;

import fr.accroche.construction.AnomalieTableur;
import fr.accroche.construction.BilanConstruction;
import fr.accroche.construction.Enveloppe;
import fr.accroche.construction.correspondance.Reconnaissance;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.construction.tableur.Classeurs;
import fr.accroche.construction.tableur.Source;
import fr.accroche.controle.moteur.ControleStandard;
import fr.accroche.controle.regle.CatalogueRegles;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.referentiels.LieuxFrancais;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds as a shell would, and keeps what is said. */
final class EssaiConstruction {
    static final Constructeur CONSTRUCTEUR = constructeur();
    private static final Enveloppe ENVELOPPE = new Enveloppe(
            Map.of("idFlux", "5b1f0c1e-7a1d-4c55-9a40-2b8c6f3d9e01", "horodatage", "2024-04-02T10:00:00+02:00"));

    final List<AnomalieTableur> anomalies = new ArrayList<>();
    BilanConstruction bilan;
    String xml = "";
    int[] lignes = {};

    private static Constructeur constructeur() {
        SchemaFlux schema = SchemaFlux.officiel("1.1.2");
        return new Constructeur(
                schema,
                new ControleStandard(
                        schema, CatalogueRegles.standard(Optional.of(LieuxFrancais.charger()), Optional.empty())),
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    static EssaiConstruction de(Source source) throws Exception {
        EssaiConstruction essai = new EssaiConstruction();
        Classeur classeur = Classeurs.ouvrir(source);
        try (FluxConstruit flux = CONSTRUCTEUR.construire(
                classeur,
                new Reconnaissance(CONSTRUCTEUR.rubriques()).deviner(classeur),
                ENVELOPPE,
                LocalDate.of(2024, 4, 2),
                essai.anomalies::add)) {
            essai.bilan = flux.bilan();
            essai.lignes = flux.lignes();
            if (essai.bilan.estOk()) {
                essai.xml = new String(flux.lire().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return essai;
    }

    List<String> dites() {
        return anomalies.stream()
                .map(anomalie -> (anomalie.place().a1() + " " + anomalie.code()).strip())
                .toList();
    }
}
