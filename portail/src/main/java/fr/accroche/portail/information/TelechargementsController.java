package fr.accroche.portail.information;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files anybody may take. */
@Controller
@SiRole(RoleNoeud.WEB)
class TelechargementsController {
    private final Telechargements telechargements;

    TelechargementsController(Telechargements telechargements) {
        this.telechargements = telechargements;
    }

    @GetMapping("/telechargements/{nom}")
    ResponseEntity<Resource> telecharger(@PathVariable String nom) {
        return telechargements
                .trouver(nom)
                .map(fichier -> ResponseEntity.ok()
                        .contentType(fichier.type())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(fichier.nom())
                                        .build()
                                        .toString())
                        .body(fichier.contenu()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
