package fr.accroche.simulateurs.proconnect;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page where one chooses who to be. */
final class PageChoix {
    private PageChoix() {}

    /** @param demande of the client, sent again with the choice */
    static String html(List<AgentSimule> agents, Map<String, String> demande) {
        String caches = demande.entrySet().stream()
                .map(champ -> "<input type=\"hidden\" name=\"" + FormulaireWeb.html(champ.getKey()) + "\" value=\""
                        + FormulaireWeb.html(champ.getValue()) + "\">")
                .collect(Collectors.joining());
        String choix = agents.stream().map(PageChoix::bouton).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Fournisseur d’identité simulé</title><link rel="icon" href="data:,">
                <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
                button{font:inherit;display:block;width:100%%;text-align:left;padding:.75rem 1rem;margin:.5rem 0}</style></head>
                <body><main><h1>Fournisseur d’identité simulé</h1>
                <p>Cette page remplace ProConnect dans la démonstration. Choisissez l’agent, inventé, qui se connecte.</p>
                <form method="get">%s%s</form></main></body></html>
                """.formatted(caches, choix);
    }

    private static String bouton(AgentSimule agent) {
        String niveau = agent.acr().isEmpty() ? "sans niveau annoncé" : "niveau " + agent.acr();
        return "<button name=\"agent\" value=\"" + FormulaireWeb.html(agent.sujet()) + "\">"
                + FormulaireWeb.html(agent.prenom() + " " + agent.nom() + ", " + agent.mail() + ", " + niveau)
                + "</button>";
    }
}
