package fr.accroche.portail.administration;

import fr.accroche.portail.compte.LiensInscription;
import fr.accroche.portail.organisme.AdressesInscription;
import fr.accroche.portail.organisme.RoleOrganisme;
import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Joins the mails of registration to the accounts, which know organisms and not the other way round. */
@Component
class AdressesDesComptes implements AdressesInscription {
    private final LiensInscription liens;

    AdressesDesComptes(LiensInscription liens) {
        this.liens = liens;
    }

    @Override
    public URI lien(UUID organisme, RoleOrganisme role) {
        return liens.creer(organisme, role);
    }
}
