package fr.accroche.portail.compte.equipe;

import fr.accroche.portail.compte.Equipes;
import fr.accroche.portail.compte.Invitations;
import fr.accroche.portail.compte.Membre;
import fr.accroche.portail.compte.Membre.Etat;
import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.SecondsFacteurs;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.jdbc.EquipeRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Decides under a lock of the account, so that two administrators who shut each other out at the same time cannot leave it
 * without any.
 */
@Component
@SiRole(RoleNoeud.WEB)
class EquipesPortail implements Equipes {
    private static final Reponse DERNIER_ADMINISTRATEUR = new Reponse.Refusee(
            "C’est le dernier administrateur du compte. Nommez d’abord un autre administrateur, qui soit déjà venu sur le"
                    + " portail.");

    private final BaseWeb base;
    private final EquipeRepository equipes;
    private final Invitations invitations;
    private final SecondsFacteurs secondsFacteurs;
    private final UtilisateurRepository utilisateurs;
    private final LettresCompte lettres;
    private final Liens liens;
    private final Sessions sessions;
    private final Journal journal;

    EquipesPortail(
            BaseWeb base,
            EquipeRepository equipes,
            Invitations invitations,
            SecondsFacteurs secondsFacteurs,
            UtilisateurRepository utilisateurs,
            LettresCompte lettres,
            Liens liens,
            Sessions sessions,
            Journal journal) {
        this.base = base;
        this.equipes = equipes;
        this.invitations = invitations;
        this.secondsFacteurs = secondsFacteurs;
        this.utilisateurs = utilisateurs;
        this.lettres = lettres;
        this.liens = liens;
        this.sessions = sessions;
        this.journal = journal;
    }

    @Override
    public List<Membre> de(UUID compte) {
        return equipes.de(compte);
    }

    @Override
    public Optional<Membre> trouver(UUID compte, UUID utilisateur) {
        return equipes.trouver(compte, utilisateur);
    }

