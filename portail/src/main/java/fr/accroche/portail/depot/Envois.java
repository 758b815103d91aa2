package fr.accroche.portail.depot;

import java.io.InputStream;
import java.util.Optional;

/**
 * Resumable uploads: what came of a file stays, whatever cuts its sender off, for a day. An upload is its sender's alone:
 * to anybody else it is unknown. Safe to share between threads.
 */
public interface Envois {
    /**
     * Opens an upload; nothing has come yet.
     *
     * @param octets size of the file
     * @throws fr.accroche.portail.probleme.RefusRequete when the file is too large, the disk full, or the sender has too many
     *     uploads open
     */
    SuiviEnvoi ouvrir(DemandeDepot demande, long octets);

    /** An upload of this sender. */
    Optional<SuiviEnvoi> trouver(Deposant deposant, EnvoiId id);

    /**
     * Receives more bytes, and once all are there makes the deposit. What came before a cut is kept. The stream is not
     * closed.
     *
     * @param decalage offset of the first byte: where the upload stands
     * @return empty when this sender has no such upload
     * @throws fr.accroche.portail.probleme.RefusRequete when the upload stands elsewhere, another request is adding to it, or
     *     the file cannot be received: what was kept before stays
     */
    Optional<SuiviEnvoi> poursuivre(Deposant deposant, EnvoiId id, long decalage, InputStream flux);

    /** Forgets an upload that is no deposit yet; unknown ones are no fault. */
    void abandonner(Deposant deposant, EnvoiId id);
}
