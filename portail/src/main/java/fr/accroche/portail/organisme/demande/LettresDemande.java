package fr.accroche.portail.organisme.demande;

import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.SiretDeclare;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.socle.AccrocheProperties;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is written to the referent of a request. */
@Component
class LettresDemande {
    private final AccrocheProperties proprietes;

    LettresDemande(AccrocheProperties proprietes) {
        this.proprietes = proprietes;
    }

    /** The acknowledgement; none for what an agent took from the registers. */
    Optional<Lettre> accuse(Demande demande) {
        if (demande.referent().isEmpty()) {
            return Optional.empty();
        }
        Lettre.Redaction lettre = Lettre.sur("Votre demande n° " + demande.reference() + " est bien reçue")
                .paragraphe(
                        "Nous avons reçu votre demande. Gardez son numéro : il vous sera demandé si vous nous écrivez à"
                                + " son sujet.")
                .donnee("Numéro de la demande", demande.reference())
                .donnee("Motif", demande.motif().libelle())
                .donnee("Organisme", demande.raisonSociale());
        if (!demande.sirets().isEmpty()) {
            lettre.donnee("SIRET", sirets(demande));
        }
        demande.situation()
                .ifPresent(situation ->
                        lettre.donnee("Situation", "n° " + situation.numero() + " : " + situation.libelle()));
        demande.deposant()
                .ifPresent(deposant ->
                        lettre.donnee("Déposant déclaré", deposant.raisonSociale() + ", SIRET " + deposant.siret()));
        suite(demande).ifPresent(lettre::paragraphe);
        demande.situation()
                .filter(SituationDepot.PROPRE_ET_TIERS::equals)
                .ifPresent(tiers -> lettre.paragraphe(
                                "Rappel : chaque certificateur pour lequel vous déposez doit remplir lui-même ce formulaire et vous y"
                                        + " déclarer comme déposant.")
                        .lien("Le formulaire à lui transmettre", URI.create(proprietes.url() + "/contact")));
        return Optional.of(lettre.ecrire());
    }

    private static Optional<String> suite(Demande demande) {
        if (demande.motif() == MotifContact.QUESTION) {
            return Optional.of("Une personne va vous répondre par courriel.");
        }
        return Optional.of(
                demande.estAVerifier()
                        ? "Un SIRET n’a pas été retrouvé parmi les certificateurs inscrits auprès de France compétences :"
                                + " votre demande est gardée, une personne va la vérifier. Vous n’avez rien à refaire."
                        : "Une personne va la vérifier, puis vous envoyer vos identifiants d’inscription.");
    }

    private static String sirets(Demande demande) {
        return demande.sirets().stream()
                .map(SiretDeclare::siret)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    /** Situation 2: nobody has declared it yet. */
    Lettre rappelDeclaration(Demande demande) {
        return Lettre.sur("Aucun certificateur ne vous a encore déclaré comme déposant")
                .paragraphe(
                        "Vous nous avez dit déposer aussi pour d’autres certificateurs. Aucun ne vous a encore désigné comme"
                                + " son déposant : d’ici là, vous ne pouvez pas déposer en leur nom.")
                .paragraphe(
                        "Transmettez-leur l’adresse du formulaire : chacun le remplit pour lui-même et vous y déclare.")
                .lien("Le formulaire à leur transmettre", URI.create(proprietes.url() + "/contact"))
                .donnee("Numéro de votre demande", demande.reference())
                .ecrire();
    }

    /** @param question what an agent asks, in its own words */
    Lettre complement(Demande demande, String question) {
        return Lettre.sur("Votre demande n° " + demande.reference() + " : une précision est nécessaire")
                .paragraphe("Pour enregistrer l’organisme « " + demande.raisonSociale()
                        + " », il nous manque une information :")
                .paragraphe(question)
                .paragraphe("Donnez-la par le formulaire de contact, motif « " + MotifContact.QUESTION.libelle()
                        + " », en rappelant le numéro " + demande.reference() + ".")
                .lien("Ouvrir le formulaire de contact", URI.create(proprietes.url() + "/contact"))
                .ecrire();
    }
}
