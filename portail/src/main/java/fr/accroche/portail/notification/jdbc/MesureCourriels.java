package fr.accroche.portail.notification.jdbc;

import fr.accroche.portail.socle.BaseTraitement;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an operator watches of the outbox: how many mails wait, for how long the oldest has, and how many are set aside.
 * Each is one query when it is scraped.
 */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class MesureCourriels implements MeterBinder {
    private final JdbcClient jdbc;

    MesureCourriels(BaseTraitement base) {
        this.jdbc = base.jdbc();
    }

    @Override
    public void bindTo(MeterRegistry registre) {
        Gauge.builder("accroche.courriels.en.attente", this, MesureCourriels::enAttente)
                .description("Courriels à envoyer")
                .register(registre);
        TimeGauge.builder("accroche.courriels.attente", this, TimeUnit.SECONDS, MesureCourriels::attente)
                .description("Depuis quand le plus ancien courriel attend")
                .register(registre);
        for (String etat : new String[] {"INCERTAIN", "REFUSE"}) {
            Gauge.builder("accroche.courriels.ecartes", this, mesure -> mesure.ecartes(etat))
                    .description("Courriels mis de côté, que personne n’a encore traités")
                    .tag("etat", etat)
                    .register(registre);
        }
    }

    private double enAttente() {
        return jdbc.sql("select count(*) from courriel where etat in ('A_ENVOYER', 'RESERVE')")
                .query(Double.class)
                .single();
    }

    private double attente() {
        return jdbc.sql("""
                        select coalesce(extract(epoch from now() - min(cree_le)), 0) from courriel
                        where etat in ('A_ENVOYER', 'RESERVE')
                        """).query(Double.class).single();
    }

    private double ecartes(String etat) {
        return jdbc.sql("select count(*) from courriel where etat = ? and classe_le is null")
                .param(etat)
                .query(Double.class)
                .single();
    }
}
