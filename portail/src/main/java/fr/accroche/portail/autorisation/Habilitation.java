package fr.accroche.portail.autorisation;

import static fr.accroche.portail.autorisation.Acte.CREER;
import static fr.accroche.portail.autorisation.Acte.LIRE;
import static fr.accroche.portail.autorisation.Acte.MODIFIER;
import static fr.accroche.portail.autorisation.Acte.REVOQUER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The authorisation table: each row says which actors may do one act to one kind of object, and by which routes. What no
 * row allows is refused; a controller whose route no row names prevents the portal from starting. Whose object it is
 * comes after: see {@link Objet#appartenance()}.
 */
// Both collections are copies that nobody can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum Habilitation {
    // What anybody may read
    LIRE_INFORMATION(
            LIRE,
            Objet.PAGE_PUBLIQUE,
            Qui.QUICONQUE,
            "GET /",
            "GET /actualites",
            "GET /actualites/{cle}",
            "GET /actualites/flux.atom",
            "GET /reglementation",
            "GET /guides",
            "GET /guides/dictionnaire",
            "GET /guides/regles",
            "GET /guides/limites",
            "GET /guides/{cle}",
            "GET /telechargements/{nom}",
            "GET /aide",
            "GET /glossaire",
            "GET /recherche",
            "GET /feuille-de-route",
            "GET /etablissements-du-superieur",
            "GET /donnees-personnelles",
            "GET /plan-du-site",
            "GET /statut",
            "GET /accessibilite",
            "GET /conservation"),
    LIRE_VERIFICATION(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /verifier", "GET /verifier/cles.pem"),
    VERIFIER(LIRE, Objet.PAGE_PUBLIQUE, Qui.NAVIGATEURS, "POST /verifier"),
    LIRE_ABONNEMENT(
            LIRE,
            Objet.LIEN_COURRIEL,
            Qui.QUICONQUE,
            "GET /actualites/abonnement",
            "GET /actualites/abonnement/{jeton}"),
    CHANGER_ABONNEMENT(
            MODIFIER,
            Objet.LIEN_COURRIEL,
            Qui.NAVIGATEURS,
            "POST /actualites/abonnement",
            "POST /actualites/abonnement/{jeton}/confirmation",
            "POST /actualites/abonnement/{jeton}/fin"),
    LIRE_GUIDE_DEVELOPPEURS(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /developpeurs"),
    LIRE_DESCRIPTION_API(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /api/v1/openapi.json"),
    LIRE_JOURNAL_TRANSPARENCE(
            LIRE,
            Objet.PAGE_PUBLIQUE,
            Qui.QUICONQUE,
            "GET /api/v1/transparence/point-de-controle",
            "GET /api/v1/transparence/inclusion",
            "GET /api/v1/transparence/coherence",
            "GET /api/v1/transparence/tuiles/{niveau}/{rang}"),
    LIRE_PAGE_ERREUR(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "* /error"),

    // Coming in and going out
    LIRE_PAGE_CONNEXION(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /connexion"),
    OUVRIR_SESSION(CREER, Objet.SESSION, Qui.NAVIGATEURS, "POST /connexion"),
    FERMER_SESSION(MODIFIER, Objet.SESSION, Qui.NAVIGATEURS, "POST /deconnexion"),

    DONNER_SECOND_FACTEUR(
            CREER,
            Objet.SECOND_FACTEUR,
            EnumSet.of(Acteur.UTILISATEUR_ATTENDU),
            "GET /connexion/second-facteur",
            "POST /connexion/second-facteur",
            "POST /connexion/second-facteur/cle/options",
            "POST /connexion/second-facteur/cle",
            "GET /connexion/second-facteur/enrolement",
            "POST /connexion/second-facteur/enrolement",
            "POST /connexion/second-facteur/enrolement/cle/options",
            "POST /connexion/second-facteur/enrolement/cle"),
    LIRE_PAGE_OUBLI(
            LIRE,
            Objet.PAGE_PUBLIQUE,
            Qui.QUICONQUE,
            "GET /connexion/identifiant-oublie",
            "GET /connexion/mot-de-passe-oublie"),
    DIRE_OUBLI(
            CREER,
            Objet.LIEN_COURRIEL,
            Qui.NAVIGATEURS,
            "POST /connexion/identifiant-oublie",
            "POST /connexion/mot-de-passe-oublie"),
    SUIVRE_LIEN(
            LIRE,
            Objet.LIEN_COURRIEL,
            Qui.QUICONQUE,
            "GET /connexion/mot-de-passe",
            "GET /connexion/adresse",
            "GET /inscription/lien",
            "GET /inscription/confirmer",
            "GET /inscription/contester"),
    UTILISER_LIEN(
            MODIFIER,
            Objet.LIEN_COURRIEL,
            Qui.NAVIGATEURS,
            "POST /connexion/mot-de-passe",
            "POST /connexion/adresse",
            "POST /inscription/confirmer",
            "POST /inscription/contester"),
    LIRE_INSCRIPTION(
            LIRE,
            Objet.INSCRIPTION,
            Qui.QUICONQUE,
            "GET /inscription",
            "GET /inscription/organisme",
            "GET /inscription/titulaire",
            "GET /inscription/recapitulatif",
            "GET /inscription/fin"),
    INSCRIRE(
            CREER,
            Objet.INSCRIPTION,
            Qui.NAVIGATEURS,
            "POST /inscription",
            "POST /inscription/organisme",
            "POST /inscription/titulaire",
            "POST /inscription/recapitulatif"),

    // One's own way in
    LIRE_COMPTE(
            LIRE,
            Objet.COMPTE_PERSONNEL,
            Qui.ORGANISMES,
            "GET /espace/compte",
            "GET /espace/confirmation",
            "GET /espace/compte/mot-de-passe",
            "GET /espace/compte/application",
            "GET /espace/compte/codes-secours",
            "GET /espace/compte/adresse"),
    CHANGER_COMPTE(
            MODIFIER,
            Objet.COMPTE_PERSONNEL,
            Qui.ORGANISMES,
            "POST /espace/confirmation",
            "POST /espace/confirmation/cle/options",
            "POST /espace/confirmation/cle",
            "POST /espace/compte/mot-de-passe",
            "POST /espace/compte/application",
            "POST /espace/compte/codes-secours",
            "POST /espace/compte/adresse",
            "POST /espace/compte/cles/options",
            "POST /espace/compte/cles",
            "POST /espace/compte/cles/retirer",
            "POST /espace/compte/sessions/fermer",
            "POST /espace/compte/sessions/fermer-autres"),

    // Contact and registration
    LIRE_CONTACT(
            LIRE,
            Objet.DEMANDE_CONTACT,
            Qui.QUICONQUE,
            "GET /contact",
            "GET /contact/aucune-situation",
            "GET /contact/{brouillon}/{etape}",
            "GET /contact/{brouillon}/envoyee"),
    ECRIRE_CONTACT(CREER, Objet.DEMANDE_CONTACT, Qui.NAVIGATEURS, "POST /contact", "POST /contact/{brouillon}/{etape}"),

    // Agents
    LIRE_CONNEXION_AGENTS(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /administration/connexion"),
    FERMER_SESSION_AGENT(MODIFIER, Objet.SESSION, Qui.NAVIGATEURS, "POST /administration/deconnexion"),
    LIRE_DEMANDES(
            LIRE,
            Objet.DEMANDE_RECUE,
            Qui.AGENTS,
            "GET /administration",
            "GET /administration/demandes/{id}",
            "GET /administration/demandes/{id}/courriels"),
    OUVRIR_DEMANDE(
            CREER, Objet.DEMANDE_RECUE, Qui.AGENTS, "GET /administration/annuaire", "POST /administration/annuaire"),
    TRAITER_DEMANDE(
            MODIFIER,
            Objet.DEMANDE_RECUE,
            Qui.AGENTS,
            "POST /administration/demandes/{id}/prise",
            "POST /administration/demandes/{id}/complement",
            "POST /administration/demandes/{id}/question",
            "POST /administration/demandes/{id}/classement",
            "POST /administration/demandes/{id}/reouverture",
            "POST /administration/demandes/{id}/immatriculation",
            "POST /administration/demandes/{id}/envoi",
            "POST /administration/demandes/{id}/retour"),
    LIRE_ORGANISMES(
            LIRE,
            Objet.ORGANISME_IMMATRICULE,
            Qui.AGENTS,
            "GET /administration/organismes",
            "GET /administration/organismes/{id}"),
    CHANGER_ETAT_ORGANISME(
            MODIFIER, Objet.ORGANISME_IMMATRICULE, Qui.AGENTS, "POST /administration/organismes/{id}/etat"),
    SECOURIR_UTILISATEUR(
            MODIFIER,
            Objet.ORGANISME_IMMATRICULE,
            Qui.AGENTS,
            "POST /administration/organismes/{id}/utilisateurs/{utilisateur}/second-facteur",
            "POST /administration/organismes/{id}/utilisateurs/{utilisateur}/mot-de-passe"),
    LIRE_INSCRIPTIONS(LIRE, Objet.INSCRIPTION_SUIVIE, Qui.AGENTS, "GET /administration/inscriptions"),
    DECIDER_INSCRIPTION(
            MODIFIER,
            Objet.INSCRIPTION_SUIVIE,
            Qui.AGENTS,
            "POST /administration/inscriptions/{id}/decision",
            "POST /administration/inscriptions/{id}/relance"),
    LIRE_COURRIELS(LIRE, Objet.COURRIEL_ECARTE, Qui.AGENTS, "GET /administration/courriels"),
    TRAITER_COURRIEL(
            MODIFIER,
            Objet.COURRIEL_ECARTE,
            Qui.AGENTS,
            "POST /administration/courriels/{id}/envoi",
            "POST /administration/courriels/{id}/classement"),
    OUVRIR_ROLE(MODIFIER, Objet.ORGANISME_IMMATRICULE, Qui.AGENTS, "POST /administration/organismes/{id}/roles"),
    LIRE_PURGES(LIRE, Objet.PURGE, Qui.AGENTS, "GET /administration/conservation"),
    LIRE_PUBLICATION(
            LIRE,
            Objet.PUBLICATION,
            Qui.AGENTS,
            "GET /administration/publications",
            "GET /administration/publications/nouvelle",
            "GET /administration/publications/{id}"),
    ECRIRE_PUBLICATION(
            MODIFIER,
            Objet.PUBLICATION,
            Qui.AGENTS,
            "POST /administration/publications",
            "POST /administration/publications/{id}",
            "POST /administration/publications/{id}/publication",
            "POST /administration/publications/{id}/archivage"),
    LIRE_AGENTS(LIRE, Objet.AGENT, Qui.AGENTS, "GET /administration/agents"),
    GERER_AGENTS(
            MODIFIER,
            Objet.AGENT,
            EnumSet.of(Acteur.AGENT_RESPONSABLE),
            "POST /administration/agents",
            "POST /administration/agents/{id}/etat"),

    // The transparency log, as the operator watches it
    LIRE_AUDITS(LIRE, Objet.JOURNAL_TRANSPARENCE, Qui.AGENTS, "GET /administration/transparence"),
    DEMANDER_AUDIT(CREER, Objet.JOURNAL_TRANSPARENCE, Qui.AGENTS, "POST /administration/transparence/audit"),

    // Before a deposit
    LIRE_PAGE_ESSAI(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /essai"),
    ESSAYER(CREER, Objet.ESSAI, Qui.NAVIGATEURS, "POST /essai"),
    CONTROLER_PAR_API(CREER, Objet.ESSAI, EnumSet.of(Acteur.CLIENT_CONTROLES), "POST /api/v1/controles"),
    LIRE_CONSTRUCTION(
            LIRE,
            Objet.CONSTRUCTION,
            Qui.ORGANISMES,
            "GET /espace/construire",
            "GET /espace/construire/modele.xlsx",
            "GET /espace/construire/{id}",
            "GET /espace/construire/{id}/resultat",
            "GET /espace/construire/{id}/erreurs.csv",
            "GET /espace/construire/{id}/flux.xml"),
    CONSTRUIRE(
            CREER,
            Objet.CONSTRUCTION,
            Qui.ORGANISMES,
            "POST /espace/construire",
            "POST /espace/construire/{id}",
            "POST /espace/construire/{id}/depot"),

    // Deposits
    LIRE_ESPACE(LIRE, Objet.ESPACE, Qui.ORGANISMES, "GET /espace"),
    CHOISIR_CERTIFICATEUR(MODIFIER, Objet.CERTIFICATEUR_CHOISI, Qui.ORGANISMES, "POST /espace/certificateur"),
    DEPOSER(CREER, Objet.DEPOT, Qui.ORGANISMES, "GET /espace/deposer", "POST /espace/depots"),
    ENVOYER(
            CREER,
            Objet.ENVOI,
            Qui.ORGANISMES,
            "POST /espace/envois",
            "HEAD /espace/envois/{id}",
            "PATCH /espace/envois/{id}",
            "DELETE /espace/envois/{id}"),
    LIRE_DEPOT(
            LIRE,
            Objet.DEPOT,
            Qui.ORGANISMES,
            "GET /espace/depots",
            "GET /espace/depots.{extension}",
            "GET /espace/statistiques",
            "GET /espace/statistiques.{extension}",
            "GET /espace/statistiques/raisons.{extension}",
            "GET /espace/depots/{id}",
            "GET /espace/depots/{id}/suivi",
            "GET /espace/depots/{id}/erreurs",
            "GET /espace/depots/{id}/erreurs.{extension}",
            "GET /espace/depots/{id}/passages",
            "GET /espace/depots/{id}/passages.{extension}",
            "GET /espace/depots/{id}/accuses",
            "GET /espace/depots/{id}/preuve",
            "GET /espace/depots/{id}/accuse-reception.{extension}",
            "GET /espace/depots/{id}/accuse-traitement.{extension}"),
    DEPOSER_PAR_API(CREER, Objet.DEPOT, EnumSet.of(Acteur.CLIENT_DEPOTS_ECRIRE), "POST /api/v1/depots"),
    LIRE_DEPOT_PAR_API(
            LIRE,
            Objet.DEPOT,
            EnumSet.of(Acteur.CLIENT_DEPOTS_LIRE),
            "GET /api/v1/depots",
            "GET /api/v1/depots/{id}",
            "GET /api/v1/depots/{id}/accuse-reception",
            "GET /api/v1/depots/{id}/accuse-traitement",
            "GET /api/v1/depots/{id}/preuves",
            "GET /api/v1/depots/{id}/preuves/{ordinal}"),

    // Passages, and the KO ones: no agent has any row here
    CORRIGER_DEPOT(
            CREER,
            Objet.DEPOT,
            Qui.ORGANISMES,
            "GET /espace/depots/{id}/ko.xml",
            "GET /espace/depots/{id}/corriger",
            "POST /espace/depots/{id}/corriger",
            "POST /espace/depots/{id}/corriger/controle",
            "POST /espace/depots/{id}/corriger/depot"),
    LIRE_PASSAGE(LIRE, Objet.PASSAGE, Qui.ORGANISMES, "GET /espace/passages", "GET /espace/passages/{id}"),
    SAISIR_PASSAGE(CREER, Objet.PASSAGE, Qui.ORGANISMES, "GET /espace/passages/nouveau", "POST /espace/passages"),
    REMPLACER_PASSAGE(
            MODIFIER,
            Objet.PASSAGE,
            Qui.ORGANISMES,
            "GET /espace/passages/{id}/remplacer",
            "POST /espace/passages/{id}/remplacer"),
    RETIRER_PASSAGE(REVOQUER, Objet.PASSAGE, Qui.ORGANISMES, "POST /espace/passages/retrait", "POST /espace/retraits"),
    LIRE_RETRAIT(LIRE, Objet.RETRAIT, Qui.ORGANISMES, "GET /espace/retraits/{id}"),
    DECIDER_RETRAIT(
            MODIFIER,
            Objet.RETRAIT,
            Qui.ORGANISMES,
            "POST /espace/retraits/{id}/confirmation",
            "POST /espace/retraits/{id}/abandon"),
    LIRE_KO_PAR_API(LIRE, Objet.DEPOT, EnumSet.of(Acteur.CLIENT_DEPOTS_LIRE), "GET /api/v1/depots/{id}/ko.xml"),
    LIRE_PASSAGE_PAR_API(
            LIRE,
            Objet.PASSAGE,
            EnumSet.of(Acteur.CLIENT_PASSAGES_LIRE),
            "GET /api/v1/passages",
            "GET /api/v1/passages/{id}"),
    ECRIRE_PASSAGE_PAR_API(
            CREER,
            Objet.PASSAGE,
            EnumSet.of(Acteur.CLIENT_PASSAGES_ECRIRE),
            "POST /api/v1/passages",
            "PUT /api/v1/passages/{id}"),
    RETIRER_PASSAGE_PAR_API(
            REVOQUER, Objet.PASSAGE, EnumSet.of(Acteur.CLIENT_PASSAGES_ECRIRE), "DELETE /api/v1/passages/{id}"),

    // What an organism does for itself
    LIRE_ORGANISME(LIRE, Objet.ORGANISME, Qui.ORGANISMES, "GET /espace/organisme", "GET /espace/organisme/sirets"),
    LIRE_UTILISATEUR(
            LIRE,
            Objet.UTILISATEUR,
            Qui.ADMINISTRATEURS,
            "GET /espace/organisme/utilisateurs",
            "GET /espace/organisme/utilisateurs/{id}"),
    INVITER_UTILISATEUR(
            CREER,
            Objet.UTILISATEUR,
            Qui.ADMINISTRATEURS,
            "GET /espace/organisme/utilisateurs/nouveau",
            "POST /espace/organisme/utilisateurs",
            "POST /espace/organisme/utilisateurs/{id}/invitation"),
    MODIFIER_UTILISATEUR(
            MODIFIER,
            Objet.UTILISATEUR,
            Qui.ADMINISTRATEURS,
            "POST /espace/organisme/utilisateurs/{id}/role",
            "POST /espace/organisme/utilisateurs/{id}/transmission",
            "POST /espace/organisme/utilisateurs/{id}/reactivation",
            "POST /espace/organisme/utilisateurs/{id}/second-facteur"),
    DESACTIVER_UTILISATEUR(
            REVOQUER, Objet.UTILISATEUR, Qui.ADMINISTRATEURS, "POST /espace/organisme/utilisateurs/{id}/desactivation"),
    LIRE_MANDAT(
            LIRE, Objet.MANDAT, Qui.ORGANISMES, "GET /espace/organisme/mandats", "GET /espace/organisme/mandats/{id}"),
    DONNER_MANDAT(
            CREER,
            Objet.MANDAT,
            EnumSet.of(Acteur.ADMINISTRATEUR_CERTIFICATEUR),
            "GET /espace/organisme/mandats/nouveau",
            "POST /espace/organisme/mandats"),
    REVOQUER_MANDAT(
            REVOQUER,
            Objet.MANDAT,
            EnumSet.of(Acteur.ADMINISTRATEUR_CERTIFICATEUR),
            "POST /espace/organisme/mandats/{id}/revocation"),
    LIRE_CLIENT_API(LIRE, Objet.CLIENT_API, Qui.ADMINISTRATEURS, "GET /espace/organisme/acces-api"),
    CREER_CLIENT_API(CREER, Objet.CLIENT_API, Qui.ADMINISTRATEURS, "POST /espace/organisme/acces-api"),
    RENOUVELER_CLIENT_API(
            MODIFIER,
            Objet.CLIENT_API,
            Qui.ADMINISTRATEURS,
            "POST /espace/organisme/acces-api/{id}/secret",
            "POST /espace/organisme/acces-api/{id}/ancien-secret"),
    REVOQUER_CLIENT_API(
            REVOQUER, Objet.CLIENT_API, Qui.ADMINISTRATEURS, "POST /espace/organisme/acces-api/{id}/revocation"),
    LIRE_WEBHOOK(LIRE, Objet.WEBHOOK, Qui.ADMINISTRATEURS, "GET /espace/organisme/webhooks"),
    INSCRIRE_WEBHOOK(CREER, Objet.WEBHOOK, Qui.ADMINISTRATEURS, "POST /espace/organisme/webhooks"),
    RENVOYER_NOTIFICATIONS(MODIFIER, Objet.WEBHOOK, Qui.ADMINISTRATEURS, "POST /espace/organisme/webhooks/{id}/renvoi"),
    LIRE_WEBHOOK_PAR_API(
            LIRE,
            Objet.WEBHOOK,
            EnumSet.of(Acteur.CLIENT_WEBHOOKS),
            "GET /api/v1/webhooks",
            "GET /api/v1/webhooks/{id}/notifications"),
    INSCRIRE_WEBHOOK_PAR_API(CREER, Objet.WEBHOOK, EnumSet.of(Acteur.CLIENT_WEBHOOKS), "POST /api/v1/webhooks"),
    RENVOYER_NOTIFICATIONS_PAR_API(
            MODIFIER, Objet.WEBHOOK, EnumSet.of(Acteur.CLIENT_WEBHOOKS), "POST /api/v1/webhooks/{id}/renvoi"),
    SUPPRIMER_WEBHOOK_PAR_API(
            REVOQUER, Objet.WEBHOOK, EnumSet.of(Acteur.CLIENT_WEBHOOKS), "DELETE /api/v1/webhooks/{id}"),
    SUPPRIMER_WEBHOOK(REVOQUER, Objet.WEBHOOK, Qui.ADMINISTRATEURS, "POST /espace/organisme/webhooks/{id}/suppression"),
    LIRE_HISTORIQUE(LIRE, Objet.JOURNAL, Qui.ADMINISTRATEURS, "GET /espace/organisme/historique"),

    // Assistance
    LIRE_TICKET(LIRE, Objet.TICKET, Qui.ORGANISMES, "GET /assistance", "GET /assistance/{id}"),
    OUVRIR_TICKET(CREER, Objet.TICKET, Qui.ORGANISMES, "GET /assistance/nouveau", "POST /assistance"),
    ECRIRE_TICKET(
            MODIFIER, Objet.TICKET, Qui.ORGANISMES, "POST /assistance/{id}/messages", "POST /assistance/{id}/cloture"),
    LIRE_FILE_TICKETS(
            LIRE, Objet.FILE_TICKETS, Qui.AGENTS, "GET /administration/tickets", "GET /administration/tickets/{id}"),
    REPONDRE_TICKET(
            MODIFIER,
            Objet.FILE_TICKETS,
            Qui.AGENTS,
            "POST /administration/tickets/{id}/reponse",
            "POST /administration/tickets/{id}/cloture");

    private final Acte acte;
    private final Objet objet;
    private final Set<Acteur> acteurs;
    private final List<Route> routes;

    Habilitation(Acte acte, Objet objet, Set<Acteur> acteurs, String... routes) {
        this.acte = acte;
        this.objet = objet;
        this.acteurs = Set.copyOf(acteurs);
        this.routes = Arrays.stream(routes).map(Route::de).toList();
    }

    public Acte acte() {
        return acte;
    }

    public Objet objet() {
        return objet;
    }

    public Set<Acteur> acteurs() {
        return acteurs;
    }

    public List<Route> routes() {
        return routes;
    }

    /** The groups of actors that the rows speak of. */
    private static final class Qui {
        static final Set<Acteur> ORGANISMES =
                EnumSet.range(Acteur.UTILISATEUR_CERTIFICATEUR, Acteur.ADMINISTRATEUR_DEPOSANT);
        static final Set<Acteur> ADMINISTRATEURS =
                EnumSet.of(Acteur.ADMINISTRATEUR_CERTIFICATEUR, Acteur.ADMINISTRATEUR_DEPOSANT);
        static final Set<Acteur> NAVIGATEURS = EnumSet.range(Acteur.VISITEUR, Acteur.AGENT_RESPONSABLE);
        static final Set<Acteur> AGENTS = EnumSet.of(Acteur.AGENT, Acteur.AGENT_RESPONSABLE);
        static final Set<Acteur> QUICONQUE = EnumSet.allOf(Acteur.class);

        private Qui() {}
    }
}
