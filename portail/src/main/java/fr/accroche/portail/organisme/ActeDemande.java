package fr.accroche.portail.organisme;

import java.util.Optional;

/** What an agent does to a request, short of registering it. */
public sealed interface ActeDemande {
    /** Takes it in hand. */
    record Prendre() implements ActeDemande {}

    /** Corrects or completes it; it becomes ready to be treated. */
    record Completer(
            String raisonSociale, Optional<SituationDepot> situation, Referent referent, Optional<String> mailDeposant)
            implements ActeDemande {}

    /** Asks its referent for what is missing; a mail is sent when there is one to write to. */
    record DemanderComplement(String note) implements ActeDemande {}

    /** Closes it without registering. */
    record Classer(String note) implements ActeDemande {}

    /** Opens a closed one again. */
    record Rouvrir() implements ActeDemande {}
}
