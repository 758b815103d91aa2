package fr.accroche.synthese;

import fr.accroche.modele.Titulaire;

/** A holder as a depositor declares it, with what was damaged on the way. */
record TitulaireDeclare(Titulaire titulaire, Alteration alteration) {}
