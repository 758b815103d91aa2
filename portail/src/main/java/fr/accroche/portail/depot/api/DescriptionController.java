package fr.accroche.portail.depot.api;

import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's own description, written by hand in French; a test holds it to the controllers. */
@RestController
@SiRole(RoleNoeud.WEB)
class DescriptionController {
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource openapi() {
        return new ClassPathResource("openapi/v1.json");
    }
}
