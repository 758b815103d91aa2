package fr.accroche.portail.depot.jdbc;

import fr.accroche.controle.reserve.BlocAnomalies;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.jdbc.Copie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The anomalies of one run of one deposit: the first ones as rows, which a page searches and filters, and the first of each
 * cause wherever they come; the rest by sealed blocks. Not thread-safe.
 *
 * <p>Design: a file of 200 MB may hold fifty million anomalies. A row takes some 650 bytes, an anomaly of a block some ten:
 * so one deposit takes 65 MB of rows at most, and of blocks a small multiple of its own file.
 */
final class AnomaliesCopie {
    /** Anomalies kept as rows: as many as the page of a deposit filters. */
    static final long RANGEES = 100_000;
    /** Rows of each cause, even beyond: what a page shows of it first. */
    private static final long DE_CHAQUE_CAUSE = 20;

    private static final String LIGNES = """
            copy depot_anomalie (depot_id, tentative, ordinal, code, gravite, portee, ligne, colonne, chemin,
            id_technique, valeur_chiffree, message, remede) from stdin
            """;
    private static final String BLOCS = "copy depot_anomalie_bloc (depot_id, tentative, premier, contenu) from stdin";
    private static final String CAUSES = "copy depot_cause (depot_id, tentative, code, gravite, nombre) from stdin";

    private final BaseTraitement base;
    private final DepotId depot;
    private final int tentative;
    private final CleMaitresse maitresse;
    private final Map<CodeAnomalie, Cause> causes = new HashMap<>();
    private long nombre;
    private long rangees;
    private long blocs;

    private record Cause(Gravite gravite, long nombre) {}

    AnomaliesCopie(BaseTraitement base, DepotId depot, int tentative, CleMaitresse maitresse) {
        this.base = base;
        this.depot = depot;
        this.tentative = tentative;
        this.maitresse = maitresse;
    }

    void ajouter(List<Anomalie> lot) {
        Copie lignes = new Copie(LIGNES);
        List<Anomalie> bloc = new ArrayList<>();
        for (Anomalie anomalie : lot) {
            nombre++;
            Cause cause = causes.merge(
                    anomalie.code(),
                    new Cause(anomalie.gravite(), 1),
                    (avant, une) -> new Cause(avant.gravite(), avant.nombre() + 1));
            if (nombre <= RANGEES || cause.nombre() <= DE_CHAQUE_CAUSE) {
                ligne(lignes, anomalie);
                rangees++;
            }
            if (nombre > RANGEES) {
                bloc.add(anomalie);
            }
        }
        lignes.envoyer(base.source());
        if (!bloc.isEmpty()) {
            ecrireBloc(nombre - bloc.size() + 1, bloc);
        }
    }

    private void ligne(Copie lignes, Anomalie anomalie) {
        lignes.valeur(depot.valeur())
                .valeur(tentative)
                .valeur(nombre)
                .valeur(anomalie.code().valeur())
                .valeur(anomalie.gravite().name())
                .valeur(anomalie.portee().name())
                .valeur(anomalie.position().ligne())
                .valeur(anomalie.position().colonne())
                .valeur(anomalie.chemin())
                .valeur(anomalie.idTechnique())
                .valeur(sceller(anomalie.valeur()))
                .valeur(anomalie.message())
                .valeur(anomalie.remede())
                .finDeLigne();
    }

    private byte @Nullable [] sceller(@Nullable String valeur) {
        return valeur == null
                ? null
                : maitresse.sceller(
                        valeur.getBytes(StandardCharsets.UTF_8),
                        ResultatRepository.contexteValeur(depot.valeur(), nombre));
    }

    private void ecrireBloc(long premier, List<Anomalie> bloc) {
        blocs++;
        Copie copie = new Copie(BLOCS);
        copie.valeur(depot.valeur())
                .valeur(tentative)
                .valeur(premier)
                .valeur(maitresse.sceller(
                        BlocAnomalies.ecrire(bloc), ResultatRepository.contexteBloc(depot.valeur(), premier)))
                .finDeLigne();
        copie.envoyer(base.source());
    }

    /** @throws IllegalStateException when the database lost rows or blocks */
    void verifier() {
        long trouves = base.jdbc()
                .sql(
                        "select (select count(*) from depot_anomalie where depot_id = :depot and tentative = :tentative)"
                                + " + (select count(*) from depot_anomalie_bloc where depot_id = :depot and tentative = :tentative)")
                .param("depot", depot.valeur())
                .param("tentative", tentative)
                .query(Long.class)
                .single();
        if (trouves != rangees + blocs) {
            throw new IllegalStateException("Expected " + rangees + " staged anomalies and " + blocs + " blocks, found "
                    + trouves + " of both");
        }
    }

    /** Writes how often each cause was met, once all anomalies are there. */
    void terminer() {
        Copie copie = new Copie(CAUSES);
        causes.forEach((code, cause) -> copie.valeur(depot.valeur())
                .valeur(tentative)
                .valeur(code.valeur())
                .valeur(cause.gravite().name())
                .valeur(cause.nombre())
                .finDeLigne());
        copie.envoyer(base.source());
    }
}
