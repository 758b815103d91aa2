package fr.accroche.cli.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as the portal tells it (RFC 9457), or what can be said of a status without it.
 *
 * @param statut HTTP status
 * @param detail French sentence of the portal
 * @param remede what to do
 * @param code stable code
 * @param traceId for the assistance
 */
record Probleme(
        int statut, Optional<String> detail, Optional<String> remede, Optional<String> code, Optional<String> traceId) {
    /** More than any problem needs; a page that is no problem is not read further. */
    private static final int OCTETS_MAXIMUM = 65_536;

    static Probleme lire(JsonMapper json, int statut, InputStream corps) throws IOException {
        byte[] octets = corps.readNBytes(OCTETS_MAXIMUM);
        try {
            JsonNode noeud = json.readTree(octets);
            return new Probleme(
                    statut,
                    texte(noeud, "detail")
                            .or(() -> texte(noeud, "error_description"))
                            .or(() -> texte(noeud, "title")),
                    texte(noeud, "remede"),
                    texte(noeud, "code").or(() -> texte(noeud, "error")),
                    texte(noeud, "traceId"));
        } catch (JacksonException e) {
            return new Probleme(statut, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** All of it in French, on one line or two. */
    String message() {
        List<String> morceaux = new ArrayList<>();
        morceaux.add("Le portail a refusé (" + statut + code.map(c -> ", " + c).orElse("") + ") : " + detailFrancais());
        remede.ifPresent(morceaux::add);
        traceId.ifPresent(trace -> morceaux.add("Référence pour l’assistance : " + trace));
        return String.join(System.lineSeparator(), morceaux);
    }

    /** The token endpoint speaks English error codes (RFC 6749 §5.2). */
    private String detailFrancais() {
        if (code.filter("invalid_client"::equals).isPresent()) {
            return "identifiants refusés. Vérifiez ACCROCHE_CLIENT_ID et ACCROCHE_CLIENT_SECRET.";
        }
        if (code.filter("invalid_scope"::equals).isPresent()) {
            return "ces identifiants n’ont pas le droit de déposer. Demandez-le à l’administrateur de votre organisme.";
        }
        return detail.orElseGet(() -> parDefaut(statut));
    }

    private static String parDefaut(int statut) {
        return switch (statut) {
            case 401 -> "identifiants refusés. Vérifiez ACCROCHE_CLIENT_ID et ACCROCHE_CLIENT_SECRET.";
            case 403 -> "vous n’avez pas le droit de faire cela.";
            case 404 -> "rien n’existe à cette adresse. Vérifiez l’identifiant du dépôt.";
            case 406 -> "cet accusé n’existe pas dans ce format.";
            case 413 -> "le fichier dépasse 209 715 200 octets. Partagez-le en plusieurs.";
            case 415 -> "le portail n’attend pas ce type de contenu.";
            case 429 -> "trop de demandes. Recommencez dans une minute.";
            case 503 -> "le portail est momentanément indisponible. Recommencez plus tard.";
            default -> "réponse inattendue.";
        };
    }

    private static Optional<String> texte(JsonNode noeud, String champ) {
        return Optional.ofNullable(noeud.get(champ)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
