package fr.accroche.portail.depot;

import fr.accroche.portail.depot.jdbc.MagasinCopie;
import fr.accroche.traitement.ResultatTraitement;

/**
 * A file that was read to its end, all its results staged: ready to be published.
 *
 * @param tentative number under which they are staged
 */
record DepotPrepare(int tentative, ResultatTraitement resultat, MagasinCopie magasin) {}
