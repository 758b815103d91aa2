package fr.accroche.portail.depot;

import fr.accroche.traitement.accuse.FormatAccuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The main job, for whoever deposits. An organism only ever sees its own deposits and, as a certificateur, those made in
 * its name: another's identifier answers as an unknown one. Safe to share between threads.
 */
public interface Depots {
    /**
     * Receives a file to its end and acknowledges it; the processing follows by itself. The stream is not closed.
     *
     * @throws fr.accroche.portail.probleme.RefusRequete when the file is too large, cut off, or its idempotency key was
     *     used for another file: nothing is stored
     */
    DepotRecu recevoir(DemandeDepot demande, InputStream flux);

    /** A deposit of this depositor. */
    Optional<SuiviDepot> trouver(Deposant deposant, DepotId id);

    /** The one that it made under an idempotency key. */
    Optional<SuiviDepot> parCle(Deposant deposant, String cleIdempotence);

    /** The latest deposit before this one, by the same organism, of a file of the very same bytes. */
    Optional<SuiviDepot> jumeau(Deposant deposant, DepotId id);

    /** Its deposits, the most recent first. */
    List<SuiviDepot> lister(Deposant deposant, FiltreDepots filtre);

    /**
     * The anomalies of a deposit by cause, the most frequent first.
     *
     * @param exemples at most this many of each cause
     */
    List<GroupeAnomalies> anomalies(Deposant deposant, DepotId id, int exemples);

    /** KO passages in document order, after the given rank, at most {@code limite}. */
    List<PassageRefuse> passagesRefuses(Deposant deposant, DepotId id, long apresOrdinal, int limite);

    /** The signed accusé de réception, in JSON or PDF: always the same bytes; empty when there is no such deposit. */
    Optional<Accuse> accuseReception(Deposant deposant, DepotId id, FormatAccuse format);

    /**
     * The accusé de traitement; empty when there is no such deposit or its processing has not ended. Written when {@link
     * Accuse#ecrire} is called, streamed.
     */
    Optional<Accuse> accuseTraitement(Deposant deposant, DepotId id, FormatAccuse format);

    /**
     * The detached signature (JWS) of the accusé de traitement in a form that holds none, XML or CSV; empty for another form,
     * when there is no such deposit or its processing has not ended.
     */
    Optional<String> signatureTraitement(Deposant deposant, DepotId id, FormatAccuse format) throws IOException;

    /**
     * @param depot the deposit
     * @param rejeu true when this key and file had already made it
     */
    record DepotRecu(SuiviDepot depot, boolean rejeu) {}

    /**
     * An accusé ready to be sent.
     *
     * @param nomFichier official file name, accents and spaces included
     * @param signature of the accusé de réception in JSON, its detached JWS: over the object without its last property, which
     *     holds that very signature
     */
    record Accuse(String nomFichier, FormatAccuse format, Optional<String> signature, Ecriture contenu) {
        public void ecrire(OutputStream sortie) throws IOException {
            contenu.ecrire(sortie);
        }
    }

    /** Writes and does not close. */
    @FunctionalInterface
    interface Ecriture {
        void ecrire(OutputStream sortie) throws IOException;
    }
}
