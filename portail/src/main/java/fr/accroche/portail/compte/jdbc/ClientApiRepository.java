package fr.accroche.portail.compte.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.compte.SecretsClients;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Machine clients. */
@Repository
class ClientApiRepository implements ClientsApi, SecretsClients {
    private static final String EN_VIGUEUR = """
            select c.id, c.client_id, c.secret, c.libelle, c.portees, o.id as organisme_id, o.id_client, o.raison_sociale,
                   case when c.secret_precedent_expire_le > :maintenant then c.secret_precedent end as ancien
            from client_api c join organisme o on o.id = c.organisme_id
            where c.client_id = :clientId and c.revoque_le is null and coalesce(c.expire_le, :maintenant) >= :maintenant
              and o.etat = 'ACTIF'
            """;

    private final BaseWeb base;
    private final JdbcClient jdbc;
    private final PasswordEncoder encodeur;
    private final Journal journal;
    private final SecureRandom alea;
    private final Clock horloge;

    ClientApiRepository(BaseWeb base, PasswordEncoder encodeur, Journal journal, SecureRandom alea, Clock horloge) {
        this.base = base;
        this.jdbc = base.jdbc();
        this.encodeur = encodeur;
        this.journal = journal;
        this.alea = alea;
        this.horloge = horloge;
    }

    @Override
    public ClientCree creer(UUID organisme, String libelle, Set<String> portees, String acteur) {
        if (portees.isEmpty() || !PORTEES.containsAll(portees)) {
            throw new IllegalArgumentException("Expected scopes of the API, found " + portees);
        }
        ClientCree cree = new ClientCree(UUID.randomUUID(), "acc-" + tirer(9), tirer(32));
        String hache = String.valueOf(encodeur.encode(cree.secret()));
        base.transaction().executeWithoutResult(etat -> {
            jdbc.sql("""
                            insert into client_api (id, organisme_id, client_id, secret, libelle, portees, cree_le, cree_par)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            cree.id(),
                            organisme,
                            cree.clientId(),
                            hache,
                            libelle,
                            portees.stream().sorted().toArray(String[]::new),
                            OffsetDateTime.now(horloge),
                            acteur)
                    .update();
            journal.consigner(Fait.de(acteur, organisme, "CLIENT_API_CREE", cree.clientId(), "OK"));
        });
        return cree;
    }

    @Override
    public List<ClientSuivi> de(UUID organisme) {
        return jdbc.sql("""
                        select *, case when secret_precedent_expire_le > :maintenant then secret_precedent_expire_le end
                            as ancien_jusqu_a
                        from client_api where organisme_id = :organisme
                        order by revoque_le is not null, cree_le desc
                        """)
                .param("organisme", organisme)
                .param("maintenant", OffsetDateTime.now(horloge))
                .query(ClientApiRepository::suivi)
                .list();
    }

    @Override
    public Optional<ClientCree> renouveler(UUID organisme, UUID client, String acteur) {
        String secret = tirer(32);
        String hache = String.valueOf(encodeur.encode(secret));
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        return enTransaction(() -> jdbc.sql("""
                        update client_api set secret_precedent = secret, secret_precedent_expire_le = :fin, secret = :hache
                        where id = :id and organisme_id = :organisme and revoque_le is null
                        returning client_id
                        """)
                .param("fin", maintenant.plus(RECOUVREMENT))
                .param("hache", hache)
                .param("id", client)
                .param("organisme", organisme)
                .query(String.class)
                .optional()
                .map(clientId -> {
                    journal.consigner(Fait.de(acteur, organisme, "CLIENT_API_RENOUVELE", clientId, "OK"));
                    return new ClientCree(client, clientId, secret);
                }));
    }

    @Override
    public boolean retirerAncienSecret(UUID organisme, UUID client, String acteur) {
        return changer(
                "secret_precedent = null, secret_precedent_expire_le = null",
                "secret_precedent is not null",
                organisme,
                client,
                Fait.de(acteur, organisme, "CLIENT_API_ANCIEN_SECRET_RETIRE", client.toString(), "OK"));
    }

    @Override
    public boolean revoquer(UUID organisme, UUID client, String acteur) {
        return changer(
                "revoque_le = :maintenant",
                "revoque_le is null",
                organisme,
                client,
                Fait.de(acteur, organisme, "CLIENT_API_REVOQUE", client.toString(), "OK"));
    }

    /** Both texts of SQL are constants of this class. */
    private boolean changer(String changement, String condition, UUID organisme, UUID client, Fait fait) {
        return enTransaction(() -> {
            boolean change = jdbc.sql("update client_api set " + changement
                                    + " where id = :id and organisme_id = :organisme and " + condition)
                            .param("maintenant", OffsetDateTime.now(horloge))
                            .param("id", client)
                            .param("organisme", organisme)
                            .update()
                    == 1;
            if (change) {
                journal.consigner(fait);
            }
            return change;
        });
    }

    private <T> T enTransaction(Supplier<T> travail) {
        return Objects.requireNonNull(base.transaction().execute(etat -> travail.get()));
    }

    @Override
    public void noterUtilisation(String clientId) {
        jdbc.sql("""
                        update client_api set utilise_le = :maintenant
                        where client_id = :clientId and revoque_le is null
                          and (utilise_le is null or utilise_le < :minute)
                        """)
                .param("maintenant", OffsetDateTime.now(horloge))
                .param("minute", OffsetDateTime.now(horloge).minusMinutes(1))
                .param("clientId", clientId)
                .update();
    }

    @Override
    public Optional<ClientApi> trouver(String clientId) {
        return secret(clientId).map(SecretClient::client);
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
                Stream.of(ligne.getString("secret"), ligne.getString("ancien"))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static ClientSuivi suivi(ResultSet ligne, int rang) throws SQLException {
        return new ClientSuivi(
                ligne.getObject("id", UUID.class),
                ligne.getString("client_id"),
                ligne.getString("libelle"),
                Set.of((String[]) ligne.getArray("portees").getArray()),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                instant(ligne, "utilise_le"),
                instant(ligne, "ancien_jusqu_a"),
                instant(ligne, "revoque_le"));
    }

    private static Optional<Instant> instant(ResultSet ligne, String colonne) throws SQLException {
        return Optional.ofNullable(ligne.getObject(colonne, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
