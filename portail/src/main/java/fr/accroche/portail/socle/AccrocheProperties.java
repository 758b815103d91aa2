package fr.accroche.portail.socle;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * All configuration of the portal, by environment: each name below is the variable {@code ACCROCHE_…} in upper case
 * ({@code ACCROCHE_BASE_URL} is {@code base.url}).
 *
 * @param home folder of everything that lasts (embedded database, files, keys); {@code ACCROCHE_HOME}
 * @param roles what this process does; {@code ACCROCHE_ROLES=web,traitement}
 * @param url address by which users reach the portal, in mails and tokens; {@code ACCROCHE_URL}
 * @param https false only when browsers reach the portal without TLS (demo); {@code ACCROCHE_HTTPS}
 * @param registre folder of the index of the registry of identities, or CSV of a small registry; without it deposits
 *     wait; {@code ACCROCHE_REGISTRE}
 * @param procedure how holders are matched: {@code scores}, or for a CSV {@code trois-passes} or {@code
 *     trois-passes-stricte}; {@code ACCROCHE_PROCEDURE}
 * @param identifiantNational true to admit holders named by their national number, which only schema 1.1.5 (reconstructed)
 *     can write; {@code ACCROCHE_IDENTIFIANTNATIONAL}
 * @param certifications open export of France compétences (XML, gzip or zip of both registers), read at start; without it
 *     no SIRET is looked up and its rules are not evaluated; {@code ACCROCHE_CERTIFICATIONS}
 * @param expediteur sender of the mails; {@code ACCROCHE_EXPEDITEUR}
 * @param reserveDisque free space of the home folder's disk below which nothing more is taken in; {@code
 *     ACCROCHE_RESERVEDISQUE}
 * @param depots folder of the deposited files, which all processes of one portal share; without it, one of the home folder;
 *     {@code ACCROCHE_DEPOTS}
 * @param base an external PostgreSQL; without its URL the embedded one is started; {@code ACCROCHE_BASE_…}
 * @param cles keys given from outside; without them, files made at the first start; {@code ACCROCHE_CLES_…}
 * @param api what machines may ask of the portal; {@code ACCROCHE_API_…}
 * @param proconnect the way in of agents; without its URL there is none; {@code ACCROCHE_PROCONNECT_…}
 */
@ConfigurationProperties("accroche")
public record AccrocheProperties(
        @DefaultValue(".accroche") Path home,
        @DefaultValue({"WEB", "TRAITEMENT"}) Set<RoleNoeud> roles,
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("true") boolean https,
        @Nullable Path registre,
        @DefaultValue("scores") String procedure,
        @DefaultValue("false") boolean identifiantNational,
        @Nullable Path certifications,
        @DefaultValue("ne-pas-repondre@accroche.invalid") String expediteur,
        @DefaultValue("500MB") DataSize reserveDisque,
        @Nullable Path depots,
        @DefaultValue Base base,
        @DefaultValue Cles cles,
        @DefaultValue Api api,
        @DefaultValue ProConnect proconnect) {
    public AccrocheProperties {
        roles = Set.copyOf(roles.isEmpty() ? EnumSet.allOf(RoleNoeud.class) : roles);
    }

    /**
     * @param url JDBC URL of an external PostgreSQL ({@code ACCROCHE_BASE_URL})
     * @param proprietaire login that migrates ({@code ACCROCHE_BASE_PROPRIETAIRE}); without it nothing is migrated
     * @param proprietaireMotDePasse its password ({@code ACCROCHE_BASE_PROPRIETAIREMOTDEPASSE})
     * @param webMotDePasse password of {@code accroche_web} ({@code ACCROCHE_BASE_WEBMOTDEPASSE})
     * @param traitementMotDePasse password of {@code accroche_traitement}, on processing nodes only ({@code
     *     ACCROCHE_BASE_TRAITEMENTMOTDEPASSE})
     */
    public record Base(
            @Nullable String url,
            @Nullable String proprietaire,
            @Nullable String proprietaireMotDePasse,
            @Nullable String webMotDePasse,
            @Nullable String traitementMotDePasse) {
        @Override
        public String toString() {
            return "Base[*****]";
        }
    }

    /**
     * How many calls of the API one node answers.
     *
     * @param appelsParMinute of one client, or of one network address without a token ({@code ACCROCHE_API_APPELSPARMINUTE})
     * @param appelsParMinuteOrganisme of all clients of an organism ({@code ACCROCHE_API_APPELSPARMINUTEORGANISME})
     */
    public record Api(
            @DefaultValue("600") int appelsParMinute,
            @DefaultValue("1800") int appelsParMinuteOrganisme) {}

    /**
     * Keys in Base64, 32 bytes each.
     *
     * @param maitresse wraps the keys of files and signatures ({@code ACCROCHE_CLES_MAITRESSE})
     * @param nir encrypts the NIRs; processing nodes only ({@code ACCROCHE_CLES_NIR})
     * @param indexNir makes the blind index of the NIRs; processing nodes only ({@code ACCROCHE_CLES_INDEXNIR})
     * @param registre decrypts the NIRs of the index of the registry; processing nodes only ({@code
     *     ACCROCHE_CLES_REGISTRE})
     */
    public record Cles(
            @Nullable String maitresse,
            @Nullable String nir,
            @Nullable String indexNir,
            @Nullable String registre) {
        @Override
        public String toString() {
            return "Cles[*****]";
        }
    }

    /**
     * The identity provider of agents.
     *
     * @param url its issuer, whose discovery document stands under {@code /.well-known/openid-configuration} ({@code
     *     ACCROCHE_PROCONNECT_URL})
     * @param client our client identifier ({@code ACCROCHE_PROCONNECT_CLIENT})
     * @param secret our client secret ({@code ACCROCHE_PROCONNECT_SECRET})
     * @param responsables addresses of the agents who may let others in, from the first start on ({@code
     *     ACCROCHE_PROCONNECT_RESPONSABLES})
     * @param sirets establishments whose agents may enter; any when empty ({@code ACCROCHE_PROCONNECT_SIRETS})
     */
    public record ProConnect(
            @Nullable URI url,
            @Nullable String client,
            @Nullable String secret,
            @DefaultValue Set<String> responsables,
            @DefaultValue Set<String> sirets) {
        public ProConnect {
            responsables = Set.copyOf(responsables);
            sirets = Set.copyOf(sirets);
        }

        @Override
        public String toString() {
            return "ProConnect[" + url + "]";
        }
    }
}
