package fr.accroche.modele;

/**
 * Identifies a set of reference data, so that a report says what it was judged by.
 *
 * @param id a short name, as {@code cog-2026}
 * @param sha256 64 lower-case hexadecimal digits
 */
public record VersionReferentiel(String id, String sha256) {}
