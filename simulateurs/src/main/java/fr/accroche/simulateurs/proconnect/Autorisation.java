package fr.accroche.simulateurs.proconnect;

import java.util.Map;

/** A login under way: what the client asked for, and who it turned out to be. */
record Autorisation(AgentSimule agent, Map<String, String> demande) {
    String parametre(String nom) {
        return demande.getOrDefault(nom, "");
    }
}
