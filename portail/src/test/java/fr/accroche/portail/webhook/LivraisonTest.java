package fr.accroche.portail.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.compte.ClientsApi.ClientCree;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.webhook.RecepteurHttps.Appel;
import fr.accroche.portail.webhook.Webhooks.Webhook;
import fr.accroche.portail.webhook.jdbc.EmissionRepository;
import fr.accroche.portail.webhook.jdbc.LivraisonEssai;
import fr.accroche.portail.webhook.jdbc.WebhookRepository;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notifications by real https to a real server. They are due in the future of the portal's own deliverer, whose hands they
 * stay out of.
 */
class LivraisonTest extends EssaiPortail {
    private static Acteurs acteurs;
    private static UUID depot;
    private static List<String> corpsEmis;

    @TempDir
    static Path dossier;

    @Autowired
    private WebhookRepository webhooks;

    @Autowired
    @Qualifier("emissionTraitement")
    private EmissionRepository emission;

    @Autowired
    private CleMaitresse maitresse;

    @Autowired
    private Notifications notifications;

    private final Temps horloge = new Temps();
    private RecepteurHttps recepteur;
    private Webhook webhook;
    private CleNotification cle;
    private Livreur livreur;

    @BeforeEach
    void brancher() throws Exception {
        Path sien = Files.createTempDirectory(dossier, "recepteur");
        recepteur = new RecepteurHttps(sien);
        if (depot == null) {
            deposer();
        }
        baseWeb.jdbc()
                .sql("update webhook set supprime_le = now() where supprime_le is null")
                .update();
        byte[] tirage = new byte[32];
        new SecureRandom().nextBytes(tirage);
        cle = CleNotification.de(tirage);
        webhook = inscrire(acteurs.deposant().id(), cle);
        livreur = livreur(hote -> RecepteurHttps.boucleLocale(), recepteur.confiance());
    }

