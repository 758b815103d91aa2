package fr.accroche.controle.reserve;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.CodeAnomalie;
import fr.accroche.modele.Gravite;
import fr.accroche.modele.Portee;

/** What many anomalies say alike: some hundreds of texts at most serve a whole file. */
public record TexteAnomalie(CodeAnomalie code, Gravite gravite, Portee portee, String message, String remede) {
    /** Beyond, texts are written out each time: a bound on memory, whatever the rules say. */
    public static final int MAXIMUM_RETENU = 4096;

    public static TexteAnomalie de(Anomalie anomalie) {
        return new TexteAnomalie(
                anomalie.code(), anomalie.gravite(), anomalie.portee(), anomalie.message(), anomalie.remede());
    }
}
