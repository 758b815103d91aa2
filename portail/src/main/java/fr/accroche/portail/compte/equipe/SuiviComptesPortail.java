package fr.accroche.portail.compte.equipe;

import fr.accroche.portail.compte.Equipes.Reponse;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.Membre.Etat;
import fr.accroche.portail.compte.SecondsFacteurs;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.SuiviComptes;
import fr.accroche.portail.compte.jdbc.EquipeRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
@SiRole(RoleNoeud.WEB)
class SuiviComptesPortail implements SuiviComptes {
    private final BaseWeb base;
    private final EquipeRepository equipes;
    private final UtilisateurRepository utilisateurs;
    private final SecondsFacteurs secondsFacteurs;
    private final Sessions sessions;
    private final LettresCompte lettres;
    private final Journal journal;

    SuiviComptesPortail(
            BaseWeb base,
            EquipeRepository equipes,
            UtilisateurRepository utilisateurs,
            SecondsFacteurs secondsFacteurs,
            Sessions sessions,
            LettresCompte lettres,
            Journal journal) {
        this.base = base;
        this.equipes = equipes;
        this.utilisateurs = utilisateurs;
        this.secondsFacteurs = secondsFacteurs;
        this.sessions = sessions;
        this.lettres = lettres;
        this.journal = journal;
    }

    @Override
    public List<CompteSuivi> de(UUID organisme) {
        return equipes.comptes(organisme).stream()
                .map(compte -> new CompteSuivi(
                        compte.id(), compte.role(), compte.siret(), compte.etat(), equipes.de(compte.id())))
                .toList();
    }

    @Override
    public Reponse oublierSecondFacteur(UUID organisme, UUID utilisateur, String acteur) {
        Optional<CompteSuivi> compte = compteDe(organisme, utilisateur);
        if (compte.isEmpty()) {
            return new Reponse.Inconnue();
        }
        boolean aide = compte.get().membres().stream()
                .anyMatch(autre -> !autre.id().equals(utilisateur) && autre.administre() && autre.etat() == Etat.ACTIF);
        if (aide) {
            return new Reponse.Refusee("Un autre administrateur de ce compte est actif\u00a0: c’est à lui d’effacer ce"
                    + " second facteur, dans «\u00a0Mon organisme\u00a0».");
        }
        if (!estActif(compte.get(), utilisateur)) {
            return new Reponse.Refusee("Cette personne n’a pas d’accès actif\u00a0: il n’y a rien à effacer.");
        }
        secondsFacteurs.oublier(utilisateur, acteur);
        return new Reponse.Faite(utilisateur);
    }

    @Override
    public Reponse exigerMotDePasse(UUID organisme, UUID utilisateur, String acteur) {
        Optional<CompteSuivi> compte = compteDe(organisme, utilisateur);
        if (compte.isEmpty()) {
            return new Reponse.Inconnue();
        }
        if (!estActif(compte.get(), utilisateur)) {
            return new Reponse.Refusee(
                    "Cette personne n’a pas de mot de passe en service\u00a0: il n’y a rien à changer.");
        }
        utilisateurs.parId(utilisateur).ifPresent(qui -> {
            base.transaction().executeWithoutResult(etat -> {
                utilisateurs.exigerMotDePasse(utilisateur);
                journal.consigner(Fait.de(
                        acteur,
                        organisme,
                        "MOT_DE_PASSE_A_CHANGER",
                        qui.identifiant().valeur(),
                        "OK"));
                lettres.motDePasseAChanger(qui);
            });
            sessions.fermerToutes(qui.identifiant());
        });
        return new Reponse.Faite(utilisateur);
    }

    private Optional<CompteSuivi> compteDe(UUID organisme, UUID utilisateur) {
        return de(organisme).stream()
                .filter(compte -> compte.membres().stream().map(Membre::id).anyMatch(utilisateur::equals))
                .findFirst();
    }

    private static boolean estActif(CompteSuivi compte, UUID utilisateur) {
        return compte.membres().stream()
                .anyMatch(membre -> membre.id().equals(utilisateur) && membre.etat() == Etat.ACTIF);
    }
}
