package fr.accroche.portail.compte.motdepasse;

import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.SuiviSession;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.motdepasse.PolitiqueMotDePasse.Entourage;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The one way by which a password changes: checked, kept as a hash, all sessions ended, its owner told. Thread-safe. */
@Component
@SiRole(RoleNoeud.WEB)
public class ChangementMotDePasse {
    private final PolitiqueMotDePasse politique;
    private final UtilisateurRepository utilisateurs;
    private final PasswordEncoder encodeur;
    private final Sessions sessions;
    private final Liens liens;
    private final LettresCompte lettres;
    private final Journal journal;
    private final BaseWeb base;
    private final Clock horloge;

    ChangementMotDePasse(
            PolitiqueMotDePasse politique,
            UtilisateurRepository utilisateurs,
            PasswordEncoder encodeur,
            Sessions sessions,
            Liens liens,
            LettresCompte lettres,
            Journal journal,
            BaseWeb base,
            Clock horloge) {
        this.politique = politique;
        this.utilisateurs = utilisateurs;
        this.encodeur = encodeur;
        this.sessions = sessions;
        this.liens = liens;
        this.lettres = lettres;
        this.journal = journal;
        this.base = base;
        this.horloge = horloge;
    }

    /** Why this user may not take this password; empty when it may. */
    public Optional<String> refus(Fiche qui, String motDePasse) {
        return politique
                .refus(motDePasse, Entourage.de(qui))
                .or(() -> qui.hacheCompromis()
                        .filter(hache -> encodeur.matches(motDePasse, hache))
                        .map(hache -> "Ce mot de passe est celui qu’il faut remplacer\u00a0: choisissez-en un autre."));
    }

    /** What the page says beside the field. */
    public static String indication(RoleUtilisateur role) {
        return "Au moins " + PolitiqueMotDePasse.longueurMinimale(role)
                + " caractères, de toutes sortes, espaces compris. Plusieurs mots sans lien entre eux conviennent bien.";
    }

    /**
     * Changes it and ends all sessions of this user.
     *
     * @param moyen how it came to be changed, for the audit trail
     */
    public void changer(Fiche qui, String motDePasse, String moyen) {
        enregistrer(qui, motDePasse, moyen);
        sessions.fermerToutes(qui.identifiant());
    }

    /** Changes it from within a session, which alone goes on. */
    public void changerSaufIci(Fiche qui, String motDePasse, HttpSession session) {
        enregistrer(qui, motDePasse, "MON_COMPTE");
        sessions.fermerAutres(qui.identifiant(), SuiviSession.cle(session.getId()));
    }

    private void enregistrer(Fiche qui, String motDePasse, String moyen) {
        String hache = String.valueOf(encodeur.encode(motDePasse));
        base.transaction().executeWithoutResult(etat -> {
            utilisateurs.poserMotDePasse(qui.id(), hache);
            liens.annuler(qui.id());
            journal.consigner(
                    Fait.de(qui.identifiant().valeur(), qui.organismeId(), "MOT_DE_PASSE_CHANGE", moyen, "OK"));
            if (qui.actif()) {
                lettres.motDePasseChange(qui, horloge.instant());
            }
        });
    }
}
