package fr.accroche.portail.depot;

import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.traitement.StatutTraitement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A deposit as its depositor follows it.
 *
 * @param numero shown to people; the accusé's idTraitement
 * @param incident French sentence while the processing waits for something
 * @param progression 0 to 100
 * @param auteur who deposited it
 * @param parties by whom and in whose name it was made
 * @param origine what it is made for
 */
public record SuiviDepot(
        DepotId id,
        long numero,
        StatutTraitement statut,
        EtapeDepot etape,
        Optional<String> incident,
        int progression,
        Compteurs compteurs,
        String nomFichier,
        long octets,
        String sha256,
        Instant recuLe,
        Optional<Instant> termineLe,
        Optional<String> idFlux,
        String auteur,
        Parties parties,
        Origine origine) {
    public boolean estTermine() {
        return statut != StatutTraitement.TRAITEMENT_EN_COURS;
    }

    /**
     * @param deposant name of the organism that deposited it
     * @param certificateur name of the certificateur that its depositor chose or, once accepted, that the file names;
     *     empty while neither is known
     */
    public record Parties(UUID deposantId, String deposant, Optional<String> certificateur) {}

    /**
     * @param remplacement why its passages replace accepted ones; empty for new passages
     * @param parent the deposit whose KO passages it corrects
     */
    public record Origine(Optional<MotifRemplacement> remplacement, Optional<DepotId> parent) {
        /** New passages. */
        public static final Origine CREATION = new Origine(Optional.empty(), Optional.empty());
    }

    /**
     * @param anomalies severity ERREUR
     * @param avertissements severity AVERTISSEMENT
     */
    public record Compteurs(long passages, long ok, long ko, long anomalies, long avertissements) {}
}
