package fr.accroche.controle.regle;

import java.util.Set;
import java.util.regex.Pattern;

/** Rules on the data beside the certifications. */
final class ReglesEntete {
    static final Set<String> ID_FLUX = Set.of("/flux/idFlux");
    static final Set<String> ID_CLIENT =
            Set.of("/flux/emetteur/idClient", "/flux/emetteur/certificateurs/certificateur/idClient");
    static final Set<String> ID_CONTRAT = Set.of("/flux/emetteur/certificateurs/certificateur/idContrat");

    static final Set<String> ACTION = Set.of("/flux/action");

    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");
    private static final Pattern MATRICULE = Pattern.compile("[0-9A-Z]{8}");
    private static final Pattern CONTRAT = Pattern.compile("[0-9A-Za-z]{1,20}");

    private ReglesEntete() {}

    static boolean estUuid(String idFlux) {
        return UUID.matcher(idFlux).matches();
    }

    static boolean estMatricule(String idClient) {
        return MATRICULE.matcher(idClient).matches();
    }

    static boolean estPriseEnCharge(String action) {
        return !action.equals("SUPPRESSION");
    }

    static boolean estContrat(String idContrat) {
        return CONTRAT.matcher(idContrat).matches();
    }
}
