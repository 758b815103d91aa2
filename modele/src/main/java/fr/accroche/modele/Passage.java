package fr.accroche.modele;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage de certification: one person, one certification obtained (dictionary, blocks 5 to 9), every datum as the
 * depositor sent it. Codes are those of the schema; null says that the tag is absent or nil.
 *
 * @param idTechnique the emitter's key
 * @param urlPreuve link to the digital proof
 * @param libelleOption option or speciality
 * @param obtention {@code PAR_ADMISSION} or {@code PAR_SCORING}
 * @param donneeCertifiee false when the result is provisional
 * @param dateDebutExamen first day of the examination
 * @param dateFinExamen last day of the examination
 * @param modalitePassageExamen as {@code EN_PRESENTIEL}
 * @param codePostalCentreExamen postal code of the examination centre
 * @param dateDebutValidite day of delivery; the three months run from it
 * @param dateFinValidite last day of validity, null when there is none
 * @param presenceNiveauLangue whether a European language level is given
 * @param niveauLangue {@code A1} to {@code C2} or {@code INSUFFISANT}
 * @param presenceNiveauNumerique whether a European digital level is given
 * @param niveauNumerique the digital level
 * @param scoring the score or its base
 * @param mention as {@code MENTION_BIEN}
 * @param modalitesInscription how the holder came to it
 * @param identification the holder, as designated
 * @param verbatim free text
 */
public record Passage(
        IdTechnique idTechnique,
        @Nullable String urlPreuve,
        @Nullable String libelleOption,
        String obtention,
        boolean donneeCertifiee,
        @Nullable LocalDate dateDebutExamen,
        @Nullable LocalDate dateFinExamen,
        @Nullable String modalitePassageExamen,
        @Nullable String codePostalCentreExamen,
        LocalDate dateDebutValidite,
        @Nullable LocalDate dateFinValidite,
        boolean presenceNiveauLangue,
        @Nullable String niveauLangue,
        boolean presenceNiveauNumerique,
        @Nullable NiveauNumerique niveauNumerique,
        @Nullable String scoring,
        @Nullable String mention,
        ModalitesInscription modalitesInscription,
        IdentificationTitulaire identification,
        @Nullable String verbatim) {
    /** Only the depositor's key: the rest may hold personal data. */
    @Override
    public String toString() {
        return "Passage[" + idTechnique + "]";
    }
}
