package fr.accroche.portail.espace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deposit as its page shows it; texts are ready to be shown.
 *
 * @param resume what the list shows too
 * @param termine false while the page should keep itself up to date
 * @param phrase what is said aloud when it changes
 * @param incident why the processing waits, if it does
 * @param progression 0 to 100
 * @param etapes the timeline, in order
 * @param sha256 of the file received
 * @param auteur who deposited it
 * @param causes anomalies by cause, the most frequent first
 * @param refus reasons for which passages are KO, the most frequent first
 */
record VueDepot(
        VueResume resume,
        boolean termine,
        String phrase,
        @Nullable String incident,
        int progression,
        List<EtapeFrise> etapes,
        List<Compteur> compteurs,
        String sha256,
        String auteur,
        List<VueCause> causes,
        List<VueRefus> refus) {
    VueDepot {
        etapes = List.copyOf(etapes);
        compteurs = List.copyOf(compteurs);
        causes = List.copyOf(causes);
        refus = List.copyOf(refus);
    }
}
