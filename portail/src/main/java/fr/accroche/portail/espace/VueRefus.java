package fr.accroche.portail.espace;

/**
 * Passages refused for one reason, as the pages show them.
 *
 * @param code our stable code
 * @param libelle the reason
 * @param nombre how many
 */
record VueRefus(String code, String libelle, String nombre) {}
