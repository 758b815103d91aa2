package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.DefinitionAnomalie;

/** A business rule: what it says, and what it looks at. Its kinds are what the engine can show to a rule. */
public sealed interface RegleMetier
        permits RegleEntete, RegleCertification, RegleDelivrance, RegleCertificateur, Regle {
    /** Its code, severity, texts, examples, source and validity. */
    DefinitionAnomalie definition();
}
