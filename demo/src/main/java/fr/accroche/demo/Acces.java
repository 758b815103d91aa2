package fr.accroche.demo;

import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;

/**
 * How one demo organism enters: by browser and by API.
 *
 * @param raisonSociale its name
 * @param matricule its idClient
 * @param contrat its idContrat
 * @param identifiant login of its user
 * @param motDePasse password of its user
 * @param secretTotp what its user's application would hold, in Base32: the demo plays that application
 * @param clientId name of its software
 * @param secret secret of its software
 */
record Acces(
        String raisonSociale,
        IdClient matricule,
        IdContrat contrat,
        String identifiant,
        String motDePasse,
        String secretTotp,
        String clientId,
        String secret) {
    @Override
    public String toString() {
        return "Acces[" + matricule + "]";
    }
}
