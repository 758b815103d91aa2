package fr.accroche.portail.socle;

/** The disk has no room for a processing; the message is what the depositor may read, in French. */
public final class PlaceInsuffisante extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlaceInsuffisante() {
        super(
                "Le portail manque de place pour traiter ce fichier. Le traitement reprendra de lui-même ; vous n’avez rien"
                        + " à refaire.");
    }
}
