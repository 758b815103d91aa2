package fr.accroche.portail.espace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.NavigateurForge;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.DepotId;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.depot.FiltreDepots;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A déposant with several certificateurs: it works for one, whose name is everywhere, and whose word holds (J18). */
class TravailPourTest extends EssaiPortail {
    @Autowired
    private CompteRepository connexions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private Depots depots;

    private Acteurs premier;
    private Acteurs second;
    private NavigateurForge navigateur;

    @BeforeEach
    void mandaterDeuxFois() {
        premier = acteurs();
        second = acteurs();
        mandats.donner(
                new NouveauMandat(
                        second.certificateur().id(),
                        premier.deposant().matricule(),
                        LocalDate.now().minusDays(1),
                        Optional.empty()),
                "essai");
        UtilisateurConnecte qui =
                connexions.acces(premier.identifiant()).orElseThrow().utilisateur();
        navigateur = NavigateurForge.connecte(
                port, sessions, UsernamePasswordAuthenticationToken.authenticated(qui, null, qui.getAuthorities()));
    }

    private HttpResponse<String> choisir(Organisme certificateur) throws Exception {
        return navigateur.envoyer(
                "POST",
                "/espace/certificateur",
                Map.of("certificateur", certificateur.id().toString()));
    }

    private byte[] flux(Acteurs pour) throws IOException {
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        premier.deposant().matricule(),
                        pour.certificateur().matricule(),
                        pour.contrat()),
                UUID::randomUUID,
                flux);
        return flux.toByteArray();
    }

    private String deposer(byte[] fichier) throws Exception {
        HttpResponse<String> depose = navigateur.deposer(fichier);
        assertThat(depose.statusCode()).isEqualTo(201);
        return NavigateurForge.lieu(depose);
    }

    private String attendre(String page) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> navigateur.lire(page).body(), corps -> corps.contains("data-termine=\"true\""));
    }

    private static DepotId id(String page) {
        return DepotId.lire(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    }

    private Deposant en(Organisme organisme) {
        return new Deposant(
                organisme.id(),
                organisme.matricule(),
                organisme.raisonSociale(),
                "essai",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void mustChooseBeforeItDeposits() throws Exception {
        assertThat(navigateur.lire("/espace/deposer").body()).contains("choisissez d’abord, en haut de la page");
        HttpResponse<String> refus = navigateur.deposer(flux(premier));

        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(refus.body()).contains("REQ-CERTIFICATEUR-A-CHOISIR");
        assertThat(depots.lister(
                        en(premier.deposant()),
                        new FiltreDepots(Optional.empty(), Optional.empty(), Optional.empty(), 10)))
                .isEmpty();
    }

    @Test
    void seesTheNameOfItsChoiceOnEveryScreenAndOnTheAccuse() throws Exception {
        choisir(second.certificateur());
        String nom = second.certificateur().raisonSociale();
        String page = deposer(flux(second));
        attendre(page);

        for (String ecran : new String[] {
            "/", "/espace", "/espace/deposer", "/espace/depots", page, "/espace/organisme", "/assistance"
        }) {
            assertThat(navigateur.lire(ecran).body()).as(ecran).contains("le certificateur", nom);
        }
        String accuse = navigateur.lire(page + "/accuse-reception.json").body();
        assertThat(accuse).contains(nom).doesNotContain(premier.certificateur().raisonSociale());
    }

    @Test
    void refusesAFileForAnotherCertificateurThanTheChosenOne() throws Exception {
        choisir(second.certificateur());

        assertThat(attendre(deposer(flux(premier)))).contains("DEP-CERTIFICATEUR-AUTRE", "traitement avec erreurs");
    }

    @Test
    void cannotChooseACertificateurThatDidNotMandateIt() throws Exception {
        assertThat(choisir(acteurs().certificateur()).statusCode()).isEqualTo(404);
        assertThat(navigateur
                        .envoyer("POST", "/espace/certificateur", Map.of("certificateur", "rien"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void mustChooseAgainWhenTheMandateOfItsChoiceHasEnded() throws Exception {
        choisir(premier.certificateur());
        mandats.revoquer(premier.mandat(), premier.certificateur().id(), "essai", "essai");

        assertThat(navigateur.lire("/espace/deposer").body()).contains("choisissez d’abord, en haut de la page");
    }

    @Test
    void isRefusedWithTheReasonWhenItsMandateIsRevokedDuringTheUpload() throws Exception {
        byte[] fichier = flux(premier);
        InputStream envoi = new SequenceInputStream(new ByteArrayInputStream(fichier, 0, 1000), new InputStream() {
            private final InputStream suite = new ByteArrayInputStream(fichier, 1000, fichier.length - 1000);

            @Override
            public int read() throws IOException {
                mandats.revoquer(premier.mandat(), premier.certificateur().id(), "Fin", "essai");
                return suite.read();
            }
        });
        DepotId id = depots.recevoir(
                        new DemandeDepot(
                                en(premier.deposant()),
                                "flux.xml",
                                Optional.empty(),
                                Optional.of(premier.certificateur())),
                        envoi)
                .depot()
                .id();

        String page = attendre("/espace/depots/" + id);

        assertThat(page).contains("traitement avec erreurs", "DEP-MANDAT-REVOQUE", "a révoqué le mandat");
        assertThat(baseTraitement
                        .jdbc()
                        .sql("select count(*) from passage where depot_id = ?")
                        .param(id.valeur())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isReadByTheCertificateurInWhoseNameItDepositsAndByNoOther() throws Exception {
        choisir(premier.certificateur());
        String page = deposer(flux(premier));
        attendre(page);
        String refuse = deposer("<a/>".getBytes(StandardCharsets.US_ASCII));
        attendre(refuse);

        for (String lu : new String[] {page, refuse}) {
            assertThat(depots.trouver(en(premier.certificateur()), id(lu)))
                    .as(lu)
                    .isPresent();
            assertThat(depots.trouver(en(second.certificateur()), id(lu)))
                    .as(lu)
                    .isEmpty();
        }
        assertThat(depots.accuseTraitement(en(premier.certificateur()), id(page), FormatAccuse.XML))
                .isPresent();
        assertThat(depots.accuseTraitement(en(second.certificateur()), id(page), FormatAccuse.XML))
                .isEmpty();
    }

    @Test
    void isNotReadByACertificateurThatAStrangerNamesInItsFile() throws Exception {
        ClientHttp api = ClientHttp.connecte(
                port, second.client().clientId(), second.client().secret());
        byte[] usurpe = flux(premier);
        String id = ClientHttp.json(api.deposer(usurpe, "flux.xml")).get("id").asString();
        api.attendre(id, Duration.ofSeconds(30));

        assertThat(depots.trouver(en(premier.certificateur()), DepotId.lire(id).orElseThrow()))
                .isEmpty();
    }
}
