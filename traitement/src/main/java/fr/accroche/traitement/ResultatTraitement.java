package fr.accroche.traitement;

import fr.accroche.controle.BilanControle;
import java.util.Optional;

/**
 * What became of a file: its control, and its passages counted as the engines decided them. The portal may still refuse
 * passages when it publishes (already accepted before).
 *
 * @param bilan the control; when it is not {@code recevable}, no passage may be published
 * @param passagesOk matched
 * @param passagesKo refused
 * @param procedure name of the matching procedure
 * @param registre identity of the registry that it decided from, for the audit alone
 */
public record ResultatTraitement(
        BilanControle bilan, long passagesOk, long passagesKo, String procedure, Optional<String> registre) {}
