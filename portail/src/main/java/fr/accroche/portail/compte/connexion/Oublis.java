package fr.accroche.portail.compte.connexion;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.lien.UsageLien;
import fr.accroche.portail.socle.CleMaitresse;
import fr.accroche.portail.socle.TacheCourte;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Forgotten identifiers and passwords. The page only writes down what was typed, sealed, whoever it is: known or not, it
 * does the same work. A job looks it up and writes the mail.
 */
@Configuration(proxyBeanMethods = false)
class Oublis {
    static final TaskDescriptor<String> IDENTIFIANT = TaskDescriptor.of("identifiant-oublie", String.class);
    static final TaskDescriptor<String> MOT_DE_PASSE = TaskDescriptor.of("mot-de-passe-oublie", String.class);
    private static final String CONTEXTE = "oubli";

    /** Writes a request down. */
    @Bean
    Demande demandeOubli(
            @Qualifier(TacheCourte.CLIENT) SchedulerClient planification, CleMaitresse cle, Clock horloge) {
        return (tache, saisie) -> planification.scheduleIfNotExists(tache.instance(
                        UUID.randomUUID().toString())
                .data(Base64.getEncoder()
                        .encodeToString(cle.sceller(saisie.getBytes(StandardCharsets.UTF_8), CONTEXTE)))
                .scheduledTo(horloge.instant()));
    }

    @Bean
    TacheCourte identifiantOublie(UtilisateurRepository utilisateurs, LettresCompte lettres, CleMaitresse cle) {
        return new TacheCourte(Tasks.oneTime(IDENTIFIANT).execute((instance, contexte) -> {
            List<Fiche> comptes = utilisateurs.parMail(ouvrir(cle, instance.getData()));
            if (!comptes.isEmpty()) {
                lettres.identifiants(comptes.get(0).mail(), comptes);
            }
        }));
    }

    @Bean
    TacheCourte motDePasseOublie(
            UtilisateurRepository utilisateurs, LettresCompte lettres, Liens liens, CleMaitresse cle) {
        return new TacheCourte(Tasks.oneTime(MOT_DE_PASSE)
                .execute((instance, contexte) -> IdentifiantConnexion.lire(ouvrir(cle, instance.getData()))
                        .flatMap(utilisateurs::parIdentifiant)
                        .ifPresent(qui -> ecrire(qui, lettres, liens))));
    }

    /** Who has not chosen a first password yet receives its first link again. */
    private static void ecrire(Fiche qui, LettresCompte lettres, Liens liens) {
        if (qui.actif()) {
            lettres.motDePasseOublie(qui, liens.creer(UsageLien.MOT_DE_PASSE_OUBLIE, qui.id()));
        } else {
            lettres.bienvenue(qui, liens.creer(UsageLien.PREMIER_MOT_DE_PASSE, qui.id()));
        }
    }

    private static String ouvrir(CleMaitresse cle, String scelle) {
        return new String(cle.ouvrir(Base64.getDecoder().decode(scelle), CONTEXTE), StandardCharsets.UTF_8);
    }

    /** Takes what somebody typed. */
    interface Demande {
        void noter(TaskDescriptor<String> tache, String saisie);
    }
}
