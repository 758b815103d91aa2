package fr.accroche.controle.lecture;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.controle.anomalie.Parametres;
import java.io.IOException;

/** Carries, through the parser, a fault that the decoder met. Never leaves this package. */
final class LectureArreteeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient DefinitionAnomalie definition;
    private final transient Parametres parametres;

    LectureArreteeException(DefinitionAnomalie definition, Parametres parametres) {
        super(definition.code().valeur());
        this.definition = definition;
        this.parametres = parametres;
    }

    DefinitionAnomalie definition() {
        return definition;
    }

    Parametres parametres() {
        return parametres;
    }
}
