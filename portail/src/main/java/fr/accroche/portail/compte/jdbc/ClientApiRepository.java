package fr.accroche.portail.compte.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.SecretsClients;
import fr.accroche.portail.socle.BaseWeb;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Machine clients. */
@Repository
class ClientApiRepository implements ClientsApi, SecretsClients {
    private static final String EN_VIGUEUR = """
            select c.id, c.client_id, c.secret, c.libelle, c.portees, o.id as organisme_id, o.id_client, o.raison_sociale
            from client_api c join organisme o on o.id = c.organisme_id
            where c.client_id = :clientId and c.revoque_le is null and coalesce(c.expire_le, :maintenant) >= :maintenant
              and o.etat = 'ACTIF'
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder encodeur;
    private final SecureRandom alea;
    private final Clock horloge;

    ClientApiRepository(BaseWeb base, PasswordEncoder encodeur, SecureRandom alea, Clock horloge) {
        this.jdbc = base.jdbc();
        this.encodeur = encodeur;
        this.alea = alea;
        this.horloge = horloge;
    }

    @Override
    public ClientCree creer(UUID organisme, String libelle, Set<String> portees) {
        ClientCree cree = new ClientCree(UUID.randomUUID(), "acc-" + tirer(9), tirer(32));
        jdbc.sql("""
                        insert into client_api (id, organisme_id, client_id, secret, libelle, portees, cree_le)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        cree.id(),
                        organisme,
                        cree.clientId(),
                        encodeur.encode(cree.secret()),
                        libelle,
                        portees.toArray(String[]::new),
                        OffsetDateTime.now(horloge))
                .update();
        return cree;
    }

    @Override
    public Optional<ClientApi> trouver(String clientId) {
        return secret(clientId).map(SecretClient::client);
    }

    @Override
    public void revoquer(UUID client) {
        jdbc.sql("update client_api set revoque_le = ? where id = ? and revoque_le is null")
                .params(OffsetDateTime.now(horloge), client)
                .update();
    }

    @Override
    public Optional<SecretClient> secret(String clientId) {
        return jdbc.sql(EN_VIGUEUR)
                .param("clientId", clientId)
                .param("maintenant", OffsetDateTime.now(horloge))
                .query(ClientApiRepository::ligne)
                .optional();
    }

    private String tirer(int octets) {
        byte[] tirage = new byte[octets];
        alea.nextBytes(tirage);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tirage);
    }

    private static SecretClient ligne(ResultSet ligne, int rang) throws SQLException {
        Array portees = ligne.getArray("portees");
        return new SecretClient(
                new ClientApi(
                        ligne.getObject("id", UUID.class),
                        ligne.getString("client_id"),
                        ligne.getObject("organisme_id", UUID.class),
                        new IdClient(ligne.getString("id_client")),
                        ligne.getString("raison_sociale"),
                        ligne.getString("libelle"),
                        Set.of((String[]) portees.getArray())),
                ligne.getString("secret"));
    }
}
