package fr.accroche.portail.organisme;

import fr.accroche.modele.Siret;
import java.util.List;

/**
 * What the registers of France compétences say of a SIRET.
 *
 * @param nom the certifier's name, empty when they do not say it
 * @param certifications those it may deliver today, as {@code RNCP19117 – title}
 */
public record FicheSiret(Siret siret, VerdictSiret verdict, String nom, List<String> certifications) {
    public FicheSiret {
        certifications = List.copyOf(certifications);
    }
}
