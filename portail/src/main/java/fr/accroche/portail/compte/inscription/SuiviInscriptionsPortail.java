package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.compte.SuiviInscriptions;
import fr.accroche.portail.compte.jdbc.InscriptionRepository;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.Inscrite;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.Suivie;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
@SiRole(RoleNoeud.WEB)
class SuiviInscriptionsPortail implements SuiviInscriptions {
    private static final Duration CONTESTEES_PENDANT = Duration.ofDays(90);

    private final Inscriptions inscriptions;
    private final InscriptionRepository depot;
    private final Clock horloge;

    SuiviInscriptionsPortail(Inscriptions inscriptions, InscriptionRepository depot, Clock horloge) {
        this.inscriptions = inscriptions;
        this.depot = depot;
        this.horloge = horloge;
    }

    @Override
    public List<InscriptionSuivie> lister(int limite) {
        return depot.aSuivre(OffsetDateTime.now(horloge).minus(CONTESTEES_PENDANT), limite).stream()
                .map(SuiviInscriptionsPortail::suivie)
                .toList();
    }

    @Override
    public Optional<String> decider(UUID inscription, boolean accord, String acteur) {
        return inscriptions.deciderSansReferent(inscription, accord, acteur).map(resultat -> phrase(resultat, accord));
    }

    private static String phrase(ResultatInscription resultat, boolean accord) {
        if (!accord) {
            return "L’inscription est refusée.";
        }
        return resultat instanceof ResultatInscription.DejaInscrit
                ? "Une autre inscription de cet organisme a été plus rapide\u00a0: celle-ci est sans effet."
                : "L’inscription est acceptée\u00a0: son titulaire reçoit son identifiant.";
    }

    @Override
    public boolean relancerReferent(UUID inscription, String acteur) {
        return inscriptions.rappeler(inscription, acteur);
    }

    private static InscriptionSuivie suivie(Suivie suivie) {
        Inscrite inscrite = suivie.inscrite();
        return new InscriptionSuivie(
                inscrite.id(),
                inscrite.organisme().id(),
                inscrite.organisme().raisonSociale(),
                suivie.matricule(),
                inscrite.organisme().role(),
                inscrite.nomComplet(),
                inscrite.mail(),
                suivie.recueLe(),
                suivie.decideeLe(),
                inscrite.organisme().mailReferent());
    }
}
