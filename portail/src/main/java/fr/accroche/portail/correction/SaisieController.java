package fr.accroche.portail.correction;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.compte.UtilisateurConnecte;
import fr.accroche.portail.correction.SaisiePassage.Faute;
import fr.accroche.portail.correction.SaisiePassage.Saisie;
import fr.accroche.portail.depot.Deposant;
import fr.accroche.portail.depot.Depots.DepotRecu;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.passage.PassageAcquis;
import fr.accroche.portail.passage.Passages;
import fr.accroche.portail.presentation.CertificateurDeTravail;
import fr.accroche.portail.presentation.Identifiants;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One passage typed online, new or in the place of an accepted one. */
@Controller
@SiRole(RoleNoeud.WEB)
class SaisieController {
    private static final String DANS_PASSAGE = "p.";
    private static final String DANS_CERTIFICATION = "k.";
    private static final int VALEUR_MAXIMALE = 1_000;
    private static final String CHOIX_ABSENT =
            "Choisissez d’abord, en haut de la page, le certificateur pour lequel vous travaillez.";

    private final Champs champs;
    private final SaisiePassage saisies;
    private final Passages passages;
    private final Versions versions;
    private final CertificateurDeTravail travail;

    SaisieController(
            Champs champs,
            SaisiePassage saisies,
            Passages passages,
            Versions versions,
            CertificateurDeTravail travail) {
        this.champs = champs;
        this.saisies = saisies;
        this.passages = passages;
        this.versions = versions;
        this.travail = travail;
    }

    @GetMapping(PassagesController.CHEMIN + "/nouveau")
    String nouveau(Model page) {
        return formulaire(Etat.vide(), page);
    }

