package fr.accroche.portail.information;

import fr.accroche.portail.information.Publication.Texte;
import fr.accroche.portail.information.jdbc.PublicationRepository;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Brings the texts that come with the software into the database at each start: a new one is published; one that no agent
 * touched follows its file; one that an agent wrote or archived stays as it is.
 */
@Component
@SiRole(RoleNoeud.WEB)
class FondsInitial implements ApplicationRunner {
    private final BaseWeb base;
    private final PublicationRepository publications;
    private final Clock horloge;

    FondsInitial(BaseWeb base, PublicationRepository publications, Clock horloge) {
        this.base = base;
        this.publications = publications;
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<TexteFourni> fournis;
        try {
            fournis = TexteFourni.tous();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        base.transaction().executeWithoutResult(etat -> {
            publications.verrouiller();
            fournis.forEach(this::apporter);
        });
    }

    private void apporter(TexteFourni fourni) {
        Optional<Publication> connue = publications.trouver(fourni.rubrique(), fourni.cle());
        if (connue.isEmpty()) {
            publier(publications.creer(fourni.rubrique(), fourni.cle(), fourni.ordre()), fourni);
        } else if (connue.filter(publication -> suitSonFichier(publication, fourni.texte()))
                .isPresent()) {
            publier(connue.get().id(), fourni);
        }
    }

    private static boolean suitSonFichier(Publication publication, Texte texte) {
        return !publication.archivee()
                && publication.derniere().auteur().equals(Publication.ORIGINE)
                && !publication.derniere().texte().equals(texte);
    }

    private void publier(UUID id, TexteFourni fourni) {
        int numero = publications.ecrire(id, fourni.texte(), Publication.ORIGINE);
        Instant quand = fourni.date().orElseGet(horloge::instant);
        publications.publier(id, numero, quand);
    }
}
