package fr.accroche.portail.passage;

import fr.accroche.portail.passage.jdbc.PassageRepository;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
@SiRole(RoleNoeud.WEB)
class PassagesPortail implements Passages {
    private final PassageRepository passages;

    PassagesPortail(PassageRepository passages) {
        this.passages = passages;
    }

    @Override
    public Optional<PassageAcquis> trouver(UUID organisme, UUID id) {
        return passages.trouver(organisme, List.of(id)).stream().findFirst();
    }

    @Override
    public List<PassageAcquis> trouver(UUID organisme, List<UUID> ids) {
        return passages.trouver(organisme, ids);
    }

    @Override
    public List<PassageAcquis> lister(UUID organisme, FiltrePassages filtre) {
        return passages.lister(organisme, filtre);
    }

    @Override
    public List<PassageAcquis> versions(UUID organisme, PassageAcquis passage) {
        return passages.versions(organisme, passage.emetteur().id(), passage.idTechnique());
    }
}
