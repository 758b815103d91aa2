package fr.accroche.modele;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and on whose initiative the holder came to the certification (dictionary, block 7). The codes are those of the
 * schema.
 *
 * @param modaliteAcces as {@code VAE}; null when the depositor does not know (nil)
 * @param voieAccesVae as {@code VAE_CLASSIQUE} (the schema's tag has two s)
 * @param initiative as {@code CERTIFIE}
 * @param dateInscription day of registration
 */
public record ModalitesInscription(
        @Nullable String modaliteAcces,
        @Nullable String voieAccesVae,
        @Nullable String initiative,
        @Nullable LocalDate dateInscription) {}
