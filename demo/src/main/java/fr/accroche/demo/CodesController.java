package fr.accroche.demo;

import fr.accroche.portail.compte.secondfacteur.SecretTotp;
import fr.accroche.portail.compte.secondfacteur.Totp;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Plays the telephone of the demo's users: the codes that their application would show now. */
@Controller
class CodesController {
    private static final int SECONDES = 30;

    private final AccesDemo acces;
    private final Clock horloge;

    CodesController(AccesDemo acces, Clock horloge) {
        this.acces = acces;
        this.horloge = horloge;
    }

    @GetMapping("/demo/codes")
    String codes(Model page) throws IOException {
        Instant maintenant = horloge.instant();
        AccesDemo.Paire paire = acces.preparer();
        page.addAttribute(
                "codes",
                List.of(
                        code("Certificateur", paire.certificateur(), maintenant),
                        code("Déposant mandaté", paire.deposant(), maintenant)));
        int reste = SECONDES - Math.floorMod(maintenant.getEpochSecond(), SECONDES);
        page.addAttribute("reste", reste);
        page.addAttribute("actualisation", reste);
        return "demo/codes";
    }

    private static CodeAffiche code(String role, Acces acces, Instant quand) {
        SecretTotp secret = SecretTotp.lire(acces.secretTotp());
        long pas = Totp.pas(quand);
        return new CodeAffiche(
                role,
                acces.raisonSociale(),
                acces.identifiant(),
                Totp.code(secret, pas),
                Totp.code(secret, pas + 1),
                acces.secretTotp());
    }

    /**
     * @param suivant the code of the next 30 seconds, taken already
     * @param secret for who prefers an application of its own
     */
    record CodeAffiche(String role, String organisme, String identifiant, String code, String suivant, String secret) {
        @Override
        public String toString() {
            return "CodeAffiche[" + identifiant + "]";
        }
    }
}
