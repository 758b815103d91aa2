package fr.accroche.controle.moteur;

/** What an element is for the control beyond the schema: the places of the flux that it looks at, known by their path. */
enum Role {
    DOCUMENT,
    FLUX,
    ID_FLUX,
    HORODATAGE,
    ACTION,
    EMETTEUR,
    ID_EMETTEUR,
    CERTIFICATEURS,
    CERTIFICATEUR,
    ID_CERTIFICATEUR,
    ID_CONTRAT,
    CERTIFICATIONS,
    CERTIFICATION,
    TYPE,
    CODE,
    PASSAGES,
    PASSAGE,
    DANS_PASSAGE,
    AUTRE;

    /** The role of a child of this name. */
    Role enfant(String balise) {
        return switch (this) {
            case DOCUMENT -> balise.equals("flux") ? FLUX : AUTRE;
            case FLUX -> enfantDuFlux(balise);
            case EMETTEUR -> enfantDeLEmetteur(balise);
            case CERTIFICATEURS -> balise.equals("certificateur") ? CERTIFICATEUR : AUTRE;
            case CERTIFICATEUR -> enfantDuCertificateur(balise);
            case CERTIFICATIONS -> balise.equals("certification") ? CERTIFICATION : AUTRE;
            case CERTIFICATION -> enfantDeLaCertification(balise);
            case PASSAGES -> balise.equals("passageCertification") ? PASSAGE : AUTRE;
            case PASSAGE, DANS_PASSAGE -> DANS_PASSAGE;
            default -> AUTRE;
        };
    }

    private static Role enfantDuFlux(String balise) {
        return switch (balise) {
            case "idFlux" -> ID_FLUX;
            case "horodatage" -> HORODATAGE;
            case "action" -> ACTION;
            case "emetteur" -> EMETTEUR;
            default -> AUTRE;
        };
    }

    private static Role enfantDeLEmetteur(String balise) {
        return switch (balise) {
            case "idClient" -> ID_EMETTEUR;
            case "certificateurs" -> CERTIFICATEURS;
            default -> AUTRE;
        };
    }

    private static Role enfantDuCertificateur(String balise) {
        return switch (balise) {
            case "idClient" -> ID_CERTIFICATEUR;
            case "idContrat" -> ID_CONTRAT;
            case "certifications" -> CERTIFICATIONS;
            default -> AUTRE;
        };
    }

    private static Role enfantDeLaCertification(String balise) {
        return switch (balise) {
            case "type" -> TYPE;
            case "code" -> CODE;
            case "passageCertifications" -> PASSAGES;
            default -> AUTRE;
        };
    }
}
