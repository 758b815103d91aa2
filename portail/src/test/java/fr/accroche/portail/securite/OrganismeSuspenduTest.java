package fr.accroche.portail.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.portail.ClientHttp;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.compte.jdbc.CompteRepository;
import fr.accroche.portail.organisme.DroitsDepot;
import fr.accroche.portail.organisme.DroitsDepot.Droit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspended or closed organism neither comes in nor deposits. */
class OrganismeSuspenduTest extends EssaiPortail {
    @Autowired
    private DroitsDepot droits;

    @Autowired
    private CompteRepository connexions;

    private void mettre(Acteurs acteurs, String etat) {
        baseWeb.jdbc()
                .sql("update organisme set etat = ? where id = ?")
                .params(etat, acteurs.deposant().id())
                .update();
    }

    private Droit droit(Acteurs acteurs) {
        return droits.droit(
                acteurs.deposant().id(),
                acteurs.certificateur().matricule(),
                Optional.of(acteurs.contrat()),
                LocalDate.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDU", "FERME"})
    void losesItsRights(String etat) throws Exception {
        Acteurs acteurs = acteurs();
        ClientHttp avant = ClientHttp.connecte(
                port, acteurs.client().clientId(), acteurs.client().secret());
        assertThat(droit(acteurs)).isInstanceOf(Droit.Accorde.class);
        assertThat(connexions.acces(acteurs.identifiant())).isPresent();

        mettre(acteurs, etat);

        assertThat(droit(acteurs)).isInstanceOf(Droit.SansMandat.class);
        assertThat(connexions.acces(acteurs.identifiant())).isEmpty();
        assertThat(ClientHttp.jeton(
                                port,
                                acteurs.client().clientId(),
                                acteurs.client().secret(),
                                "depots:ecrire")
                        .statusCode())
                .isEqualTo(401);
        assertThat(avant.deposer("<a/>".getBytes(StandardCharsets.US_ASCII), "flux.xml")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void depositsForItselfNoMoreEither() {
        Acteurs acteurs = acteurs();
        baseWeb.jdbc()
                .sql("update organisme set etat = 'SUSPENDU' where id = ?")
                .param(acteurs.certificateur().id())
                .update();

        assertThat(droits.droit(
                        acteurs.certificateur().id(),
                        acteurs.certificateur().matricule(),
                        Optional.empty(),
                        LocalDate.now()))
                .isInstanceOf(Droit.SansMandat.class);
    }
}
