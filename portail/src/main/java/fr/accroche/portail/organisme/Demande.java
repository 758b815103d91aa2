package fr.accroche.portail.organisme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact request, as agents see it.
 *
 * @param version changes with every act; an act names the one it saw
 * @param agent who has it in hand
 * @param note what the last agent wrote about it
 */
public record Demande(
        UUID id,
        long numero,
        int version,
        OrigineDemande origine,
        MotifContact motif,
        Optional<SituationDepot> situation,
        EtatDemande etat,
        Instant recueLe,
        String raisonSociale,
        List<SiretDeclare> sirets,
        Optional<Succession> succession,
        Optional<Referent> referent,
        Optional<DeposantDeclare> deposant,
        Optional<UUID> deposantId,
        String message,
        boolean suspecte,
        Optional<String> agent,
        String note) {
    public Demande {
        sirets = List.copyOf(sirets);
    }

    /** The number told to the sender, as {@code C-001042}. */
    public String reference() {
        return "C-%06d".formatted(numero);
    }

    /** True when some SIRET must be looked at before it is registered. */
    public boolean estAVerifier() {
        return sirets.stream().anyMatch(siret -> siret.verdict().estAVerifier());
    }
}
