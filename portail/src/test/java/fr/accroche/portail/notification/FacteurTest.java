package fr.accroche.portail.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.notification.jdbc.BoiteEssai;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The outbox, by real SMTP, with relays that fail. The test's clock is years ahead: its mails are not due yet for the
 * portal that runs beside.
 */
class FacteurTest extends EssaiPortail {
    private static final Duration AVANCE = Duration.ofDays(3650);

    private final HorlogeReglable horloge = new HorlogeReglable();
    private final GreenMail relais = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private EcritureLettre ecriture;

    private Courriels entree;
    private String destinataire;

    @BeforeEach
    void ouvrir() {
        await().atMost(Duration.ofSeconds(60)).until(() -> enAttente() == 0);
        entree = BoiteEssai.entree(baseWeb, ecriture, horloge);
        destinataire = "essai-" + UUID.randomUUID() + "@exemple.invalid";
    }

    private long enAttente() {
        return baseTraitement
                .jdbc()
                .sql("select count(*) from courriel where etat in ('A_ENVOYER', 'RESERVE')")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void vider() {
        relais.stop();
        baseTraitement
                .jdbc()
                .sql("update courriel set etat = 'REFUSE' where etat in ('A_ENVOYER', 'RESERVE')")
                .update();
    }

    private void ecrire() {
        entree.confier(
                destinataire,
                Lettre.sur("Objet accentué")
                        .paragraphe("Un <b>texte</b> & rien d’autre.")
                        .donnee("Matricule", "12ABC345")
                        .donnee("Contrat", "MFCER000123")
                        .lien("Ouvrir", URI.create("https://exemple.invalid/lien?jeton=a&b=c"))
                        .ecrire());
    }

    private Facteur facteur(int port) {
        JavaMailSenderImpl envoi = new JavaMailSenderImpl();
        envoi.setHost("127.0.0.1");
        envoi.setPort(port);
        envoi.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        envoi.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        return new Facteur(BoiteEssai.sortie(baseTraitement, horloge), envoi, "portail@exemple.invalid", horloge);
    }

    private Ligne ligne() {
        return baseTraitement
                .jdbc()
                .sql("select id, etat, essais, texte, html from courriel where destinataire = ?")
                .param(destinataire)
                .query((rang, numero) -> new Ligne(
                        rang.getObject("id", UUID.class),
                        rang.getString("etat"),
                        rang.getInt("essais"),
                        rang.getString("texte"),
                        rang.getString("html")))
                .single();
    }

    @Test
    void sendsTextAndHtmlUnderTheRowsOwnIdentifierAndKeepsNeither() throws Exception {
        relais.start();
        ecrire();

        facteur(relais.getSmtp().getPort()).tournee();

        MimeMessage recu = relais.getReceivedMessages()[0];
        assertThat(recu.getSubject()).isEqualTo("Objet accentué");
        assertThat(recu.getMessageID()).isEqualTo("<" + ligne().id() + "@exemple.invalid>");
        assertThat(recu.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(CourrielsRecus.texte(recu))
                .contains("Bonjour,\n\nUn <b>texte</b> & rien d’autre.")
                .contains("Matricule : 12ABC345\nContrat : MFCER000123")
                .contains("Ouvrir :\nhttps://exemple.invalid/lien?jeton=a&b=c");
        assertThat(CourrielsRecus.html(recu))
                .contains("Un &lt;b&gt;texte&lt;/b&gt; &amp; rien d’autre.")
                .contains("href=\"https://exemple.invalid/lien?jeton=a&amp;b=c\"");
        assertThat(ligne()).extracting(Ligne::etat, Ligne::texte, Ligne::html).containsExactly("ENVOYE", "", null);
    }

    @Test
    void keepsAMailWhileTheRelayIsAwayAndSendsItOnceItIsBack() {
        relais.start();
        int port = relais.getSmtp().getPort();
        relais.stop();
        ecrire();
        Facteur facteur = facteur(port);

        facteur.tournee();
        facteur.tournee();
        assertThat(ligne()).extracting(Ligne::etat, Ligne::essais).containsExactly("A_ENVOYER", 1);
        horloge.avancer(Duration.ofSeconds(31));
        facteur.tournee();
        assertThat(ligne()).extracting(Ligne::etat, Ligne::essais).containsExactly("A_ENVOYER", 2);

        GreenMail revenu = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        revenu.start();
        try {
            horloge.avancer(Duration.ofSeconds(61));
            facteur.tournee();
            facteur.tournee();
            assertThat(revenu.getReceivedMessages()).hasSize(1);
            assertThat(ligne().etat()).isEqualTo("ENVOYE");
        } finally {
            revenu.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "451 plus tard,        250 oui,       A_ENVOYER",
        "550 pas chez nous,    250 oui,       REFUSE",
        "250 oui,              451 plus tard, A_ENVOYER",
        "250 oui,              554 jamais,    REFUSE",
        "'',                   250 oui,       A_ENVOYER",
        "250 oui,              '',            INCERTAIN"
    })
    void triesAgainWhatTheRelayCertainlyDidNotTakeAndNothingElse(String aLAdresse, String aLaFin, String etat)
            throws Exception {
        try (RelaisCapricieux capricieux = new RelaisCapricieux(aLAdresse, aLaFin)) {
            ecrire();

            facteur(capricieux.port()).tournee();

            assertThat(ligne().etat()).isEqualTo(etat);
        }
    }

    @Test
    void neverSendsAgainWhatTheRelayMayHave() throws Exception {
        try (RelaisCapricieux capricieux = new RelaisCapricieux("250 oui", RelaisCapricieux.COUPURE)) {
            ecrire();
            Facteur facteur = facteur(capricieux.port());
            for (int tour = 0; tour < 5; tour++) {
                facteur.tournee();
                horloge.avancer(Duration.ofHours(3));
            }

            assertThat(capricieux.entiers()).isEqualTo(1);
        }
    }

    @Test
    void setsAsideWhatADeadSenderHeld() {
        relais.start();
        ecrire();
        BoiteEssai.sortie(baseTraitement, horloge).reserver().orElseThrow();
        Facteur facteur = facteur(relais.getSmtp().getPort());

        facteur.tournee();
        assertThat(ligne().etat()).isEqualTo("RESERVE");
        horloge.avancer(Duration.ofMinutes(11));
        facteur.tournee();

        assertThat(ligne().etat()).isEqualTo("INCERTAIN");
        assertThat(relais.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsEachMailOnceThoughTwoSendersWork() throws Exception {
        relais.start();
        IntStream.range(0, 20).forEach(rang -> ecrire());
        Facteur premier = facteur(relais.getSmtp().getPort());
        Facteur second = facteur(relais.getSmtp().getPort());

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(premier::tournee), CompletableFuture.runAsync(second::tournee))
                .join();

        Set<String> identifiants = Arrays.stream(relais.getReceivedMessages())
                .map(FacteurTest::identifiant)
                .collect(Collectors.toSet());
        assertThat(relais.getReceivedMessages()).hasSize(20);
        assertThat(identifiants).hasSize(20);
    }

    private static String identifiant(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Ligne(UUID id, String etat, int essais, String texte, String html) {}

    private static final class HorlogeReglable extends Clock {
        private Instant maintenant = Instant.now().plus(AVANCE);

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
