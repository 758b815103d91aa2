package fr.accroche.portail.depot.jdbc;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.depot.SuiviDepot;
import fr.accroche.portail.stockage.FichierStocke;
import java.util.Optional;
import java.util.UUID;

/**
 * A deposit's row, as the module itself needs it.
 *
 * @param suivi what its depositor sees
 * @param fichier where its bytes are
 * @param auNomDe matricule of the certificateur that its depositor chose; empty when the file alone names one
 */
public record LigneDepot(
        SuiviDepot suivi,
        FichierStocke fichier,
        UUID emetteurId,
        Optional<UUID> utilisateurId,
        Optional<IdClient> auNomDe) {}
