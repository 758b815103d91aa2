package fr.accroche.portail.identite;

import fr.accroche.nirisation.score.ProcedureScores;
import fr.accroche.nirisation.troispasses.ProcedureTroisPasses;
import fr.accroche.nirisation.troispasses.ProcedureTroisPassesStricte;
import fr.accroche.portail.socle.DemarrageImpossible;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How this portal matches holders: by scores, unless its operator asks for one of the older procedures. */
enum ProcedureChoisie {
    SCORES(ProcedureScores.NOM),
    TROIS_PASSES(ProcedureTroisPasses.NOM),
    TROIS_PASSES_STRICTE(ProcedureTroisPassesStricte.NOM);

    private final String nom;

    ProcedureChoisie(String nom) {
        this.nom = nom;
    }

    /** @throws DemarrageImpossible when none has this name */
    static ProcedureChoisie de(String nom) {
        return Stream.of(values())
                .filter(choix -> choix.nom.equals(nom.strip()))
                .findFirst()
                .orElseThrow(() -> new DemarrageImpossible("ACCROCHE_PROCEDURE ne peut valoir que "
                        + Arrays.stream(values()).map(choix -> choix.nom).collect(Collectors.joining(", ")) + "."));
    }

    boolean veutUnIndex() {
        return this == SCORES;
    }
}
