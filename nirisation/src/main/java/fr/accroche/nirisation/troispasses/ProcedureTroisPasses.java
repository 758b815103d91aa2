package fr.accroche.nirisation.troispasses;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Decision;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.registre.Registre;

/**
 * The procedure that the public site of the service describes. First pass: birth name, first name, sex, year of birth;
 * one person is accepted, several go to the second pass, which adds month and day of birth; still several go to the
 * third, which adds the place of birth and all optional data sent.
 *
 * <p>Its known hazard: a lone namesake is accepted though the data sent contradict it, when the true holder is not in the
 * registry. The portal uses {@link ProcedureTroisPassesStricte}.
 */
public final class ProcedureTroisPasses implements Procedure {
    /** The name of this procedure. */
    public static final String NOM = "trois-passes";

    private final Passes passes;

    public ProcedureTroisPasses(Registre registre, ReferentielLieux lieux) {
        passes = new Passes(registre, lieux, false);
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
