package fr.accroche.portail.compte.secondfacteur;

import fr.accroche.portail.compte.IdentifiantConnexion;
import fr.accroche.portail.compte.SecondsFacteurs;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.jdbc.SecondFacteurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
@SiRole(RoleNoeud.WEB)
class GestionSecondsFacteurs implements SecondsFacteurs {
    private final SecondFacteurRepository depot;
    private final UtilisateurRepository utilisateurs;
    private final VerificationSecondFacteur verification;
    private final Sessions sessions;
    private final LettresCompte lettres;
    private final Journal journal;
    private final BaseWeb base;
    private final Clock horloge;

    GestionSecondsFacteurs(
            SecondFacteurRepository depot,
            UtilisateurRepository utilisateurs,
            VerificationSecondFacteur verification,
            Sessions sessions,
            LettresCompte lettres,
            Journal journal,
            BaseWeb base,
            Clock horloge) {
        this.depot = depot;
        this.utilisateurs = utilisateurs;
        this.verification = verification;
        this.sessions = sessions;
        this.lettres = lettres;
        this.journal = journal;
        this.base = base;
        this.horloge = horloge;
    }

    @Override
    public void oublier(UUID utilisateur, String acteur) {
        utilisateurs.parId(utilisateur).ifPresent(qui -> {
            base.transaction().executeWithoutResult(etat -> oublier(qui, acteur));
            sessions.fermerToutes(qui.identifiant());
        });
    }

    private void oublier(Fiche qui, String acteur) {
        depot.oublier(qui.id());
        journal.consigner(Fait.de(
                acteur,
                qui.organismeId(),
                "SECOND_FACTEUR_EFFACE",
                qui.identifiant().valeur(),
                "OK"));
        String par = acteur.startsWith("agent:") ? "l’assistance" : "un administrateur de votre organisme";
        lettres.secondFacteurChange(
                qui,
                "Votre second facteur a été effacé par " + par + ". Vous en enregistrerez un autre à votre prochaine"
                        + " connexion",
                horloge.instant());
        qui.mailReferent().ifPresent(referent -> lettres.secondFacteurOublie(qui, referent, par));
    }

    @Override
    public void poserTotp(IdentifiantConnexion identifiant, String secret) {
        Fiche qui = utilisateurs
                .parIdentifiant(identifiant)
                .orElseThrow(() -> new IllegalArgumentException("Expected an active user, found none"));
        verification.poser(qui.id(), SecretTotp.lire(secret), -1);
    }
}
