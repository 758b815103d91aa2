package fr.accroche.portail.correction.api;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.correction.SaisiePassage;
import fr.accroche.portail.correction.SaisiePassage.Faute;
import fr.accroche.portail.correction.SaisiePassage.Saisie;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots.DepotRecu;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.passage.Passages;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.probleme.Problemes;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One passage by machines, new or in the place of an accepted one: a deposit of one passage. */
@RestController
@RequestMapping(PassagesApiController.CHEMIN)
@SiRole(RoleNoeud.WEB)
class SaisiePassageApiController {
    private static final int PROFONDEUR_MAXIMALE = 8;

    private final SaisiePassage saisies;
    private final Passages passages;
    private final Organismes organismes;
    private final ClientsConnus clients;

    SaisiePassageApiController(SaisiePassage saisies, Passages passages, Organismes organismes, ClientsApi clients) {
        this.saisies = saisies;
        this.passages = passages;
        this.organismes = organismes;
        this.clients = new ClientsConnus(clients);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> deposer(
            @AuthenticationPrincipal Jwt jeton,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String cle,
            @RequestBody JsonNode corps,
            HttpServletRequest requete)
            throws IOException {
        ClientApi client = clients.de(jeton);
        Saisie saisie = new Saisie(certificateur(client, corps), plat(corps, "certification"), plat(corps, "passage"));
        return juger(Deposant.de(client), saisie, Optional.empty(), cle, requete);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> remplacer(
            @AuthenticationPrincipal Jwt jeton,
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String cle,
            @RequestParam(required = false) @Nullable String motif,
            @RequestBody JsonNode corps,
            HttpServletRequest requete)
            throws IOException {
        ClientApi client = clients.de(jeton);
        PassageAcquis passage = Identifiants.lire(id)
                .flatMap(lu -> passages.trouver(client.organismeId(), lu))
                .filter(trouve -> trouve.emetteur().id().equals(client.organismeId()))
                .orElseThrow(ClientsConnus::passageInconnu);
        if (!passage.estEnVigueur()) {
            throw new RefusRequete(
                    HttpStatus.CONFLICT,
                    "REQ-PASSAGE-PAS-EN-VIGUEUR",
                    "Cette version du passage n’est plus en vigueur : remplacez la dernière.");
        }
        MotifRemplacement lu = Optional.ofNullable(motif)
                .flatMap(MotifRemplacement::lire)
                .orElseThrow(() -> incorrect("motif : donnez-en un parmi " + MotifRemplacement.mots() + "."));
        Map<String, String> donnees = plat(corps, "passage");
        donnees.put("idTechnique", passage.idTechnique());
        Organisme certificateur = organismes
                .parMatricule(new IdClient(passage.certificateur().matricule()))
                .orElseThrow(ClientsConnus::passageInconnu);
        return juger(
                Deposant.de(client),
                new Saisie(certificateur, plat(corps, "certification"), donnees),
                Optional.of(lu),
                cle,
                requete);
    }

    private ResponseEntity<Object> juger(
            Deposant deposant,
            Saisie saisie,
            Optional<MotifRemplacement> motif,
            @Nullable String cle,
            HttpServletRequest requete)
            throws IOException {
        if (!saisies.inconnues(saisie).isEmpty()) {
            throw incorrect("corps : une donnée n’est pas une balise du format ; voyez le dictionnaire.");
        }
        List<Faute> fautes = saisies.controler(deposant, saisie);
        if (fautes.stream().anyMatch(Faute::erreur)) {
            ProblemDetail probleme = ProblemDetail.forStatusAndDetail(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Ce passage serait refusé : corrigez les anomalies de gravité ERREUR. Rien n’a été déposé.");
            probleme.setTitle("Requête incohérente");
            probleme.setProperty("code", "REQ-PASSAGE-REFUSE");
            probleme.setProperty("traceId", Problemes.trace(requete));
            probleme.setProperty("anomalies", fautes.stream().map(FauteJson::de).toList());
            return ResponseEntity.of(probleme).build();
        }
        DepotRecu recu = saisies.deposer(deposant, saisie, motif, Optional.ofNullable(cle));
        String depot = "/api/v1/depots/" + recu.depot().id();
        return ResponseEntity.created(URI.create(depot))
                .body(Map.of(
                        "depot", recu.depot().id().toString(),
                        "numero", recu.depot().numero(),
                        "statut", recu.depot().statut().name(),
                        "idTechnique", saisie.passage().getOrDefault("idTechnique", "")));
    }

    /** The one that is named, or the only one there is. */
    private Organisme certificateur(ClientApi client, JsonNode corps) {
        String nomme = corps.path("certificateur").asString("");
        List<Organisme> possibles = organismes.certificateursDe(client.organismeId()).stream()
                .filter(organisme ->
                        nomme.isEmpty() || organisme.matricule().valeur().equals(nomme))
                .toList();
        if (possibles.size() != 1) {
            throw incorrect("certificateur : donnez le matricule d’un certificateur pour lequel vous pouvez déposer.");
        }
        return possibles.get(0);
    }

    private static Map<String, String> plat(JsonNode corps, String membre) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        JsonNode objet = corps.path(membre);
        if (!objet.isObject()) {
            throw incorrect("corps : l’objet « " + membre + " » est attendu, ses membres nommés comme les balises.");
        }
        aplatir(valeurs, "", objet, 0);
        return valeurs;
    }

    private static void aplatir(Map<String, String> valeurs, String chemin, JsonNode noeud, int profondeur) {
        if (profondeur > PROFONDEUR_MAXIMALE) {
            throw incorrect("corps : trop d’objets les uns dans les autres.");
        }
        if (noeud.isObject()) {
            noeud.properties()
                    .forEach(entree -> aplatir(
                            valeurs,
                            (chemin.isEmpty() ? "" : chemin + "/") + entree.getKey(),
                            entree.getValue(),
                            profondeur + 1));
        } else if (noeud.isArray()) {
            for (int rang = 0; rang < noeud.size(); rang++) {
                aplatir(valeurs, chemin + "[" + (rang + 1) + "]", noeud.get(rang), profondeur + 1);
            }
        } else if (!noeud.isNull()) {
            valeurs.put(chemin, noeud.asString());
        }
    }

    private static RefusRequete incorrect(String detail) {
        return new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", "Paramètre incorrect, " + detail);
    }

    record FauteJson(String chemin, String gravite, String message, String remede) {
        static FauteJson de(Faute faute) {
            return new FauteJson(
                    faute.chemin(), faute.erreur() ? "ERREUR" : "AVERTISSEMENT", faute.message(), faute.remede());
        }
    }
}
