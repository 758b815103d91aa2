package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Organisms; their mandates are those of {@link Mandats}. Safe to share between threads. */
public interface Organismes {
    /** Registers an organism with its SIRET, its roles and their contracts. */
    Organisme creer(NouvelOrganisme nouveau);

    /** False once it is suspended or closed. */
    boolean estActif(UUID organisme);

    /** The contract of a certificateur, while it is in force. */
    Optional<IdContrat> contratDeCertificateur(UUID organisme);

    Optional<Organisme> parMatricule(IdClient matricule);

    /** The certificateurs for which this organism may deposit today, itself among them when it is one. */
    List<Organisme> certificateursDe(UUID organisme);
}
