package fr.accroche.controle.lecture;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import fr.accroche.modele.Position;

/**
 * A fault that stops the reading.
 *
 * @param definition its cause
 * @param position where
 * @param parametres what fills its texts
 */
public record FauteXml(DefinitionAnomalie definition, Position position, Parametres parametres) {}
