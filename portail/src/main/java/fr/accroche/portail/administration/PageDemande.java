package fr.accroche.portail.administration;

import fr.accroche.portail.notification.EcritureLettre;
import fr.accroche.portail.organisme.AnnuaireCertificateurs;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.presentation.TexteFrancais;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that the page of one request shows. */
@Component
class PageDemande {
    private static final Map<String, String> AVIS = Map.of(
            "prise", "Vous avez pris cette demande.",
            "completee", "La demande est complétée.",
            "question", "Votre question est envoyée au référent.",
            "classee", "La demande est classée.",
            "rouverte", "La demande est rouverte.",
            "envoyee", "Les identifiants sont envoyés.",
            "retour", "Le retour est noté : corrigez l’adresse, puis renvoyez les identifiants.");

    private final Demandes demandes;
    private final Immatriculations immatriculations;
    private final AnnuaireCertificateurs annuaire;
    private final EcritureLettre ecriture;
    private final Agents agents;
    private final Clock horloge;

    PageDemande(
            Demandes demandes,
            Immatriculations immatriculations,
            AnnuaireCertificateurs annuaire,
            EcritureLettre ecriture,
            Agents agents,
            Clock horloge) {
        this.demandes = demandes;
        this.immatriculations = immatriculations;
        this.annuaire = annuaire;
        this.ecriture = ecriture;
        this.agents = agents;
        this.horloge = horloge;
    }

    /** @param fait what has just been done, or could not be */
    String afficher(
            Demande demande, SaisieComplement saisie, Map<String, String> erreurs, Optional<String> fait, Model page) {
        page.addAttribute("demande", demande);
        page.addAttribute("vue", VueDemande.de(demande, horloge.instant(), agents));
        page.addAttribute("champs", saisie.champs());
        page.addAttribute("erreurs", erreurs);
        page.addAttribute("avis", fait.map(AVIS::get).orElse(null));
        page.addAttribute("depassee", fait.filter("depassee"::equals).isPresent());
        page.addAttribute("situations", situations());
        page.addAttribute(
                "fiches",
                demande.sirets().stream()
                        .map(declare -> annuaire.consulter(declare.siret()))
                        .toList());
        page.addAttribute("rapprochements", demandes.rapprochements(demande));
        page.addAttribute(
                "organismes",
                demande.sirets().stream()
                        .flatMap(declare -> declare.organisme().flatMap(immatriculations::trouver).stream())
                        .toList());
        page.addAttribute(
                "deposant",
                demande.deposantId().flatMap(immatriculations::trouver).orElse(null));
        page.addAttribute("envois", envois(demande));
        boolean aTraiter = demande.etat() == EtatDemande.RECUE || demande.etat() == EtatDemande.A_COMPLETER;
        page.addAttribute("aTraiter", aTraiter);
        page.addAttribute("immatriculable", aTraiter && demande.motif() != MotifContact.QUESTION);
        return "administration/demande";
    }

    String courriels(Demande demande, Model page) {
        page.addAttribute("demande", demande);
        page.addAttribute(
                "courriels",
                immatriculations.courriers(demande).stream()
                        .map(courrier -> new VueCourrier(
                                courrier.destinataire().nomComplet() + " <"
                                        + courrier.destinataire().mail() + ">",
                                courrier.lettre().sujet(),
                                ecriture.texte(courrier.lettre())))
                        .toList());
        return "administration/courriels";
    }

    private List<VueEnvoi> envois(Demande demande) {
        return immatriculations.envois(demande.id()).stream()
                .map(envoi -> new VueEnvoi(
                        envoi.rang(),
                        envoi.destinataire(),
                        TexteFrancais.dateHeure(envoi.confieLe()),
                        envoi.revenu() ? "revenu" : envoi.etat().libelle(),
                        envoi.aEchoue()))
                .toList();
    }

    private static Map<String, String> situations() {
        Map<String, String> choix = new LinkedHashMap<>();
        for (SituationDepot situation : SituationDepot.values()) {
            choix.put(situation.name(), "N°\u00a0" + situation.numero() + "\u00a0: " + situation.libelle());
        }
        return choix;
    }

    /** A mail as it will be sent. */
    record VueCourrier(String destinataire, String sujet, String texte) {
        @Override
        public String toString() {
            return "VueCourrier[*****]";
        }
    }

    /** A mail that was sent. */
    record VueEnvoi(int rang, String destinataire, String quand, String etat, boolean echoue) {
        @Override
        public String toString() {
            return "VueEnvoi[" + rang + "]";
        }
    }
}
