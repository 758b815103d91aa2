package fr.accroche.portail.essai;

import fr.accroche.portail.essai.Essais.Resultat;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.reception.ResteDeRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The dry run for people, without an account: a form, then the report as the answer, kept nowhere. */
@Controller
@SiRole(RoleNoeud.WEB)
class EssaiController {
    private static final String FICHIER_ABSENT = "Choisissez d’abord le fichier XML à essayer.";
    private static final String ENVOI_COUPE =
            "L’envoi a été coupé ou n’a pas pu être lu. Choisissez de nouveau le fichier\u00a0: rien n’a été conservé.";
    private static final String TROP_DESSAIS =
            "Trop d’essais sont demandés en ce moment. Attendez un peu, puis recommencez\u00a0; rien n’a été conservé.";

    private final Essais essais;
    private final FreinEssais frein;
    private final Clock horloge;

    EssaiController(Essais essais, FreinEssais frein, Clock horloge) {
        this.essais = essais;
        this.frein = frein;
        this.horloge = horloge;
    }

    @GetMapping("/essai")
    String page(Model page) {
        return page(page, null);
    }

    /** Answers the report itself, or the form again with what is wrong. */
    @PostMapping(path = "/essai", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Nullable
    String essayer(HttpServletRequest requete, HttpServletResponse reponse, Model page) throws IOException {
        try {
            Optional<FreinEssais.Refus> trop = frein.compter("reseau " + requete.getRemoteAddr());
            if (trop.isPresent()) {
                throw ControlesController.tropDeDemandes(trop.get().attente().toSeconds(), reponse);
            }
            Optional<FichierRecu> fichier = FichierRecu.duFormulaire(requete)
                    .filter(choisi -> choisi.nomDonne().isPresent());
            return fichier.isPresent()
                    ? essayer(fichier.get(), reponse)
                    : refuser(HttpStatus.BAD_REQUEST, FICHIER_ABSENT, reponse, page);
        } catch (RefusRequete refus) {
            ResteDeRequete.perdre(requete.getInputStream());
            boolean trop = refus.statut() == HttpStatus.TOO_MANY_REQUESTS;
            return refuser(refus.statut(), trop ? TROP_DESSAIS : refus.detail(), reponse, page);
        } catch (FileUploadException illisible) {
            return refuser(HttpStatus.BAD_REQUEST, ENVOI_COUPE, reponse, page);
        }
    }

    private @Nullable String essayer(FichierRecu fichier, HttpServletResponse reponse) throws IOException {
        DemandeEssai demande = DemandeEssai.lire(null, null, null, horloge);
        FreinEssais.Place place = frein.prendre().orElseThrow(() -> ControlesController.tropDeDemandes(5, reponse));
        try (Resultat resultat = essais.controler(fichier.nom(), fichier.flux(), demande)) {
            reponse.setContentType("text/html;charset=UTF-8");
            reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            reponse.setHeader("Content-Security-Policy", essais.politiqueHtml());
            essais.ecrireHtml(resultat, reponse.getOutputStream());
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            place.close();
        }
    }

    private static String refuser(HttpStatus statut, String message, HttpServletResponse reponse, Model page) {
        reponse.setStatus(statut.value());
        return page(page, message);
    }

    private static String page(Model page, @Nullable String erreur) {
        page.addAttribute("erreur", erreur);
        page.addAttribute("erreurs", erreur == null ? Map.of() : Map.of("fichier", erreur));
        return "essai/essai";
    }
}
