package fr.accroche.modele;

/** The two national registers kept by France compétences, whose certifications must be sent (guide 2.3). */
public enum TypeCertification {
    /** Répertoire national des certifications professionnelles. */
    RNCP,
    /** Répertoire spécifique. */
    RS
}
