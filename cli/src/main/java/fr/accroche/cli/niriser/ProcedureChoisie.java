package fr.accroche.cli.niriser;

import fr.accroche.modele.ReferentielLieux;
import fr.accroche.nirisation.Procedure;
import fr.accroche.nirisation.registre.Registre;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;

/** The procedures that can be asked for, by the name they print. */
enum ProcedureChoisie {
    TROIS_PASSES(ProcedureTroisPasses.NOM),
    TROIS_PASSES_STRICTE(ProcedureTroisPassesStricte.NOM);

    private final String nom;

    ProcedureChoisie(String nom) {
        this.nom = nom;
    }

    Procedure sur(Registre registre, ReferentielLieux lieux) {
        return switch (this) {
            case TROIS_PASSES -> new ProcedureTroisPasses(registre, lieux);
            case TROIS_PASSES_STRICTE -> new ProcedureTroisPassesStricte(registre, lieux);
        };
    }

    /** What is written on the command line. */
    @Override
    public String toString() {
        return nom;
    }
}
