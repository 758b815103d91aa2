package fr.accroche.cli.registre;

import fr.accroche.cli.commande.CodeSortie;
import fr.accroche.cli.commande.EchecCommande;
import fr.accroche.nirisation.index.IndexIllisibleException;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.Entete;
import fr.accroche.nirisation.index.fichier.Verification;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the header of the index a person names. */
final class IndexDemande {
    private IndexDemande() {}

    /** @throws EchecCommande with code 3 when it is no index, or its header is altered, or the key is another one */
    static Entete entete(Path dossier, Optional<CleIndex> cle) {
        try {
            return Verification.entete(dossier, cle);
        } catch (IndexIllisibleException illisible) {
            throw new EchecCommande(CodeSortie.ENTREE_ILLISIBLE, String.valueOf(illisible.getMessage()), illisible);
        }
    }
}