    @PostMapping(PassagesController.CHEMIN)
    String deposer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @RequestParam(defaultValue = "false") boolean relu,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        Etat etat = Etat.de(requete, null);
        Optional<Organisme> certificateur = travail.de(utilisateur, requete).certificateur();
        if (certificateur.isEmpty()) {
            return refuser(etat.avec(Map.of("certificateur", CHOIX_ABSENT), List.of()), reponse, page);
        }
        Saisie saisie = new Saisie(certificateur.get(), etat.certification(), etat.passage());
        return juger(utilisateur, saisie, Optional.empty(), etat, relu, reponse, page);
    }

    @GetMapping(PassagesController.CHEMIN + "/{id}/remplacer")
    String remplacer(@AuthenticationPrincipal UtilisateurConnecte utilisateur, @PathVariable String id, Model page) {
        PassageAcquis passage = aRemplacer(utilisateur, id);
        Map<String, String> valeurs =
                versions.ecrites(Deposant.de(utilisateur), passage).orElseGet(() -> versions.gardees(passage));
        return formulaire(Etat.remplacement(passage, valeurs), page);
    }

    @PostMapping(PassagesController.CHEMIN + "/{id}/remplacer")
    String remplacer(
            @AuthenticationPrincipal UtilisateurConnecte utilisateur,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "false") boolean relu,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        PassageAcquis passage = aRemplacer(utilisateur, id);
        Etat etat = Etat.de(requete, passage).avecMotif(motif);
        Optional<MotifRemplacement> motifLu = MotifRemplacement.lire(motif);
        if (motifLu.isEmpty()) {
            return refuser(
                    etat.avec(Map.of("motif", "Choisissez le motif du remplacement."), List.of()), reponse, page);
        }
        Organisme certificateur = new Organisme(
                passage.certificateur().id(),
                new IdClient(passage.certificateur().matricule()),
                passage.certificateur().raisonSociale());
        Saisie saisie = new Saisie(certificateur, etat.certification(), etat.passage());
        return juger(utilisateur, saisie, motifLu, etat, relu, reponse, page);
    }

    /** Errors are told in place; warnings once, to be read over; then it is a deposit. */
    private String juger(
            UtilisateurConnecte utilisateur,
            Saisie saisie,
            Optional<MotifRemplacement> motif,
            Etat etat,
            boolean relu,
            HttpServletResponse reponse,
            Model page)
            throws IOException {
        Deposant deposant = Deposant.de(utilisateur);
        List<Faute> fautes = saisies.controler(deposant, saisie);
        Map<String, String> erreurs = new LinkedHashMap<>();
        fautes.stream().filter(Faute::erreur).forEach(faute -> relever(faute, etat, erreurs));
        List<String> avertissements = fautes.stream()
                .filter(faute -> !faute.erreur())
                .map(Faute::message)
                .distinct()
                .toList();
        if (!erreurs.isEmpty() || (!avertissements.isEmpty() && !relu)) {
            return refuser(etat.avec(erreurs, avertissements), reponse, page);
        }
        DepotRecu recu = saisies.deposer(deposant, saisie, motif, Optional.empty());
        return "redirect:/espace/depots/" + recu.depot().id();
    }

    /** At its field, or at the first one of its block; an empty field that is wanted is told in plain words. */
    private void relever(Faute faute, Etat etat, Map<String, String> erreurs) {
        Optional<Colonne> champ = colonnes()
                .filter(colonne -> colonne.chemin().equals(faute.chemin())
                        || colonne.chemin().startsWith(faute.chemin() + "/"))
                .findFirst();
        String message = faute.message() + " " + faute.remede();
        if (champ.isEmpty()) {
            erreurs.putIfAbsent("contenu", message);
            return;
        }
        Colonne trouve = champ.get();
        boolean vide = etat.valeur(trouve.chemin()).isEmpty();
        erreurs.putIfAbsent(trouve.id(), vide ? trouve.libelle() + "\u00a0: donnée obligatoire." : message);
    }

    /** Those of the certification under the name that its faults bear. */
    private Stream<Colonne> colonnes() {
        return Stream.concat(
                champs.certification().stream().map(Colonne::de).map(Colonne::dansCertification),
                champs.passage().stream().map(Colonne::de));
    }

    private PassageAcquis aRemplacer(UtilisateurConnecte utilisateur, String id) {
        return Identifiants.lire(id)
                .flatMap(lu -> passages.trouver(utilisateur.organismeId(), lu))
                .filter(PassageAcquis::estEnVigueur)
                .filter(passage -> passage.emetteur().id().equals(utilisateur.organismeId()))
                .orElseThrow(Introuvable::new);
    }

    private String refuser(Etat etat, HttpServletResponse reponse, Model page) {
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return formulaire(etat, page);
    }

    private String formulaire(Etat etat, Model page) {
        Map<String, String> motifs = new LinkedHashMap<>();
        for (MotifRemplacement motif : MotifRemplacement.values()) {
            motifs.put(motif.mot(), motif.libelle());
        }
        page.addAttribute("blocs", Formulaire.blocs(champs, etat.passage()));
        page.addAttribute(
                "certification",
                champs.certification().stream().map(Colonne::de).toList());
        page.addAttribute("valeurs", etat.passage());
        page.addAttribute("valeursCertification", etat.certification());
        page.addAttribute("champs", Map.of("motif", etat.motif()));
        page.addAttribute("motifs", motifs);
        page.addAttribute("erreurs", etat.erreurs());
        page.addAttribute("avertissements", etat.avertissements());
        page.addAttribute("remplace", etat.remplace() == null ? null : VuePassage.de(etat.remplace()));
        return "correction/saisie";
    }

    /**
     * What the page shows.
     *
     * @param remplace the version in force; null for a new passage
     * @param erreurs by identifier of the field
     */
    private record Etat(
            @Nullable PassageAcquis remplace,
            Map<String, String> certification,
            Map<String, String> passage,
            String motif,
            Map<String, String> erreurs,
            List<String> avertissements) {
        static Etat vide() {
            return new Etat(null, Map.of(), Map.of(), "", Map.of(), List.of());
        }

        static Etat remplacement(PassageAcquis passage, Map<String, String> valeurs) {
            return new Etat(passage, certification(passage), valeurs, "", Map.of(), List.of());
        }

        private static Map<String, String> certification(PassageAcquis passage) {
            String code = passage.certification();
            return Map.of("type", code.startsWith("RS") ? "RS" : "RNCP", "code", code);
        }

        /** The idTechnique of a replacement is that of the passage, whatever the form says. */
        static Etat de(HttpServletRequest requete, @Nullable PassageAcquis remplace) {
            Map<String, String> passage = lire(requete, DANS_PASSAGE);
            Map<String, String> certification = lire(requete, DANS_CERTIFICATION);
            if (remplace != null) {
                passage.put("idTechnique", remplace.idTechnique());
            }
            return new Etat(remplace, certification, passage, "", Map.of(), List.of());
        }

        private static Map<String, String> lire(HttpServletRequest requete, String prefixe) {
            Map<String, String> lues = new HashMap<>();
            requete.getParameterMap().forEach((nom, valeurs) -> {
                String valeur = valeurs.length == 0 ? "" : valeurs[0].strip();
                if (nom.startsWith(prefixe) && !valeur.isEmpty()) {
                    lues.put(
                            nom.substring(prefixe.length()),
                            valeur.length() <= VALEUR_MAXIMALE ? valeur : valeur.substring(0, VALEUR_MAXIMALE));
                }
            });
            return lues;
        }

        String valeur(String chemin) {
            return chemin.startsWith(Colonne.CERTIFICATION)
                    ? certification.getOrDefault(chemin.substring(Colonne.CERTIFICATION.length()), "")
                    : passage.getOrDefault(chemin, "");
        }

        Etat avecMotif(String choisi) {
            return new Etat(remplace, certification, passage, choisi, erreurs, avertissements);
        }

        Etat avec(Map<String, String> fautes, List<String> aRelire) {
            return new Etat(remplace, certification, passage, motif, fautes, aRelire);
        }
    }
}
