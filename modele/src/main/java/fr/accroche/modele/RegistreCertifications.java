package fr.accroche.modele;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The fiches of France compétences that the rules ask about (code known, held by the certificateur, deliverable on a
 * day). Implementations are immutable snapshots, safe to share between threads.
 */
public interface RegistreCertifications {
    /** Identifies the snapshot: a name and the SHA-256 of what it was read from. */
    VersionReferentiel version();

    /** False when the snapshot holds nothing of this register, so that it cannot say that a code is unknown. */
    default boolean couvre(TypeCertification type) {
        return true;
    }

    /** The fiche with this code, or nothing when the register has none. */
    Optional<Fiche> fiche(CodeCertification code);

    /**
     * @param code code of the fiche
     * @param intitule its title
     * @param certificateurs SIRETs of its certifiers that the register knows (about a third of the fiches have none)
     * @param premiereDelivrance first day on which it may be delivered
     * @param derniereDelivrance last day on which it may be delivered
     */
    record Fiche(
            CodeCertification code,
            String intitule,
            Set<Siret> certificateurs,
            Optional<LocalDate> premiereDelivrance,
            Optional<LocalDate> derniereDelivrance) {
        public Fiche {
            certificateurs = Set.copyOf(certificateurs);
        }

        /** False only when the register says a bound and the day is beyond it. */
        public boolean estDelivrableLe(LocalDate jour) {
            return premiereDelivrance.map(premier -> !jour.isBefore(premier)).orElse(true)
                    && derniereDelivrance.map(dernier -> !jour.isAfter(dernier)).orElse(true);
        }
    }
}
