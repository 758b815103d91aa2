package fr.accroche.synthese;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import java.time.LocalDate;
import java.util.List;

/**
 * What a synthetic flux is to be.
 *
 * @param passages how many, at least one
 * @param graine the seed: the same demand on the same registry gives the same bytes
 * @param bruit share, 0 to 1, of the holders whose data are damaged
 * @param facteur multiplies the rates of damage, 1 as in life: {@code bruit} itself, and the probability of one more damage
 * @param absents share, 0 to 1, of holders who are not in the registry
 * @param jour the day it is sent: no date of it is later
 * @param emetteur matricule of the depositor
 * @param certificateur matricule of the certificateur
 * @param contrat contract of the certificateur
 * @param certifications at least one; the passages are shared among them
 */
public record DemandeFlux(
        int passages,
        long graine,
        double bruit,
        double facteur,
        double absents,
        LocalDate jour,
        IdClient emetteur,
        IdClient certificateur,
        IdContrat contrat,
        List<CodeCertification> certifications) {
    /** @throws IllegalArgumentException when a share is not from 0 to 1, the factor is negative, or there is nothing to write */
    public DemandeFlux {
        certifications = List.copyOf(certifications);
        if (!(bruit >= 0 && bruit <= 1 && absents >= 0 && absents <= 1)) {
            throw new IllegalArgumentException("Expected shares from 0 to 1, found " + bruit + " and " + absents);
        }
        if (!(facteur >= 0)) {
            throw new IllegalArgumentException("Expected a factor of 0 or more, found " + facteur);
        }
        if (passages < 1 || certifications.isEmpty()) {
            throw new IllegalArgumentException("Expected a passage and a certification, found none");
        }
    }

    /** With the rates of damage as they are. */
    public DemandeFlux(
            int passages,
            long graine,
            double bruit,
            double absents,
            LocalDate jour,
            IdClient emetteur,
            IdClient certificateur,
            IdContrat contrat,
            List<CodeCertification> certifications) {
        this(passages, graine, bruit, 1, absents, jour, emetteur, certificateur, contrat, certifications);
    }

    /** How many passages are of holders that are not in the registry. */
    int nombreAbsents() {
        return (int) Math.round(passages * absents);
    }
}
