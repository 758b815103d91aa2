package fr.accroche.traitement.accuse;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.BilanControle.JeuDeRegles;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdFlux;
import fr.accroche.traitement.ResultatTraitement;
import fr.accroche.traitement.StatutTraitement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an accusé de traitement says of the file as a whole.
 *
 * @param idTraitement number of the processing, from 1
 * @param nomFichier name of the deposited file, its {@code .xml} kept
 * @param idFlux the emitter's key, empty when it could not be read
 * @param emetteur the emitter's matricule, which completes the official texts
 * @param parties who deposited it, and for whom
 * @param octets size of the file
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param recevable false when the control failed: the accusé then tells errors and no passage
 * @param compteurs what was counted; the portal may have refused more passages than the engines
 * @param versionSchema as {@code 1.1.2}
 * @param regles rules and reference data the file was judged by
 * @param dateReference the day the rules were judged at
 * @param procedure name of the matching procedure
 * @param emisLe when the accusé was issued
 */
public record EnteteAccuse(
        long idTraitement,
        String nomFichier,
        Optional<IdFlux> idFlux,
        Optional<IdClient> emetteur,
        Parties parties,
        long octets,
        String sha256,
        boolean recevable,
        Compteurs compteurs,
        String versionSchema,
        JeuDeRegles regles,
        LocalDate dateReference,
        String procedure,
        Instant emisLe) {
    /** @throws IllegalArgumentException when the number is below 1 */
    public EnteteAccuse {
        if (idTraitement < 1) {
            throw new IllegalArgumentException("Expected an idTraitement from 1, found " + idTraitement);
        }
    }

    /** The header of a file as the engines decided it. */
    public static EnteteAccuse de(ResultatTraitement resultat, long idTraitement, String nomFichier, Instant emisLe) {
        BilanControle bilan = resultat.bilan();
        return new EnteteAccuse(
                idTraitement,
                nomFichier,
                bilan.entete().idFlux(),
                bilan.entete().emetteur(),
                Parties.INCONNUES,
                bilan.octets(),
                bilan.sha256(),
                bilan.recevable(),
                new Compteurs(
                        bilan.nombrePassages(),
                        resultat.passagesOk(),
                        resultat.passagesKo(),
                        bilan.nombreAnomalies(),
                        bilan.nombreAvertissements()),
                bilan.versionSchema(),
                bilan.regles(),
                bilan.dateReference(),
                resultat.procedure(),
                emisLe);
    }

    /** The guide's status. */
    public StatutTraitement statut() {
        return StatutTraitement.de(recevable, compteurs.ko());
    }

    /** The emitter's matricule as it stands in the official texts, empty when it could not be read. */
    String emetteurTexte() {
        return emetteur.map(IdClient::valeur).orElse("");
    }

    /**
     * By whom and in whose name a file was deposited, as names with matricules.
     *
     * @param deposant the organism that deposited; empty outside a portal
     * @param certificateur empty while nobody knows it: the file does not let it be read, and none was chosen
     */
    public record Parties(Optional<String> deposant, Optional<String> certificateur) {
        /** Where no portal says. */
        public static final Parties INCONNUES = new Parties(Optional.empty(), Optional.empty());
    }
}
