package fr.accroche.portail.organisme;

import fr.accroche.modele.Siret;

/** The déposant that a certificateur declares on its own form (situation 3). */
public record DeposantDeclare(Siret siret, String raisonSociale, Referent referent) {}
