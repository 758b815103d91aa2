package fr.accroche.modele;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The communes and countries, through time, that the engines ask about. Implementations are immutable and safe to share
 * between threads.
 */
public interface ReferentielLieux {
    /** Identifies the data: a name and the SHA-256 of the tables, printed in every report. */
    VersionReferentiel version();

    /** True when this code was a commune's (or a country's {@code 99xxx}) on that day. */
    boolean existe(String codeInsee, LocalDate jour);

    /** True when this code was a commune's or a country's on any day. */
    boolean aExiste(String codeInsee);

    /** True when this is a postal code of France. */
    boolean estCodePostal(String codePostal);

    /** The name of the commune or country with this code, the most recent one. */
    Optional<String> libelle(String codeInsee);

    /**
     * All codes that meant the same place at some time (mergers, boroughs of Paris, Lyon and Marseille, 75 and 78 before
     * 1968, 20 then 2A and 2B, Algeria before 1962), the code itself among them. A code nobody knows is only itself.
     */
    Set<String> memesLieux(String codeInsee);

    /** The codes of the communes that this postal code serves; none when nobody knows it. */
    Set<String> communesDuCodePostal(String codePostal);

    /** The codes of the communes or countries of this name, accents, case and hyphens aside. */
    Set<String> lieuxDeNom(String libelle);
}
