package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.compte.LiensInscription;
import fr.accroche.portail.compte.jdbc.InscriptionRepository;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.lien.UsageLien;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class LiensInscriptionOrganismes implements LiensInscription {
    private final InscriptionRepository inscriptions;
    private final Liens liens;
    private final BaseWeb base;

    LiensInscriptionOrganismes(InscriptionRepository inscriptions, Liens liens, BaseWeb base) {
        this.inscriptions = inscriptions;
        this.liens = liens;
        this.base = base;
    }

    @Override
    public URI creer(UUID organisme, RoleOrganisme role) {
        return Objects.requireNonNull(base.transaction()
                .execute(etat -> liens.creer(UsageLien.INSCRIPTION, inscriptions.compte(organisme, role))));
    }
}
