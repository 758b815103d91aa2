package fr.accroche.portail.presentation;

/**
 * Who is connected, as the head of every page shows it.
 *
 * @param organisme on whose behalf this person acts
 * @param nom of the person
 */
public record CompteConnecte(String organisme, String nom) {}
