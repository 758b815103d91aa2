package fr.accroche.portail.depot.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.EtapeDepot;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.stockage.FichierStocke;
import fr.accroche.traitement.StatutTraitement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

final class LigneDepotMapper implements RowMapper<LigneDepot> {
    static final LigneDepotMapper INSTANCE = new LigneDepotMapper();

    static final String COLONNES = """
            id, numero, statut, etape, incident, progression, passages, passages_ok, passages_ko, anomalies,
            avertissements, nom_fichier, octets, sha256, recu_le, termine_le, id_flux, auteur, cle_stockage, cle_donnees,
            morceaux, emetteur_id, utilisateur_id, motif, parent_id,
            (select o.raison_sociale from organisme o where o.id = emetteur_id) as emetteur_nom,
            (select o.raison_sociale from organisme o where o.id = coalesce(certificateur_id, au_nom_de))
                as certificateur_nom,
            (select o.id_client from organisme o where o.id = au_nom_de) as au_nom_de_matricule
            """;

    @Override
    public LigneDepot mapRow(ResultSet ligne, int rang) throws SQLException {
        return new LigneDepot(
                suivi(ligne),
                new FichierStocke(
                        ligne.getString("cle_stockage"),
                        ligne.getBytes("cle_donnees"),
                        ligne.getLong("octets"),
                        ligne.getString("sha256"),
                        List.of((Integer[]) ligne.getArray("morceaux").getArray())),
                ligne.getObject("emetteur_id", UUID.class),
                Optional.ofNullable(ligne.getObject("utilisateur_id", UUID.class)),
                Optional.ofNullable(ligne.getString("au_nom_de_matricule")).map(IdClient::new));
    }

    static SuiviDepot suivi(ResultSet ligne) throws SQLException {
        return new SuiviDepot(
                new DepotId(ligne.getObject("id", UUID.class)),
                ligne.getLong("numero"),
                StatutTraitement.valueOf(ligne.getString("statut")),
                EtapeDepot.valueOf(ligne.getString("etape")),
                Optional.ofNullable(ligne.getString("incident")),
                ligne.getInt("progression"),
                new SuiviDepot.Compteurs(
                        ligne.getLong("passages"),
                        ligne.getLong("passages_ok"),
                        ligne.getLong("passages_ko"),
                        ligne.getLong("anomalies"),
                        ligne.getLong("avertissements")),
                ligne.getString("nom_fichier"),
                ligne.getLong("octets"),
                ligne.getString("sha256"),
                ligne.getObject("recu_le", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(instant(ligne, "termine_le")),
                Optional.ofNullable(ligne.getString("id_flux")),
                ligne.getString("auteur"),
                new SuiviDepot.Parties(
                        ligne.getObject("emetteur_id", UUID.class),
                        ligne.getString("emetteur_nom"),
                        Optional.ofNullable(ligne.getString("certificateur_nom"))),
                new SuiviDepot.Origine(
                        Optional.ofNullable(ligne.getString("motif")).map(MotifRemplacement::valueOf),
                        Optional.ofNullable(ligne.getObject("parent_id", UUID.class))
                                .map(DepotId::new)));
    }

    private static @Nullable Instant instant(ResultSet ligne, String colonne) throws SQLException {
        OffsetDateTime valeur = ligne.getObject(colonne, OffsetDateTime.class);
        return valeur == null ? null : valeur.toInstant();
    }
}
