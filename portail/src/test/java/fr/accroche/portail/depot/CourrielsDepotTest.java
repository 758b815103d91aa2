package fr.accroche.portail.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CourrielsDepotTest extends EssaiPortail {
    @Autowired
    private Depots depots;

    @Test
    void tellsTheUserThatTheProcessingHasEnded() throws Exception {
        Acteurs acteurs = acteurs();
        UUID utilisateur = baseWeb.jdbc()
                .sql("select id from utilisateur where identifiant = ?")
                .param(acteurs.identifiant().valeur())
                .query(UUID.class)
                .single();
        Deposant deposant = new Deposant(
                acteurs.deposant().id(),
                acteurs.deposant().matricule(),
                acteurs.deposant().raisonSociale(),
                acteurs.identifiant().valeur(),
                Optional.of(utilisateur),
                Optional.empty());

        SuiviDepot depot = depots.recevoir(
                        new DemandeDepot(deposant, "Jean Dupont.xml", Optional.empty()),
                        new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.US_ASCII)))
                .depot();

        MimeMessage courriel = await().atMost(Duration.ofSeconds(40))
                .until(() -> recu(depot.numero()), Optional::isPresent)
                .orElseThrow();
        String texte = CourrielsRecus.texte(courriel);
        assertThat(texte).contains("traitement avec erreurs", "/espace/depots/" + depot.id());
        assertThat(texte + courriel.getSubject()).doesNotContain("Dupont");
    }

    private static Optional<MimeMessage> recu(long numero) {
        return Arrays.stream(BOITE.getReceivedMessages())
                .filter(message -> sujet(message).contains(Long.toString(numero)))
                .findFirst();
    }

    private static String sujet(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