    /** Told by the portal itself, to a webhook that the other tests do not have. */
    private void deposer() throws Exception {
        acteurs = acteurs();
        Webhook sien = inscrire(acteurs.certificateur().id(), CleNotification.de(new byte[32]));
        Webhook prevenu = inscrire(acteurs.deposant().id(), CleNotification.de(new byte[32]));
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        depot = UUID.fromString(ClientHttp.json(api.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml"))
                .get("id")
                .asString());
        api.attendre(depot.toString(), Duration.ofSeconds(60));
        corpsEmis = corps(prevenu);
        assertThat(corps(sien))
                .as("nothing says that it is this certificateur’s")
                .isEmpty();
    }

    private List<String> corps(Webhook prevenu) {
        return baseTraitement
                .jdbc()
                .sql("select corps from webhook_notification where webhook_id = ? order by cree_le")
                .param(prevenu.id())
                .query(String.class)
                .list();
    }

    private Webhook inscrire(UUID organisme, CleNotification sienne) {
        UUID id = UUID.randomUUID();
        return webhooks.creer(
                id,
                organisme,
                URI.create("https://" + RecepteurHttps.HOTE + "/accroche"),
                Set.of(EvenementWebhook.DEPOT_TRAITE, EvenementWebhook.DEPOT_RECU),
                maitresse.sceller(sienne.texte().getBytes(StandardCharsets.UTF_8), WebhooksPortail.contexte(id)));
    }

    @AfterEach
    void debrancher() {
        livreur.close();
        recepteur.close();
    }

    private Livreur livreur(AdressePublique.Resolution resolution, SSLContext tls) {
        return livreur(new AdressePublique(resolution, InetAddress::isLoopbackAddress), tls);
    }

    private Livreur livreur(AdressePublique adresses, SSLContext tls) {
        return new Livreur(
                LivraisonEssai.file(baseTraitement, horloge),
                maitresse,
                new RemiseHttps(adresses, tls, hote -> recepteur.port()),
                new Random(1),
                horloge);
    }

    private void emettre(String corps) {
        emission.emettre(depot, EvenementWebhook.DEPOT_TRAITE, corps, horloge.instant());
    }

    /** Delivers what is due at this time, of every test of this suite; the calls are this server's own. */
    private void livrer() {
        boolean reste = true;
        while (reste) {
            reste = livreur.livrerUne();
        }
    }

    private List<Appel> miens(String corps) {
        return recepteur.appels.stream()
                .filter(appel -> appel.corps().equals(corps))
                .toList();
    }

    private Notifications.Notification notification(String corps) {
        return notifications.duWebhook(acteurs.deposant().id(), webhook.id(), 10).orElseThrow().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no notification of " + corps));
    }

    @Test
    void deliversABodySignedAsStandardWebhooksSays() throws Exception {
        emettre("{\"n\":1}");
        livrer();

        Appel appel = miens("{\"n\":1}").get(0);
        assertThat(appel.chemin()).isEqualTo("/accroche");
        assertThat(appel.entetes().get("content-type")).startsWith("application/json");
        String signe =
                appel.entetes().get("webhook-id") + "." + appel.entetes().get("webhook-timestamp") + ".{\"n\":1}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(cle.texte().substring("whsec_".length())), "HmacSHA256"));
        assertThat(appel.entetes().get("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signe.getBytes(StandardCharsets.UTF_8))));
        assertThat(notification("1").etat()).isEqualTo(EtatNotification.REMISE);
    }

    @Test
    void triesAgainEightTimesThenKeepsItToBeSentAgainUnderTheSameIdentifier() throws Exception {
        String corps = "{\"n\":2}";
        for (int i = 0; i < Livreur.ESSAIS; i++) {
            recepteur.reponses.add(500);
        }
        emettre(corps);
        livrer();
        assertThat(miens(corps)).hasSize(1);
        assertThat(notification(corps).echec())
                .hasValueSatisfying(raison -> assertThat(raison).contains("500"));
        livrer();
        assertThat(miens(corps)).as("not before its pause").hasSize(1);
        for (int i = 1; i < Livreur.ESSAIS; i++) {
            horloge.avancer(Duration.ofHours(13));
            livrer();
        }
        assertThat(miens(corps)).hasSize(Livreur.ESSAIS);
        assertThat(notification(corps).etat()).isEqualTo(EtatNotification.ABANDONNEE);
        horloge.avancer(Duration.ofDays(30));
        livrer();
        assertThat(miens(corps)).hasSize(Livreur.ESSAIS);
        assertThat(notifications.abandonnees(acteurs.deposant().id(), 10)).hasSize(1);

        ClientCree client = clients.creer(acteurs.deposant().id(), "Notifié", Set.of("webhooks"));
        String jeton = ClientHttp.json(ClientHttp.jeton(port, client.clientId(), client.secret(), "webhooks"))
                .get("access_token")
                .asString();
        // Claimed by us before the portal's own deliverer may: it would look for the true host.
        assertThat(notifications.renvoyer(acteurs.deposant().id(), webhook.id(), "essai"))
                .hasValue(1);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            livrer();
            return miens(corps).size() > Livreur.ESSAIS;
        });
        assertThat(miens(corps).stream().map(appel -> appel.entetes().get("webhook-id")))
                .containsOnly(notification(corps).id().toString());
        JsonNode liste = ClientHttp.json(new ClientHttp(port, jeton)
                .lire("/api/v1/webhooks/" + webhook.id() + "/notifications", "application/json"));
        assertThat(liste.get("notifications").toString()).contains("\"etat\":\"REMISE\"");
    }

    @Test
    void followsNoRedirect() {
        recepteur.reponses.add(302);
        emettre("{\"n\":3}");
        livrer();
        assertThat(recepteur.appels).extracting(Appel::chemin).doesNotContain("/ailleurs");
        assertThat(notification("3").echec())
                .hasValueSatisfying(raison -> assertThat(raison).contains("redirection"));
    }

    @Test
    void givesUpAtOnceWhenTheSoftwareWantsNoMore() {
        recepteur.reponses.add(410);
        emettre("{\"n\":4}");
        livrer();
        assertThat(notification("4").etat()).isEqualTo(EtatNotification.ABANDONNEE);
    }

    /** The name is public when it is looked at, and leads inside when it is called. */
    @Test
    void callsNoAddressThatWasNotChecked() throws Exception {
        InetAddress publique = InetAddress.getByName("8.8.8.8");
        Deque<InetAddress> reponses = new ArrayDeque<>(List.of(publique, InetAddress.getLoopbackAddress()));
        livreur.close();
        livreur = livreur(
                new AdressePublique(
                        hote -> new InetAddress[] {reponses.size() > 1 ? reponses.poll() : reponses.element()}),
                recepteur.confiance());
        emettre("{\"n\":5}");
        livreur.livrerUne();
        assertThat(recepteur.appels).isEmpty();
        assertThat(notification("5").echec())
                .hasValueSatisfying(raison -> assertThat(raison).contains("réseau privé"));
    }

    @Test
    void talksToNobodyWithoutTheirCertificate() throws Exception {
        livreur.close();
        livreur = livreur(hote -> RecepteurHttps.boucleLocale(), SSLContext.getDefault());
        emettre("{\"n\":6}");
        livrer();
        assertThat(recepteur.appels).isEmpty();
        assertThat(notification("6").echec())
                .hasValueSatisfying(raison -> assertThat(raison).contains("certificat"));
    }

    @Test
    void readsNothingOfAnAnswerWithoutEnd() {
        recepteur.sansFin = true;
        emettre("{\"n\":7}");
        livrer();
        assertThat(notification("7").etat()).isEqualTo(EtatNotification.REMISE);
    }

    @Test
    void tellsTheEndOfARealDepositWithoutAnyDatumOfTheFile() {
        assertThat(corpsEmis).hasSize(2);
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(corpsEmis.get(0)).get("type").asString()).isEqualTo("DEPOT_RECU");
        JsonNode lu = json.readTree(corpsEmis.get(1));
        assertThat(lu.get("type").asString()).isEqualTo("DEPOT_TRAITE");
        assertThat(lu.get("data").get("statut").asString()).isEqualTo("TRAITEMENT_AVEC_ERREURS");
        assertThat(lu.get("data").get("id").asString()).isEqualTo(depot.toString());
        assertThat(lu.get("data").get("lien").asString()).endsWith("/api/v1/depots/" + depot);
        assertThat(lu.get("data").propertyNames()).containsExactlyInAnyOrder("id", "numero", "statut", "lien");
    }

    @Test
    void stillReadsAKeyOfTheFormerForm() {
        byte[] octets = new byte[32];
        octets[0] = (byte) 0xfb;
        String ancienne = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        assertThat(CleNotification.lire(ancienne).signer("a", 1, "b"))
                .isEqualTo(CleNotification.de(octets).signer("a", 1, "b"));
    }

    /** A year ahead of the portal. */
    private static final class Temps extends Clock {
        private Instant maintenant = Instant.now().plus(Duration.ofDays(365));

        void avancer(Duration duree) {
            maintenant = maintenant.plus(duree);
        }

        @Override
        public Instant instant() {
            return maintenant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
