package fr.accroche.controle.lecture;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import java.nio.charset.Charset;

/** What the first bytes of a file say. */
sealed interface Ouverture {
    /**
     * It may be XML.
     *
     * @param encodage how to decode it
     * @param marque bytes of the byte-order mark to step over
     */
    record Texte(Charset encodage, int marque) implements Ouverture {}

    /** It cannot be read. */
    record Refus(DefinitionAnomalie definition, Parametres parametres) implements Ouverture {}
}
