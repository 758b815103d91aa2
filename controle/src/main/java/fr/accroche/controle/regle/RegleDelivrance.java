package fr.accroche.controle.regle;

import fr.accroche.controle.anomalie.DefinitionAnomalie;
import fr.accroche.modele.CodeCertification;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/**
 * A business rule on a certification and the day a passage of it was delivered. Since children come in any order, the
 * code may follow the passages: they then wait for it.
 *
 * @param definition its code, severity, texts and source
 * @param convient true when this certification may be delivered on this day; without state, safe to share between
 *     threads
 */
public record RegleDelivrance(DefinitionAnomalie definition, BiPredicate<CodeCertification, LocalDate> convient)
        implements RegleMetier {}
