package fr.accroche.demo.courriel;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page of the demo's mailbox: every mail the portal sent, to be read as its receiver would. */
@Controller
@RequestMapping("/demo/courriels")
public class CourrielsController {
    private final BoiteLocale boite;

    CourrielsController(BoiteLocale boite) {
        this.boite = boite;
    }

    @GetMapping
    String liste(Model modele) {
        modele.addAttribute("courriels", boite.courriels());
        return "demo/courriels";
    }

    @GetMapping("/{numero}")
    String courriel(@PathVariable int numero, Model modele) {
        modele.addAttribute(
                "courriel",
                boite.courriel(numero).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "demo/courriel";
    }
}
