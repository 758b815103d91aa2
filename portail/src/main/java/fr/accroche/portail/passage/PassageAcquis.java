package fr.accroche.portail.passage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of an accepted passage, without its holder, who is in the vault.
 *
 * @param id of this version
 * @param version from 1
 * @param donnees its data, as JSON, in the names of {@link PassageJson}
 * @param origine the deposit that brought it
 */
public record PassageAcquis(
        UUID id,
        Partie emetteur,
        Partie certificateur,
        String idTechnique,
        int version,
        String certification,
        String donnees,
        Origine origine,
        Situation situation) {
    /** True when it may be replaced or withdrawn. */
    public boolean estEnVigueur() {
        return situation.etat() == EtatPassage.COURANT;
    }

    /** An organism concerned. */
    public record Partie(UUID id, String matricule, String raisonSociale) {}

    /**
     * @param depot its identifier
     * @param ordinal rank of the passage in its file
     */
    public record Origine(UUID depot, long numero, long ordinal, String auteur, Instant accepteLe) {}

    /**
     * @param depuis since when it is replaced or withdrawn
     * @param motif why, as screens write it
     * @param auteur who withdrew it
     */
    public record Situation(
            EtatPassage etat, Optional<Instant> depuis, Optional<String> motif, Optional<String> auteur) {}
}
