package fr.accroche.portail.depot;

import fr.accroche.nirisation.MotifRefus;
import java.util.Arrays;
import java.util.Optional;

/**
 * The step of the nirisation at which a passage failed, read from the official text: a function of the class of the answer
 * alone, so it tells nothing more of the registry.
 */
public enum PasseNirisation {
    CRITERES_OBLIGATOIRES(
            MotifRefus.CRITERES_OBLIGATOIRES,
            "1re passe\u00a0: critères obligatoires (nom de naissance, prénom, sexe, année de naissance)"),
    CRITERES_ENRICHIS(
            MotifRefus.CRITERES_ENRICHIS, "2e passe\u00a0: critères enrichis du jour et du mois de naissance"),
    CRITERES_RECONCILIATION(
            MotifRefus.CRITERES_RECONCILIATION, "3e passe\u00a0: critères de réconciliation (lieu de naissance…)"),
    PLUSIEURS_TITULAIRES(MotifRefus.PLUSIEURS_TITULAIRES, "3e passe\u00a0: plusieurs titulaires restent possibles");

    private final MotifRefus motif;
    private final String libelle;

    PasseNirisation(MotifRefus motif, String libelle) {
        this.motif = motif;
        this.libelle = libelle;
    }

    /** What is told to the depositor. */
    public String libelle() {
        return libelle;
    }

    /** The step behind an official text; empty for a refusal that is not of the nirisation. */
    public static Optional<PasseNirisation> de(String messageErreur) {
        return Arrays.stream(values())
                .filter(passe -> passe.motif.texte().equals(messageErreur))
                .findFirst();
    }
}
