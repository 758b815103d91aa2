package fr.accroche.portail.compte.lettre;

import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Fiche;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.socle.AccrocheProperties;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letters to users about their own way in, and to referents about sign-ups. Safe to share between threads. */
@Component
public class LettresCompte {
    private static final String SURPRISE =
            "Si ce message vous surprend, adressez-vous à un administrateur du compte de votre organisme.";

    private static final String PAS_VOUS =
            "Si vous n’êtes pas à l’origine de cette demande, ne tenez pas compte de ce message : rien ne changera.";

    private final Courriels courriels;
    private final UtilisateurRepository utilisateurs;
    private final AccrocheProperties proprietes;

    LettresCompte(Courriels courriels, UtilisateurRepository utilisateurs, AccrocheProperties proprietes) {
        this.courriels = courriels;
        this.utilisateurs = utilisateurs;
        this.proprietes = proprietes;
    }

    /** The identifier, with the link to choose a first password. */
    public void bienvenue(Fiche qui, URI lien) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Votre identifiant de connexion")
                        .paragraphe("Un compte vous est ouvert sur le portail de dépôt des certifications.")
                        .donnee("Organisme", qui.raisonSociale())
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(
                                "Choisissez votre mot de passe par le lien ci-dessous. Il sert une seule fois, pendant 7 jours.")
                        .lien("Choisir mon mot de passe", lien)
                        .paragraphe(
                                "À votre première connexion, le portail vous demandera aussi d’enregistrer un second facteur :"
                                        + " une application qui donne des codes sur votre téléphone, ou une clé d’accès.")
                        .ecrire());
    }

    /** All identifiers of one address. */
    public void identifiants(String mail, List<Fiche> comptes) {
        Lettre.Redaction lettre = Lettre.sur("Votre identifiant de connexion oublié")
                .paragraphe(
                        "Vous avez demandé votre identifiant de connexion. Voici ce qui correspond à votre adresse :");
        comptes.forEach(compte -> lettre.donnee(
                compte.raisonSociale() + " (" + compte.matricule() + ")",
                compte.identifiant().valeur()));
        courriels.confier(
                mail,
                lettre.lien("Me connecter", URI.create(proprietes.url() + "/connexion"))
                        .paragraphe(PAS_VOUS)
                        .ecrire());
    }

    public void motDePasseOublie(Fiche qui, URI lien) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Choisir un autre mot de passe")
                        .paragraphe("Vous avez demandé à choisir un autre mot de passe.")
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(
                                "Le lien ci-dessous sert une seule fois, pendant 30 minutes. Votre second facteur reste le même.")
                        .lien("Choisir un autre mot de passe", lien)
                        .paragraphe(PAS_VOUS)
                        .ecrire());
    }

    /** To the account's own address: somebody may have done it in its name. */
    public void motDePasseChange(Fiche qui, Instant quand) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Votre mot de passe a changé")
                        .paragraphe("Le mot de passe de votre compte a changé le " + QuandFrancais.dateHeure(quand)
                                + ". Les autres sessions ouvertes ont pris fin.")
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(
                                "Si ce n’est pas vous, choisissez aussitôt un autre mot de passe, puis prévenez l’administrateur du"
                                        + " compte de votre organisme.")
                        .lien(
                                "Choisir un autre mot de passe",
                                URI.create(proprietes.url() + "/connexion/mot-de-passe-oublie"))
                        .ecrire());
    }

    public void nouvelAppareil(UUID utilisateur, String appareil, String adresse, Instant quand) {
        utilisateurs
                .parId(utilisateur)
                .ifPresent(qui -> courriels.confier(
                        qui.mail(),
                        Lettre.sur("Connexion depuis un nouvel appareil")
                                .paragraphe(
                                        "Votre compte vient d’être ouvert depuis un appareil que le portail ne connaissait pas.")
                                .donnee(
                                        "Identifiant de connexion",
                                        qui.identifiant().valeur())
                                .donnee("Appareil", appareil)
                                .donnee("Adresse réseau", adresse)
                                .donnee("Quand", QuandFrancais.dateHeure(quand))
                                .paragraphe(
                                        "Si c’est vous, vous n’avez rien à faire. Sinon, choisissez aussitôt un autre mot de passe :"
                                                + " toutes les sessions ouvertes prendront fin.")
                                .lien(
                                        "Choisir un autre mot de passe",
                                        URI.create(proprietes.url() + "/connexion/mot-de-passe-oublie"))
                                .ecrire()));
    }

    /** Somebody knows the password and guesses at the second factor. */
    public void secondFacteurDevine(Fiche qui, String adresse, Instant quand) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Des codes faux ont été saisis pour votre compte")
                        .paragraphe(
                                "Quelqu’un a donné votre mot de passe, puis plusieurs codes faux. Il n’est pas entré.")
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .donnee("Adresse réseau", adresse)
                        .donnee("Quand", QuandFrancais.dateHeure(quand))
                        .paragraphe(
                                "Si ce n’est pas vous, votre mot de passe est connu de quelqu’un d’autre : changez-le.")
                        .lien(
                                "Choisir un autre mot de passe",
                                URI.create(proprietes.url() + "/connexion/mot-de-passe-oublie"))
                        .ecrire());
    }

    /** The second factor changed, by its owner or by somebody entitled to. */
    public void secondFacteurChange(Fiche qui, String quoi, Instant quand) {
        Lettre lettre = Lettre.sur("Le second facteur d’un compte a changé")
                .paragraphe(quoi + " (" + QuandFrancais.dateHeure(quand) + ").")
                .donnee("Identifiant de connexion", qui.identifiant().valeur())
                .paragraphe(
                        "Si vous n’êtes pas au courant, prévenez aussitôt l’administrateur du compte de votre organisme.")
                .ecrire();
        courriels.confier(qui.mail(), lettre);
    }

    /** An agent was told that somebody else knows the password. */
    public void motDePasseAChanger(Fiche qui) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Choisissez un autre mot de passe")
                        .paragraphe(
                                "Votre mot de passe a pu être connu de quelqu’un d’autre : vos sessions ont pris fin, et il ne"
                                        + " permet plus que d’en choisir un autre.")
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(
                                "Le portail vous en demandera un autre à votre prochaine connexion. Si vous l’employez aussi"
                                        + " ailleurs, changez-le là aussi.")
                        .lien("Me connecter", URI.create(proprietes.url() + "/connexion"))
                        .ecrire());
    }

    /** An administrator changed what this user may do. */
    public void roleChange(Fiche qui, RoleUtilisateur role) {
        boolean administre = role == RoleUtilisateur.ADMINISTRATEUR;
        courriels.confier(
                qui.mail(),
                Lettre.sur("Votre rôle sur le portail a changé")
                        .paragraphe(
                                administre
                                        ? "Vous êtes désormais administrateur : vous gérez aussi les utilisateurs, les mandats et"
                                                + " l’accès des logiciels. Un administrateur a un mot de passe plus long : si le vôtre"
                                                + " est trop court, le portail vous en demandera un autre à votre prochaine connexion."
                                        : "Vous n’êtes plus administrateur. Vous continuez à déposer et à suivre les dépôts.")
                        .donnee("Organisme", qui.raisonSociale())
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(SURPRISE)
                        .ecrire());
    }

    /** An administrator shut this user out. */
    public void accesDesactive(Fiche qui) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Votre accès au portail est désactivé")
                        .paragraphe(
                                "Un administrateur de votre organisme a désactivé votre accès. Vos sessions ont pris fin ; ce que"
                                        + " vous avez déposé reste.")
                        .donnee("Organisme", qui.raisonSociale())
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(SURPRISE)
                        .ecrire());
    }

    /** An administrator let this user in again. */
    public void accesRetabli(Fiche qui) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Votre accès au portail est rétabli")
                        .paragraphe(
                                "Vous pouvez de nouveau vous connecter, avec votre mot de passe et votre second facteur.")
                        .donnee("Organisme", qui.raisonSociale())
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .lien("Me connecter", URI.create(proprietes.url() + "/connexion"))
                        .ecrire());
    }

    /** To the referent: a user of its organism lost its second factor. */
    public void secondFacteurOublie(Fiche qui, String mailReferent, String par) {
        courriels.confier(
                mailReferent,
                Lettre.sur("Un utilisateur de votre organisme a perdu son second facteur")
                        .paragraphe("Le second facteur de " + qui.nomComplet() + " a été effacé par " + par
                                + ". Cette personne en enregistrera un autre à sa prochaine connexion.")
                        .donnee("Organisme", qui.raisonSociale())
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe("Si cette demande vous surprend, prévenez l’assistance.")
                        .ecrire());
    }

    /** To a new address, which is taken once the link was followed. */
    public void confirmerAdresse(Fiche qui, String nouvelle, URI lien) {
        courriels.confier(
                nouvelle,
                Lettre.sur("Confirmer votre adresse électronique")
                        .paragraphe(
                                "Vous avez demandé à recevoir à cette adresse les messages du portail. Confirmez-la par le lien"
                                        + " ci-dessous ; il sert une seule fois, pendant un jour.")
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .lien("Confirmer cette adresse", lien)
                        .paragraphe(PAS_VOUS)
                        .ecrire());
    }

    /** To the old address. */
    public void adresseChangee(Fiche qui, String nouvelleMasquee) {
        courriels.confier(
                qui.mail(),
                Lettre.sur("Votre adresse électronique a changé")
                        .paragraphe("Les messages du portail vous seront désormais envoyés à " + nouvelleMasquee + ".")
                        .donnee("Identifiant de connexion", qui.identifiant().valeur())
                        .paragraphe(
                                "Si ce n’est pas vous, prévenez aussitôt l’administrateur du compte de votre organisme.")
                        .ecrire());
    }

    /** To the referent: an organism was signed up with the link of its mail. */
    public void inscriptionFaite(String mailReferent, TitulaireInscrit titulaire, URI contestation) {
        courriels.confier(
                mailReferent,
                avecTitulaire(
                                Lettre.sur("Votre organisme est inscrit sur le portail")
                                        .paragraphe(
                                                "Le compte de votre organisme vient d’être activé. Son titulaire en est"
                                                        + " l’administrateur :"),
                                titulaire)
                        .paragraphe(
                                "Si cette personne n’est pas la bonne, contestez l’inscription dans les 24 heures : le compte sera"
                                        + " aussitôt fermé à cette personne, et vous recevrez un nouveau lien d’inscription.")
                        .lien("Contester cette inscription", contestation)
                        .ecrire());
    }

    /** To the referent: an organism was signed up without the link of its mail, and waits for its word. */
    public void inscriptionAConfirmer(String mailReferent, TitulaireInscrit titulaire, URI confirmation) {
        courriels.confier(
                mailReferent,
                avecTitulaire(
                                Lettre.sur("Une inscription de votre organisme attend votre accord")
                                        .paragraphe(
                                                "Quelqu’un a inscrit votre organisme avec ses identifiants d’inscription, mais sans"
                                                        + " passer par le lien que vous avez reçu. Le compte n’est pas activé tant que vous n’avez pas"
                                                        + " donné votre accord. Son titulaire serait :"),
                                titulaire)
                        .paragraphe(
                                "Le lien ci-dessous sert une seule fois, pendant 7 jours. Il permet d’accepter ou de refuser.")
                        .lien("Accepter ou refuser cette inscription", confirmation)
                        .ecrire());
    }

    /** To the person who signed up without the link. */
    public void inscriptionEnAttente(TitulaireInscrit titulaire) {
        courriels.confier(
                titulaire.mail(),
                Lettre.sur("Votre inscription attend l’accord du référent")
                        .paragraphe(
                                "Votre inscription est enregistrée. Le référent de votre organisme, que la Caisse des Dépôts"
                                        + " connaît, a reçu un message pour donner son accord. Votre identifiant de connexion vous sera envoyé ensuite.")
                        .donnee("Organisme", titulaire.raisonSociale())
                        .donnee("Compte", titulaire.compte())
                        .paragraphe(PAS_VOUS)
                        .ecrire());
    }

    /** To the referent who contested: the way to sign up again. */
    public void nouvelleInscription(String mailReferent, String raisonSociale, URI lien) {
        courriels.confier(
                mailReferent,
                Lettre.sur("Inscription contestée : votre nouveau lien")
                        .paragraphe(
                                "L’inscription que vous avez contestée ne donne plus accès à rien. Le titulaire de votre choix peut"
                                        + " s’inscrire par le lien ci-dessous, une seule fois, pendant 7 jours.")
                        .donnee("Organisme", raisonSociale)
                        .lien("Inscrire mon organisme", lien)
                        .ecrire());
    }

    private static Lettre.Redaction avecTitulaire(Lettre.Redaction lettre, TitulaireInscrit titulaire) {
        return lettre.donnee("Organisme", titulaire.raisonSociale())
                .donnee("Compte", titulaire.compte())
                .donnee("Titulaire", titulaire.nom())
                .donnee("Adresse électronique", titulaire.mail());
    }

    /**
     * Who signs an organism up.
     *
     * @param compte the kind of account, in words
     */
    public record TitulaireInscrit(String raisonSociale, String compte, String nom, String mail) {
        /** Masked: these are personal data. */
        @Override
        public String toString() {
            return "TitulaireInscrit[*****]";
        }
    }
}
