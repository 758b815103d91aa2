package fr.accroche.portail.information;

import fr.accroche.portail.presentation.TexteFrancais;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/**
 * A file that anybody may take.
 *
 * @param nom its file name, the last part of its address
 * @param titre what it is
 * @param usage what it is for
 * @param format as it is written on screen
 */
record Telechargement(
        String nom, String titre, String usage, String format, MediaType type, long octets, Resource contenu) {
    /** Its address from the root of the portal. */
    public String chemin() {
        return "/telechargements/" + nom;
    }

    /** Type and weight, as in « zip, 9,4 Ko ». */
    public String poids() {
        return format + ", " + TexteFrancais.taille(octets);
    }
}
