package fr.accroche.portail.socle.jdbc;

import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.DemarrageImpossible;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** A base made by the demo never serves production, and a production base never serves the demo. */
@Component
class NatureInstallation {
    NatureInstallation(BaseWeb base, Environment environnement) {
        String attendue = environnement.acceptsProfiles(Profiles.of("demo")) ? "DEMO" : "PRODUCTION";
        base.jdbc()
                .sql("insert into installation (nature) values (?) on conflict do nothing")
                .param(attendue)
                .update();
        Optional<String> trouvee = base.jdbc()
                .sql("select nature from installation")
                .query(String.class)
                .optional();
        if (trouvee.isPresent() && !trouvee.get().equals(attendue)) {
            throw new DemarrageImpossible(
                    "DEMO".equals(attendue)
                            ? "Cette base contient des données de production : la démonstration ne démarre pas dessus."
                                    + " Donnez-lui un autre dossier avec ACCROCHE_HOME."
                            : "Cette base a été créée par la démonstration, avec ses comptes connus de tous : elle ne"
                                    + " peut pas servir en production. Donnez un autre dossier avec ACCROCHE_HOME.");
        }
    }
}
