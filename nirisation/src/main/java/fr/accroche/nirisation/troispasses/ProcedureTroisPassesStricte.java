package fr.accroche.nirisation.troispasses;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.registre.Registre;

/**
 * The three passes, all of them run for everybody: one person is accepted only if nothing sent contradicts it and if,
 * beyond the obligatory criteria, the whole date of birth or the commune agrees. When in doubt, a refusal.
 *
 * <p>Reasons and estimates: {@code docs/adr/0004-trois-passes-stricte.md}.
 */
public final class ProcedureTroisPassesStricte implements Procedure {
    /** The name of this procedure. */
    public static final String NOM = "trois-passes-stricte";

    private final Passes passes;

    public ProcedureTroisPassesStricte(Registre registre, ReferentielLieux lieux) {
        passes = new Passes(registre, lieux, true);
    }

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public Decision decider(DemandeNirisation demande) {
        return passes.decider(demande);
    }
}
