package fr.accroche.portail.organisme;

/** What the registers of France compétences say of a SIRET. None of these refuses a request. */
public enum VerdictSiret {
    INSCRIT("certificateur inscrit auprès de France compétences", false),
    SANS_CERTIFICATION_ACTIVE("aucune certification active : à vérifier", true),
    INCONNU("absent des répertoires : à vérifier", true),
    NON_VERIFIE("répertoires indisponibles : à vérifier", true);

    private final String libelle;
    private final boolean aVerifier;

    VerdictSiret(String libelle, boolean aVerifier) {
        this.libelle = libelle;
        this.aVerifier = aVerifier;
    }

    /** As it is written on screen. */
    public String libelle() {
        return libelle;
    }

    /** True when an agent must look before registering. */
    public boolean estAVerifier() {
        return aVerifier;
    }
}
