package fr.accroche.portail.construction;

import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.flux.FluxConstruit;
import fr.accroche.construction.gabarit.GabaritWriter;
import fr.accroche.construction.rapport.RapportTableurCsv;
import fr.accroche.controle.schema.SchemaFlux;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.construction.ConstruireController.Identifiant;
import fr.accroche.portail.depot.DemandeDepot;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots;
import fr.accroche.portail.presentation.CertificateurDeTravail;
import fr.accroche.portail.presentation.CompteConnecte.TravailPour;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a spreadsheet gives: the XML to keep or to deposit, the list of its faults; and the template to fill. */
@Controller
@SiRole(RoleNoeud.WEB)
class FichierConstruitController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Constructions constructions;
    private final Depots depots;
    private final CertificateurDeTravail travail;
    private final GabaritWriter gabarit = new GabaritWriter(SchemaFlux.officiel(SchemaFlux.VERSION_COURANTE));

    FichierConstruitController(Constructions constructions, Depots depots, CertificateurDeTravail travail) {
        this.constructions = constructions;
        this.depots = depots;
        this.travail = travail;
    }

    @GetMapping(ConstruireController.CHEMIN + "/modele.xlsx")
    void modele(HttpServletResponse reponse) throws IOException {
        annoncer(reponse, XLSX, "modele-accroche-" + SchemaFlux.VERSION_COURANTE + ".xlsx");
        gabarit.ecrire(reponse.getOutputStream());
    }

    @GetMapping(ConstruireController.CHEMIN + "/{id}/flux.xml")
    void xml(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletResponse reponse)
            throws IOException {
        TableauRecu tableau = trouver(utilisateur, id);
        try (FluxConstruit flux = construire(utilisateur, tableau);
                InputStream xml = flux.lire()) {
            annoncer(reponse, "application/xml", nomXml(tableau));
            xml.transferTo(reponse.getOutputStream());
        }
    }

    @GetMapping(ConstruireController.CHEMIN + "/{id}/erreurs.csv")
    void erreurs(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletResponse reponse)
            throws IOException {
        TableauRecu tableau = trouver(utilisateur, id);
        try {
            annoncer(reponse, "text/csv;charset=UTF-8", "erreurs.csv");
            RapportTableurCsv rapport = new RapportTableurCsv(reponse.getOutputStream());
            rapport.commencer();
            try (FluxConstruit flux = constructions.construire(utilisateur, tableau, rapport)) {
                rapport.terminer(flux.bilan());
            }
        } catch (TableurRefuseException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.phrase(), e);
        }
    }

    /** Twice the same spreadsheet, set the same way, makes one deposit. */
    @PostMapping(ConstruireController.CHEMIN + "/{id}/depot")
    String deposer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete)
            throws IOException {
        TableauRecu tableau = trouver(utilisateur, id);
        TravailPour choix = travail.de(utilisateur, requete);
        if (choix.estAChoisir()) {
            return "redirect:/espace/deposer";
        }
        try (FluxConstruit flux = construire(utilisateur, tableau);
                InputStream xml = flux.lire()) {
            DemandeDepot demande = new DemandeDepot(
                    Deposant.de(utilisateur),
                    nomXml(tableau),
                    Optional.of("construction " + tableau.id()),
                    choix.certificateur());
            return "redirect:/espace/depots/"
                    + depots.recevoir(demande, xml).depot().id();
        }
    }

    private FluxConstruit construire(UtilisateurConnecte utilisateur, TableauRecu tableau) throws IOException {
        try {
            FluxConstruit flux = constructions.construire(utilisateur, tableau, anomalie -> {});
            if (!flux.bilan().estOk()) {
                flux.close();
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            return flux;
        } catch (TableurRefuseException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.phrase(), e);
        }
    }

    private TableauRecu trouver(UtilisateurConnecte utilisateur, String id) {
        return Identifiant.lire(id)
                .flatMap(lu -> constructions.trouver(utilisateur, lu))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String nomXml(TableauRecu tableau) {
        return tableau.nomFichier().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + ".xml";
    }

    private static void annoncer(HttpServletResponse reponse, String type, String nom) {
        reponse.setContentType(type);
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        reponse.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(nom, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
