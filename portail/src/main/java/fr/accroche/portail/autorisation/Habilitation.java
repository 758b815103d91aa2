package fr.accroche.portail.autorisation;

import static fr.accroche.portail.autorisation.Acte.CREER;
import static fr.accroche.portail.autorisation.Acte.LIRE;
import static fr.accroche.portail.autorisation.Acte.MODIFIER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The authorisation table: each row says which actors may do one act to one kind of object, and by which routes. What no
 * row allows is refused; a controller whose route no row names prevents the portal from starting. Whose object it is
 * comes after: see {@link Objet#appartenance()}.
 */
public enum Habilitation {
    // What anybody may read
    LIRE_INFORMATION(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /", "GET /aide", "GET /accessibilite"),
    LIRE_DESCRIPTION_API(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /api/v1/openapi.json"),
    LIRE_PAGE_ERREUR(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "* /error"),

    // Coming in and going out
    LIRE_PAGE_CONNEXION(LIRE, Objet.PAGE_PUBLIQUE, Qui.QUICONQUE, "GET /connexion"),
    OUVRIR_SESSION(CREER, Objet.SESSION, Qui.NAVIGATEURS, "POST /connexion"),
    FERMER_SESSION(MODIFIER, Objet.SESSION, Qui.NAVIGATEURS, "POST /deconnexion"),

    // Contact and registration
    LIRE_CONTACT(
            LIRE,
            Objet.DEMANDE_CONTACT,
            Qui.QUICONQUE,
            "GET /contact",
            "GET /contact/aucune-situation",
            "GET /contact/{brouillon}/{etape}",
            "GET /contact/{brouillon}/envoyee"),
    ECRIRE_CONTACT(
            CREER, Objet.DEMANDE_CONTACT, Qui.NAVIGATEURS, "POST /contact", "POST /contact/{brouillon}/{etape}"),

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
            CREER,
            Objet.DEMANDE_RECUE,
            Qui.AGENTS,
            "GET /administration/annuaire",
            "POST /administration/annuaire"),
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
    OUVRIR_ROLE(MODIFIER, Objet.ORGANISME_IMMATRICULE, Qui.AGENTS, "POST /administration/organismes/{id}/roles"),
    LIRE_AGENTS(LIRE, Objet.AGENT, Qui.AGENTS, "GET /administration/agents"),
    /** Among agents, the responsables only. */
    GERER_AGENTS(
            MODIFIER,
            Objet.AGENT,
            Qui.AGENTS,
            "POST /administration/agents",
            "POST /administration/agents/{id}/etat"),

    // Deposits
    LIRE_ESPACE(LIRE, Objet.ESPACE, Qui.ORGANISMES, "GET /espace"),
    CHOISIR_CERTIFICATEUR(
            MODIFIER, Objet.CERTIFICATEUR_CHOISI, Qui.ORGANISMES, "POST /espace/certificateur"),
    DEPOSER(CREER, Objet.DEPOT, Qui.ORGANISMES, "GET /espace/deposer", "POST /espace/depots"),
    LIRE_DEPOT(
            LIRE,
            Objet.DEPOT,
            Qui.ORGANISMES,
            "GET /espace/depots",
            "GET /espace/depots/{id}",
            "GET /espace/depots/{id}/suivi",
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
            "GET /api/v1/depots/{id}/accuse-traitement");

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
        static final Set<Acteur> ORGANISMES = EnumSet.range(Acteur.UTILISATEUR_CERTIFICATEUR, Acteur.ADMINISTRATEUR_DEPOSANT);
        static final Set<Acteur> NAVIGATEURS = EnumSet.range(Acteur.VISITEUR, Acteur.AGENT);
        static final Set<Acteur> AGENTS = EnumSet.of(Acteur.AGENT);
        static final Set<Acteur> QUICONQUE = EnumSet.allOf(Acteur.class);

        private Qui() {}
    }
}
