package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.EcritureLettre;
import fr.accroche.portail.notification.EtatCourriel;
import fr.accroche.portail.notification.Lettre;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where mails enter the outbox, within the transaction of whichever side writes. */
final class BoiteEnvoi implements Courriels {
    private final JdbcClient jdbc;
    private final EcritureLettre ecriture;
    private final Clock horloge;

    BoiteEnvoi(JdbcClient jdbc, EcritureLettre ecriture, Clock horloge) {
        this.jdbc = jdbc;
        this.ecriture = ecriture;
        this.horloge = horloge;
    }

    @Override
    public UUID confier(String destinataire, Lettre lettre) {
        UUID id = UUID.randomUUID();
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbc.sql("""
                        insert into courriel (id, destinataire, sujet, texte, html, cree_le, prochain_le)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        destinataire,
                        lettre.sujet(),
                        ecriture.texte(lettre),
                        ecriture.html(lettre),
                        maintenant,
                        maintenant)
                .update();
        return id;
    }

    @Override
    public EtatCourriel etat(UUID courriel) {
        return jdbc.sql("select etat from courriel where id = ?")
                .param(courriel)
                .query(String.class)
                .optional()
                .map(EtatCourriel::valueOf)
                .orElse(EtatCourriel.REFUSE);
    }
}
