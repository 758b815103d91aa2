package fr.accroche.referentiels;

import fr.accroche.modele.RegistreCertifications.Fiche;
import fr.accroche.modele.Siret;
import java.time.LocalDate;
import java.util.List;

/**
 * A certifier as the registers of France compétences name it.
 *
 * @param nom its name on the fiche read last; empty when no fiche says it
 * @param fiches the certifications it holds or held, by code
 */
public record CertificateurInscrit(Siret siret, String nom, List<Fiche> fiches) {
    public CertificateurInscrit {
        fiches = List.copyOf(fiches);
    }

    /** Those that may be delivered on this day. */
    public List<Fiche> fichesDelivrablesLe(LocalDate jour) {
        return fiches.stream().filter(fiche -> fiche.estDelivrableLe(jour)).toList();
    }
}