    @Override
    public Reponse inviter(Administrateur qui, String prenom, String nom, String mail, RoleUtilisateur role) {
        return enTransaction(qui, () -> {
            Optional<Membre> connu = equipes.de(qui.compte()).stream()
                    .filter(membre -> membre.mail().toLowerCase(Locale.ROOT).equals(mail.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (connu.isPresent()) {
                return new Reponse.Refusee("Cette adresse est déjà celle d’un utilisateur de ce compte ("
                        + connu.get().etat().libelle() + ")\u00a0: retrouvez-le dans la liste.");
            }
            String identifiant = invitations
                    .inviter(new NouvelUtilisateur(qui.compte(), prenom, nom, mail, role))
                    .valeur();
            consigner(qui, "UTILISATEUR_INVITE", identifiant, role.name());
            return new Reponse.Faite(equipes.parIdentifiant(qui.compte(), identifiant));
        });
    }

    @Override
    public Reponse relancer(Administrateur qui, UUID utilisateur) {
        return agir(qui, utilisateur, membre -> {
            if (membre.etat() != Etat.INVITE) {
                return new Reponse.Refusee("Cette personne a déjà choisi son mot de passe\u00a0: elle n’a plus besoin"
                        + " d’invitation. Si elle l’a oublié, la page de connexion lui permet d’en choisir un autre.");
            }
            invitations.renvoyer(utilisateur);
            return faite(qui, membre, "INVITATION_RENVOYEE");
        });
    }

    @Override
    public Reponse changerRole(Administrateur qui, UUID utilisateur, RoleUtilisateur role) {
        return agir(qui, utilisateur, membre -> {
            if (role != RoleUtilisateur.ADMINISTRATEUR && estDernierAdministrateur(qui, membre)) {
                return DERNIER_ADMINISTRATEUR;
            }
            if (membre.role() != role) {
                equipes.changerRole(utilisateur, role);
                consigner(qui, "ROLE_CHANGE", membre.identifiant().valeur(), role.name());
                prevenir(utilisateur, fiche -> lettres.roleChange(fiche, role));
            }
            return new Reponse.Faite(utilisateur);
        });
    }

    @Override
    public Reponse transmettre(Administrateur qui, UUID utilisateur) {
        return agir(qui, utilisateur, membre -> {
            if (membre.etat() != Etat.ACTIF || utilisateur.equals(qui.utilisateur())) {
                return new Reponse.Refusee(
                        "L’administration ne se transmet qu’à une autre personne, qui soit déjà venue sur le portail.");
            }
            equipes.changerRole(utilisateur, RoleUtilisateur.ADMINISTRATEUR);
            equipes.changerRole(qui.utilisateur(), RoleUtilisateur.UTILISATEUR);
            prevenir(utilisateur, fiche -> lettres.roleChange(fiche, RoleUtilisateur.ADMINISTRATEUR));
            prevenir(qui.utilisateur(), fiche -> lettres.roleChange(fiche, RoleUtilisateur.UTILISATEUR));
            return faite(qui, membre, "ADMINISTRATION_TRANSMISE");
        });
    }

    @Override
    public Reponse desactiver(Administrateur qui, UUID utilisateur) {
        Reponse reponse = agir(qui, utilisateur, membre -> {
            if (estDernierAdministrateur(qui, membre)) {
                return DERNIER_ADMINISTRATEUR;
            }
            prevenir(utilisateur, lettres::accesDesactive);
            equipes.desactiver(utilisateur);
            liens.annuler(utilisateur);
            return faite(qui, membre, "UTILISATEUR_DESACTIVE");
        });
        if (reponse instanceof Reponse.Faite) {
            equipes.trouver(qui.compte(), utilisateur).ifPresent(membre -> sessions.fermerToutes(membre.identifiant()));
        }
        return reponse;
    }

    @Override
    public Reponse reactiver(Administrateur qui, UUID utilisateur) {
        return agir(qui, utilisateur, membre -> {
            if (membre.etat() != Etat.DESACTIVE) {
                return new Reponse.Refusee("Cette personne n’est pas désactivée\u00a0: il n’y a rien à faire.");
            }
            if (equipes.reactiver(utilisateur) == Etat.INVITE) {
                invitations.renvoyer(utilisateur);
            }
            prevenir(utilisateur, lettres::accesRetabli);
            return faite(qui, membre, "UTILISATEUR_REACTIVE");
        });
    }

    @Override
    public Reponse oublierSecondFacteur(Administrateur qui, UUID utilisateur) {
        return agir(qui, utilisateur, membre -> {
            if (membre.etat() != Etat.ACTIF || utilisateur.equals(qui.utilisateur())) {
                return new Reponse.Refusee(
                        "Le second facteur s’efface pour une autre personne que vous, déjà venue sur le"
                                + " portail. Pour le vôtre, adressez-vous à un autre administrateur ou à l’assistance.");
            }
            secondsFacteurs.oublier(utilisateur, qui.identifiant());
            return new Reponse.Faite(utilisateur);
        });
    }

    /** Whoever has not come yet has nothing to be told of. */
    private void prevenir(UUID utilisateur, Consumer<Fiche> lettre) {
        utilisateurs.parId(utilisateur).filter(Fiche::actif).ifPresent(lettre);
    }

    /** An administrator who was only invited cannot come in yet: it does not count. */
    private boolean estDernierAdministrateur(Administrateur qui, Membre membre) {
        return membre.administre()
                && membre.etat() == Etat.ACTIF
                && equipes.de(qui.compte()).stream()
                        .filter(autre -> !autre.id().equals(membre.id()))
                        .noneMatch(autre -> autre.administre() && autre.etat() == Etat.ACTIF);
    }

    private Reponse faite(Administrateur qui, Membre membre, String action) {
        consigner(qui, action, membre.identifiant().valeur(), "OK");
        return new Reponse.Faite(membre.id());
    }

    private void consigner(Administrateur qui, String action, String identifiant, String resultat) {
        journal.consigner(Fait.de(qui.identifiant(), qui.organisme(), action, identifiant, resultat));
    }

    private Reponse agir(Administrateur qui, UUID utilisateur, Function<Membre, Reponse> acte) {
        return enTransaction(
                qui, () -> equipes.trouver(qui.compte(), utilisateur).map(acte).orElseGet(Reponse.Inconnue::new));
    }

    /** One act at a time in an account; whoever was demoted while its request waited may act no more. */
    private Reponse enTransaction(Administrateur qui, Supplier<Reponse> acte) {
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            equipes.verrouiller(qui.compte());
            boolean administre = equipes.trouver(qui.compte(), qui.utilisateur())
                    .filter(membre -> membre.administre() && membre.etat() == Etat.ACTIF)
                    .isPresent();
            return administre ? acte.get() : new Reponse.Inconnue();
        }));
    }
}
