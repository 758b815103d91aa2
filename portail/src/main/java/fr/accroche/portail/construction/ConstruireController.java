package fr.accroche.portail.construction;

import fr.accroche.construction.Correspondance;
import fr.accroche.construction.TableurRefuseException;
import fr.accroche.construction.flux.FluxConstruit;
import fr.accroche.construction.tableur.Classeur;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.presentation.CertificateurDeTravail;
import fr.accroche.portail.presentation.TexteFrancais;
import fr.accroche.portail.probleme.RefusRequete;
import fr.accroche.portail.reception.FichierRecu;
import fr.accroche.portail.reception.ResteDeRequete;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The pages that lead from a spreadsheet to a file: choose it, say what its columns hold, see what is wrong. */
@Controller
@SiRole(RoleNoeud.WEB)
class ConstruireController {
    static final String CHEMIN = "/espace/construire";

    private static final String FICHIER_ABSENT = "Choisissez d’abord le tableau, en XLSX ou en CSV.";
    private static final String ENVOI_COUPE =
            "L’envoi a été coupé ou n’a pas pu être lu. Choisissez de nouveau le tableau\u00a0: rien n’a été conservé.";
    private static final String DEUX_COLONNES =
            "Deux colonnes portent la même donnée. Gardez-la pour une seule, et mettez l’autre à «\u00a0Non utilisée\u00a0».";

    private final Constructions constructions;
    private final CertificateurDeTravail travail;

    ConstruireController(Constructions constructions, CertificateurDeTravail travail) {
        this.constructions = constructions;
        this.travail = travail;
    }

    @GetMapping(CHEMIN)
    String accueil(Model page) {
        return accueil(page, null);
    }

    private static String accueil(Model page, @Nullable String erreur) {
        page.addAttribute("erreur", erreur);
        page.addAttribute("erreurs", erreur == null ? Map.of() : Map.of("fichier", erreur));
        return "construction/choisir";
    }

    @PostMapping(path = CHEMIN, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String recevoir(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        try {
            Optional<FichierRecu> fichier = FichierRecu.duFormulaire(requete)
                    .filter(choisi -> choisi.nomDonne().isPresent());
            return fichier.isPresent()
                    ? "redirect:" + CHEMIN + "/" + constructions.recevoir(utilisateur, fichier.get())
                    : refuser(HttpStatus.BAD_REQUEST, FICHIER_ABSENT, reponse, page);
        } catch (RefusRequete refus) {
            ResteDeRequete.perdre(requete.getInputStream());
            return refuser(refus.statut(), refus.detail(), reponse, page);
        } catch (TableurRefuseException refus) {
            return refuser(HttpStatus.BAD_REQUEST, refus.phrase(), reponse, page);
        } catch (FileUploadException illisible) {
            return refuser(HttpStatus.BAD_REQUEST, ENVOI_COUPE, reponse, page);
        }
    }

    private static String refuser(HttpStatus statut, String message, HttpServletResponse reponse, Model page) {
        reponse.setStatus(statut.value());
        return accueil(page, message);
    }

    @GetMapping(CHEMIN + "/{id}")
    String colonnes(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            Model page)
            throws IOException {
        TableauRecu tableau = trouver(utilisateur, id);
        return colonnes(utilisateur, tableau, Optional.empty(), requete, page);
    }

    private String colonnes(
            UtilisateurConnecte utilisateur,
            TableauRecu tableau,
            Optional<Map<String, String>> saisi,
            HttpServletRequest requete,
            Model page)
            throws IOException {
        try {
            Classeur classeur = constructions.ouvrir(tableau);
            Correspondance devinee = constructions.deviner(classeur);
            Map<String, String> reglage = saisi.orElseGet(() -> constructions.reglage(utilisateur, tableau, devinee));
            Correspondance montree =
                    saisi.isPresent() ? devinee : Reglage.appliquer(reglage, devinee, constructions.rubriques());
            page.addAttribute("tableau", tableau);
            page.addAttribute("nom", TexteFrancais.lisible(tableau.nomFichier()));
            page.addAttribute("description", classeur.description());
            page.addAttribute("correspondance", montree);
            page.addAttribute("feuille", TexteFrancais.lisible(montree.feuille()));
            page.addAttribute("colonnes", ApercuReader.lire(classeur, montree));
            page.addAttribute("donnees", VueDonnee.de(constructions.rubriques()));
            page.addAttribute("saisies", saisi.orElseGet(Map::of));
            page.addAttribute("uneFois", uneFois(utilisateur, reglage, requete));
            page.addAttribute("erreurs", saisi.isPresent() ? Map.of("colonnes", DEUX_COLONNES) : Map.of());
            return "construction/colonnes";
        } catch (TableurRefuseException refus) {
            return accueil(page, refus.phrase());
        }
    }

    /** What is said once, as it was set, else as far as the portal knows it. */
    private Map<String, String> uneFois(
            UtilisateurConnecte utilisateur, Map<String, String> reglage, HttpServletRequest requete) {
        Map<String, String> dites = new HashMap<>();
        dites.put("emetteur.idClient", utilisateur.matricule().valeur());
        travail.de(utilisateur, requete)
                .certificateur()
                .ifPresent(certificateur -> dites.put(
                        "certificateur.idClient", certificateur.matricule().valeur()));
        Reglage.UNE_FOIS.stream().filter(reglage::containsKey).forEach(cle -> dites.put(cle, reglage.get(cle)));
        return dites;
    }

    @PostMapping(CHEMIN + "/{id}")
    String regler(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        TableauRecu tableau = trouver(utilisateur, id);
        Map<String, String> reglage = Reglage.duFormulaire(requete.getParameterMap(), constructions.rubriques());
        if (Reglage.seContredit(reglage)) {
            reponse.setStatus(HttpStatus.BAD_REQUEST.value());
            return colonnes(utilisateur, tableau, Optional.of(reglage), requete, page);
        }
        try {
            constructions.regler(utilisateur, tableau, reglage);
            return "redirect:" + CHEMIN + "/" + tableau.id() + "/resultat";
        } catch (TableurRefuseException refus) {
            return refuser(HttpStatus.BAD_REQUEST, refus.phrase(), reponse, page);
        }
    }

    @GetMapping(CHEMIN + "/{id}/resultat")
    String resultat(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        TableauRecu tableau = trouver(utilisateur, id);
        VueResultat.Collecte collecte = new VueResultat.Collecte();
        try (FluxConstruit flux = constructions.construire(utilisateur, tableau, collecte)) {
            page.addAttribute("tableau", tableau);
            page.addAttribute("nom", TexteFrancais.lisible(tableau.nomFichier()));
            page.addAttribute("resultat", collecte.vue(flux.bilan()));
            return "construction/resultat";
        } catch (TableurRefuseException refus) {
            return refuser(HttpStatus.BAD_REQUEST, refus.phrase(), reponse, page);
        } catch (RefusRequete refus) {
            return refuser(refus.statut(), refus.detail(), reponse, page);
        }
    }

    private TableauRecu trouver(UtilisateurConnecte utilisateur, String id) {
        return Identifiant.lire(id)
                .flatMap(lu -> constructions.trouver(utilisateur, lu))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The identifiers of the addresses. */
    static final class Identifiant {
        private Identifiant() {}

        static Optional<UUID> lire(String texte) {
            return texte.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(UUID.fromString(texte))
                    : Optional.empty();
        }
    }
}
