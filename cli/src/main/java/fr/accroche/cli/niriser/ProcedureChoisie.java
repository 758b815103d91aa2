package fr.accroche.cli.niriser;

import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;

/** The procedures that can be asked for, by the name they print. */
enum ProcedureChoisie {
    SCORES(ProcedureScores.NOM),
    TROIS_PASSES(ProcedureTroisPasses.NOM),
    TROIS_PASSES_STRICTE(ProcedureTroisPassesStricte.NOM);

    private final String nom;

    ProcedureChoisie(String nom) {
        this.nom = nom;
    }

    /** What is written on the command line. */
    @Override
    public String toString() {
        return nom;
    }
}
