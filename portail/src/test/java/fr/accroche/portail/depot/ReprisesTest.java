package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accroche.modele.IdFlux;
import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.synthese.EnteteSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A run may die anywhere and be run again; nothing is lost, doubled or rewritten; rights hold in the database itself. */
class ReprisesTest extends EssaiPortail {
    @Autowired
    private TraitementRepository depots;

    @Autowired
    private TraitementDepots traitement;

    private Acteurs acteurs;
    private String id;

    @BeforeEach
    void deposer() throws Exception {
        acteurs = acteurs();
        ClientHttp api = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        FluxDemo.ecrire(
                new EnteteSynthetique(
                        new IdFlux("F-" + UUID.randomUUID()),
                        OffsetDateTime.now(),
                        acteurs.deposant().matricule(),
                        acteurs.certificateur().matricule(),
                        acteurs.contrat()),
                UUID::randomUUID,
                flux);
        id = ClientHttp.json(api.deposer(flux.toByteArray(), "flux.xml"))
                .get("id")
                .asString();
        api.attendre(id, Duration.ofSeconds(60));
    }

    private long nombre(String requete) {
        return baseTraitement.jdbc().sql(requete).query(Long.class).single();
    }

    @Test
    void doesNothingWhenTheJobOfAnEndedDepositComesAgain() throws Exception {
        long passages = nombre("select count(*) from passage");
        String tentative = "select tentative from depot where id = '" + id + "'";
        long avant = nombre(tentative);

        traitement.traiter(DepotId.lire(id).orElseThrow());

        assertThat(nombre("select count(*) from passage")).isEqualTo(passages);
        assertThat(nombre(tentative)).as("no run was begun").isEqualTo(avant);
    }

    @Test
    void discardsWhatAnInterruptedRunStagedAndRefusesItsLatePublication() {
        DepotId enCours = copieEnCours();

        int interrompue = depots.commencer(enCours).orElseThrow();
        baseTraitement.jdbc().sql("""
                        insert into depot_resultat
                            (depot_id, tentative, ordinal, certification, id_technique, debut_octet, fin_octet, decision)
                        values (?, ?, 1, 1, 'T', 0, 1, 'OK')
                        """).params(enCours.valeur(), interrompue).update();
        int reprise = depots.commencer(enCours).orElseThrow();

        assertThat(reprise).isEqualTo(interrompue + 1);
        assertThat(nombre("select count(*) from depot_resultat where depot_id = '" + enCours + "'"))
                .isZero();
        UUID emetteur = acteurs.deposant().id();
        assertThat(depots.<Boolean>enTransaction(() -> depots.verrouiller(enCours, interrompue, emetteur)))
                .isFalse();
        assertThat(depots.<Boolean>enTransaction(() -> depots.verrouiller(enCours, reprise, emetteur)))
                .isTrue();
    }

    /** A deposit of the same file whose job does not exist. */
    private DepotId copieEnCours() {
        LigneDepot modele = depots.trouver(DepotId.lire(id).orElseThrow()).orElseThrow();
        DepotId copie = new DepotId(UUID.randomUUID());
        baseWeb.jdbc()
                .sql("""
                        insert into depot (id, emetteur_id, auteur, nom_fichier, octets, sha256, cle_stockage, cle_donnees,
                            recu_le)
                        values (?, ?, 'essai', 'copie.xml', ?, ?, ?, ?, now())
                        """)
                .params(
                        copie.valeur(),
                        acteurs.deposant().id(),
                        modele.fichier().octets(),
                        modele.fichier().sha256(),
                        modele.fichier().cleStockage(),
                        modele.fichier().cleDonnees())
                .update();
        return copie;
    }

    @Test
    void processesAnInterruptedDepositOnceWhenItIsTakenUpAgain() throws Exception {
        DepotId enCours = copieEnCours();
        depots.commencer(enCours);

        traitement.traiter(enCours);

        assertThat(nombre("select count(*) from depot where id = '" + enCours
                        + "' and statut = 'TRAITEMENT_AVEC_ERREURS'"))
                .as("its idFlux was accepted before")
                .isEqualTo(1);
    }

    @Test
    void keepsAcceptedPassagesFromBeingRewrittenOrDeleted() {
        String passage = " where depot_id = '" + id + "'";

        assertThatThrownBy(() -> baseTraitement
                        .jdbc()
                        .sql("delete from passage" + passage)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> baseTraitement
                        .jdbc()
                        .sql("update passage set id_technique = 'X'" + passage)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> baseWeb.jdbc()
                        .sql("update passage set etat = 'RETIRE'" + passage)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsTheVaultAndItsNirsFromTheWebRole() {
        assertThatThrownBy(() -> baseWeb.jdbc()
                        .sql("select count(*) from coffre.titulaire_depose")
                        .query(Long.class)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("coffre");
    }

    @Test
    void chainsTheAuditTrailAndKeepsItFromBeingRewritten() {
        assertThat(nombre("""
                        select count(*) from journal_audit a join journal_audit b on b.rang = a.rang + 1
                        where b.precedent <> a.empreinte
                        """)).isZero();
        assertThat(nombre("select count(*) from journal_audit where action = 'DEPOT_TRAITE' and objet = '" + id + "'"))
                .isEqualTo(1);
        assertThat(nombre("select count(*) from journal_audit where action = 'DEPOT_RAPPROCHE' and objet = '" + id
                        + "' and organisme_id is null and resultat ~ '^trois-passes-stricte [0-9a-f]{64}$'"))
                .as("the registry it was matched with, for the operator alone")
                .isEqualTo(1);
        assertThatThrownBy(() -> baseWeb.jdbc().sql("delete from journal_audit").update())
                .isInstanceOf(DataAccessException.class);
    }
}
