package fr.accroche.portail.information;

import fr.accroche.portail.information.Publication.Texte;
import fr.accroche.portail.information.Publication.Version;
import fr.accroche.portail.information.jdbc.PublicationRepository;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What agents do with publications; each act and its trace are written together or not at all. */
@Component
class Publications {
    /** After the texts that came with the software. */
    private static final int ORDRE_NOUVELLE = 500;

    private final BaseWeb base;
    private final PublicationRepository publications;
    private final Abonnements abonnements;
    private final Journal journal;
    private final Clock horloge;

    Publications(
            BaseWeb base, PublicationRepository publications, Abonnements abonnements, Journal journal, Clock horloge) {
        this.base = base;
        this.publications = publications;
        this.abonnements = abonnements;
        this.journal = journal;
        this.horloge = horloge;
    }

    List<Publication> toutes() {
        return publications.toutes();
    }

    Optional<Publication> trouver(UUID id) {
        return publications.trouver(id);
    }

    List<Version> versions(UUID id) {
        return publications.versions(id);
    }

    /** Empty when another has this key. */
    Optional<UUID> creer(Rubrique rubrique, String cle, Texte texte, String agent) {
        return enTransaction(() -> {
            publications.verrouiller();
            if (publications.trouver(rubrique, cle).isPresent()) {
                return Optional.empty();
            }
            // The newest piece of news first: the order of the others is by date.
            int ordre = rubrique == Rubrique.ACTUALITE ? 0 : ORDRE_NOUVELLE;
            UUID id = publications.creer(rubrique, cle, ordre);
            publications.ecrire(id, texte, agent);
            consigner(agent, "PUBLICATION_CREEE", id);
            return Optional.of(id);
        });
    }

    /**
     * Writes a draft.
     *
     * @param lue number of the version that the agent had under the eyes
     * @return false when another agent wrote since
     */
    boolean ecrire(UUID id, int lue, Texte texte, String agent) {
        return enTransaction(() -> {
            publications.verrouiller();
            Publication publication = publications.trouver(id).orElseThrow();
            if (publication.derniere().numero() != lue) {
                return false;
            }
            if (!publication.derniere().texte().equals(texte)) {
                publications.ecrire(id, texte, agent);
                consigner(agent, "PUBLICATION_ECRITE", id);
            }
            return true;
        });
    }

    /** Puts the newest version on line; subscribers hear of a piece of news once. */
    void publier(UUID id, String agent) {
        enTransaction(() -> {
            publications.verrouiller();
            Publication avant = publications.trouver(id).orElseThrow();
            publications.publier(id, avant.derniere().numero(), horloge.instant());
            consigner(agent, "PUBLICATION_PUBLIEE", id);
            if (avant.rubrique() == Rubrique.ACTUALITE && avant.publieeLe().isEmpty()) {
                abonnements.annoncer(publications.trouver(id).orElseThrow());
            }
            return id;
        });
    }

    void archiver(UUID id, String agent) {
        enTransaction(() -> {
            publications.archiver(id);
            consigner(agent, "PUBLICATION_ARCHIVEE", id);
            return id;
        });
    }

    private void consigner(String agent, String action, UUID id) {
        journal.consigner(new Fait(agent, Optional.empty(), action, id.toString(), "OK", Optional.empty()));
    }

    private <T> T enTransaction(Supplier<T> travail) {
        return Objects.requireNonNull(base.transaction().execute(etat -> travail.get()));
    }
}
