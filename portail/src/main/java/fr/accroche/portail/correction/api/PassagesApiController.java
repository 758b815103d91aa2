package fr.accroche.portail.correction.api;

import fr.accroche.portail.compte.ClientApi;
import fr.accroche.portail.compte.ClientsApi;
import fr.accroche.portail.correction.Versions;
import fr.accroche.portail.passage.FiltrePassages;
import fr.accroche.portail.passage.MotifRetrait;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.passage.Passages;
import fr.accroche.portail.passage.Retraits;
import fr.accroche.portail.passage.Retraits.Acteur;
import fr.accroche.portail.passage.Retraits.Refus;
import fr.accroche.portail.passage.Retraits.Reponse;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Accepted passages by machines: reading and withdrawing. */
@RestController
@RequestMapping(PassagesApiController.CHEMIN)
@SiRole(RoleNoeud.WEB)
class PassagesApiController {
    static final String CHEMIN = "/api/v1/passages";
    private static final int LIMITE_MAXIMALE = 200;

    private final Passages passages;
    private final Retraits retraits;
    private final Versions versions;
    private final ClientsConnus clients;

    PassagesApiController(Passages passages, Retraits retraits, Versions versions, ClientsApi clients) {
        this.passages = passages;
        this.retraits = retraits;
        this.versions = versions;
        this.clients = new ClientsConnus(clients);
    }

    @GetMapping
    ListePassagesJson lister(
            @AuthenticationPrincipal Jwt jeton,
            @RequestParam(required = false) @Nullable String emetteur,
            @RequestParam(required = false) @Nullable String idTechnique,
            @RequestParam(required = false) @Nullable String apres,
            @RequestParam(defaultValue = "50") int limite) {
        if (limite < 1 || limite > LIMITE_MAXIMALE) {
            throw parametreIncorrect("limite : donnez un nombre de 1 à 200.");
        }
        List<PassageAcquis> page = passages.lister(
                clients.de(jeton).organismeId(),
                new FiltrePassages(
                        Optional.ofNullable(emetteur),
                        Optional.ofNullable(idTechnique),
                        Optional.empty(),
                        Optional.ofNullable(apres).flatMap(Identifiants::lire),
                        limite));
        return new ListePassagesJson(
                page.stream()
                        .map(passage -> PassageApiJson.de(passage, versions.gardees(passage), List.of()))
                        .toList(),
                page.size() == limite ? page.get(limite - 1).id().toString() : null);
    }

    @GetMapping("/{id}")
    PassageApiJson trouver(@AuthenticationPrincipal Jwt jeton, @PathVariable String id) {
        ClientApi client = clients.de(jeton);
        PassageAcquis passage = trouver(client, id);
        return PassageApiJson.de(passage, versions.gardees(passage), passages.versions(client.organismeId(), passage));
    }

    /** Done at once, or {@code 202} while a second person of the organism must confirm it in the portal. */
    @DeleteMapping("/{id}")
    ResponseEntity<Object> retirer(
            @AuthenticationPrincipal Jwt jeton,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String motif) {
        ClientApi client = clients.de(jeton);
        PassageAcquis passage = trouver(client, id);
        MotifRetrait lu = Optional.ofNullable(motif)
                .flatMap(MotifRetrait::lire)
                .orElseThrow(() -> parametreIncorrect("motif : donnez-en un parmi " + MotifRetrait.mots() + "."));
        Reponse reponse =
                retraits.demander(new Acteur(client.organismeId(), client.libelle()), lu, List.of(passage.id()));
        if (reponse instanceof Reponse.Fait fait) {
            return ResponseEntity.ok(RetraitJson.de(fait.retrait()));
        }
        if (reponse instanceof Reponse.Attendu attendu) {
            return ResponseEntity.accepted().body(RetraitJson.de(attendu.retrait()));
        }
        Refus refus = ((Reponse.Refuse) reponse).refus();
        throw refus == Refus.INCONNU
                ? ClientsConnus.passageInconnu()
                : new RefusRequete(
                        HttpStatus.CONFLICT, "REQ-RETRAIT-" + refus.name().replace('_', '-'), refus.phrase());
    }

    private PassageAcquis trouver(ClientApi client, String id) {
        return Identifiants.lire(id)
                .flatMap(lu -> passages.trouver(client.organismeId(), lu))
                .orElseThrow(ClientsConnus::passageInconnu);
    }

    private static RefusRequete parametreIncorrect(String detail) {
        return new RefusRequete(HttpStatus.BAD_REQUEST, "REQ-PARAMETRE", "Paramètre incorrect, " + detail);
    }
}
