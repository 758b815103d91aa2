package fr.accroche.portail.espace;

import fr.accroche.portail.presentation.TexteFrancais;

/**
 * A number shown with what it counts.
 *
 * @param titre what is counted
 * @param nombre as written on screen
 */
record Compteur(String titre, String nombre) {
    static Compteur de(String titre, long nombre) {
        return new Compteur(titre, TexteFrancais.nombre(nombre));
    }
}
