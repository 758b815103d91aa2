package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Organisms and mandates. Safe to share between threads. */
public interface Organismes {
    /** Registers an organism with its SIRET, its roles and their contracts. */
    Organisme creer(NouvelOrganisme nouveau);

    /**
     * Lets a déposant deposit for a certificateur.
     *
     * @param fin last day, empty when none is set
     * @return the mandate's identifier
     */
    UUID mandater(UUID certificateur, UUID deposant, LocalDate debut, Optional<LocalDate> fin);

    /** Ends a mandate at once. */
    void revoquer(UUID mandat, String motif);

    /** False once it is suspended or closed. */
    boolean estActif(UUID organisme);

    Optional<Organisme> parMatricule(IdClient matricule);

    /** The certificateurs for which this organism may deposit today, itself among them when it is one. */
    List<Organisme> certificateursDe(UUID organisme);
}
