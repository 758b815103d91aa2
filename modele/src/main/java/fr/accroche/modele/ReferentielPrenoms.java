package fr.accroche.modele;

import java.util.Optional;

/**
 * The first names whose usual sex leaves no doubt. Implementations are immutable and safe to share between threads.
 */
public interface ReferentielPrenoms {
    /** Identifies the data: a name and the SHA-256 of the table, printed in every report. */
    VersionReferentiel version();

    /** The usual sex of this first name, accents and case aside; nothing when it is unknown or given to both. */
    Optional<Sexe> sexeUsuel(String prenom);
}
