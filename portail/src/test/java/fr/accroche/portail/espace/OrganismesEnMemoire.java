package fr.accroche.portail.espace;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.portail.organisme.NouvelOrganisme;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every organism may deposit for one same certificateur; nothing can be changed. */
final class OrganismesEnMemoire implements Organismes {
    private static final Organisme CERTIFICATEUR =
            new Organisme(new UUID(0, 1), new IdClient("12ABC345"), "Certificateur d’essai");

    @Override
    public List<Organisme> certificateursDe(UUID organisme) {
        return List.of(CERTIFICATEUR);
    }

    @Override
    public Optional<IdContrat> contratDeCertificateur(UUID organisme) {
        return Optional.empty();
    }

    @Override
    public Optional<Organisme> parMatricule(IdClient matricule) {
        return Optional.of(CERTIFICATEUR).filter(connu -> connu.matricule().equals(matricule));
    }

    @Override
    public boolean estActif(UUID organisme) {
        return true;
    }

    @Override
    public Organisme creer(NouvelOrganisme nouveau) {
        throw new UnsupportedOperationException("Expected no organism to be created");
    }
}
