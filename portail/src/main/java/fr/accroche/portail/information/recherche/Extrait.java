package fr.accroche.portail.information.recherche;

/**
 * A part of a page that can be found.
 *
 * @param chemin its address from the root of the portal, with its anchor
 * @param page title of the page
 * @param titre title of the part
 * @param texte what it says, without mark-up
 */
public record Extrait(String chemin, String page, String titre, String texte) {
    private static final int LONGUEUR_DEBUT = 220;

    /** The first words. */
    public String debut() {
        if (texte.length() <= LONGUEUR_DEBUT) {
            return texte;
        }
        int fin = texte.lastIndexOf(' ', LONGUEUR_DEBUT);
        return texte.substring(0, fin < 0 ? LONGUEUR_DEBUT : fin) + " …";
    }
}
