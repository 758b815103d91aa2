package fr.accroche.portail.compte.inscription;

import fr.accroche.portail.compte.NouvelUtilisateur;
import fr.accroche.portail.compte.RoleUtilisateur;
import fr.accroche.portail.compte.Sessions;
import fr.accroche.portail.compte.jdbc.InscriptionRepository;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.Etat;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.Inscrite;
import fr.accroche.portail.compte.jdbc.InscriptionRepository.OrganismeAInscrire;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository;
import fr.accroche.portail.compte.jdbc.UtilisateurRepository.Invite;
import fr.accroche.portail.compte.lettre.AdresseMasquee;
import fr.accroche.portail.compte.lettre.LettresCompte;
import fr.accroche.portail.compte.lettre.LettresCompte.TitulaireInscrit;
import fr.accroche.portail.compte.lien.Liens;
import fr.accroche.portail.compte.lien.Liens.Lien;
import fr.accroche.portail.compte.lien.UsageLien;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Signing an organism up. The form is the guide's; beyond it, an account opens at once only for whoever holds the link of
 * the mail, else the referent agrees first; the referent is told in any case and may contest. The first one becomes
 * administrator. Safe to share between threads and nodes: the account's row is locked.
 */
@Component
@SiRole(RoleNoeud.WEB)
class Inscriptions {
    private static final int EN_ATTENTE_AU_PLUS = 5;
    private static final String JOURNAL = "INSCRIPTION";

    /** Whoever signs up, agrees or contests has no account. */
    private static final String PERSONNE = "inscription";

    private final InscriptionRepository depot;
    private final InvitationsUtilisateurs invitations;
    private final UtilisateurRepository utilisateurs;
    private final Liens liens;
    private final LettresCompte lettres;
    private final Sessions sessions;
    private final Journal journal;
    private final BaseWeb base;

    Inscriptions(
            InscriptionRepository depot,
            InvitationsUtilisateurs invitations,
            UtilisateurRepository utilisateurs,
            Liens liens,
            LettresCompte lettres,
            Sessions sessions,
            Journal journal,
            BaseWeb base) {
        this.depot = depot;
        this.invitations = invitations;
        this.utilisateurs = utilisateurs;
        this.liens = liens;
        this.lettres = lettres;
        this.sessions = sessions;
        this.journal = journal;
        this.base = base;
    }

    /** The organism whose pair this is, when it is right. */
    Optional<OrganismeAInscrire> identifier(RoleOrganisme role, String matricule, String autre) {
        return depot.parPaire(role, matricule.toUpperCase(Locale.ROOT), autre.toUpperCase(Locale.ROOT));
    }

    /** The masked address of its administrator, when somebody signed this organism up before. */
    Optional<String> dejaInscrit(OrganismeAInscrire organisme) {
        return depot.administrateur(organisme.id(), organisme.role()).map(AdresseMasquee::de);
    }

    /** True while this link of a mail can still be used. */
    boolean lienOuvre(String jeton) {
        return liens.consulter(jeton, UsageLien.INSCRIPTION).isPresent();
    }

    /** The last step: checks everything again, at this very moment. */
    ResultatInscription inscrire(BrouillonInscription brouillon, String origine) {
        RoleOrganisme role = Objects.requireNonNull(brouillon.role());
        Optional<OrganismeAInscrire> organisme = identifier(role, brouillon.matricule(), brouillon.autre());
        return organisme.isEmpty()
                ? new ResultatInscription.PaireInconnue()
                : Objects.requireNonNull(
                        base.transaction().execute(etat -> inscrire(organisme.get(), brouillon, origine)));
    }

    private ResultatInscription inscrire(OrganismeAInscrire organisme, BrouillonInscription brouillon, String origine) {
        UUID compte = depot.compte(organisme.id(), organisme.role());
        Optional<String> premier = dejaInscrit(organisme);
        if (premier.isPresent()) {
            return new ResultatInscription.DejaInscrit(premier.get());
        }
        boolean avecLien = liens.consulter(Objects.requireNonNullElse(brouillon.jeton(), ""), UsageLien.INSCRIPTION)
                .filter(lien -> lien.objet().equals(compte))
                .isPresent();
        if (!avecLien && depot.enAttenteDepuisUnJour(compte) >= EN_ATTENTE_AU_PLUS) {
            return new ResultatInscription.TropDeDemandes();
        }
        UUID id = depot.ajouter(compte, brouillon.prenom(), brouillon.nom(), brouillon.mail());
        Inscrite inscrite = depot.parId(id).orElseThrow();
        consigner(PERSONNE, organisme, avecLien ? "AVEC_LIEN" : "SANS_LIEN", Optional.of(origine));
        if (avecLien) {
            activer(inscrite);
            return new ResultatInscription.Activee(brouillon.mail());
        }
        lettres.inscriptionEnAttente(titulaire(inscrite));
        demanderAuReferent(inscrite);
        return new ResultatInscription.AConfirmer(organisme.mailReferent().isPresent());
    }

    private void demanderAuReferent(Inscrite inscrite) {
        inscrite.organisme()
                .mailReferent()
                .ifPresent(referent -> lettres.inscriptionAConfirmer(
                        referent, titulaire(inscrite), liens.creer(UsageLien.CONFIRMATION, inscrite.id())));
    }

    /** The account's row is locked by the caller. */
    private void activer(Inscrite inscrite) {
        depot.remplacerInvites(inscrite.compte());
        Invite invite = invitations.creer(new NouvelUtilisateur(
                inscrite.compte(), inscrite.prenom(), inscrite.nom(), inscrite.mail(), RoleUtilisateur.ADMINISTRATEUR));
        depot.decider(inscrite.id(), Etat.ACTIVEE, Optional.of(invite.id()));
        liens.annuler(inscrite.compte());
        inscrite.organisme()
                .mailReferent()
                .ifPresent(referent -> lettres.inscriptionFaite(
                        referent, titulaire(inscrite), liens.creer(UsageLien.CONTESTATION, inscrite.id())));
    }

    /** What the referent is asked about. */
    Optional<Inscrite> aConfirmer(String jeton) {
        return liens.consulter(jeton, UsageLien.CONFIRMATION).map(Lien::objet).flatMap(depot::parId);
    }

    /**
     * The referent's word.
     *
     * @return empty when the link opens nothing any more
     */
    Optional<ResultatInscription> repondre(String jeton, boolean accord, String origine) {
        return Objects.requireNonNull(base.transaction()
                .execute(etat -> liens.utiliser(jeton, UsageLien.CONFIRMATION)
                        .map(Lien::objet)
                        .flatMap(depot::parId)
                        .map(inscrite -> {
                            OrganismeAInscrire organisme = inscrite.organisme();
                            consigner(
                                    PERSONNE,
                                    organisme,
                                    accord ? "ACCEPTEE_PAR_LE_REFERENT" : "REFUSEE_PAR_LE_REFERENT",
                                    Optional.of(origine));
                            return decider(inscrite, accord);
                        })));
    }

    /** Within a transaction. */
    private ResultatInscription decider(Inscrite inscrite, boolean accord) {
        OrganismeAInscrire organisme = inscrite.organisme();
        depot.compte(organisme.id(), organisme.role());
        if (!accord) {
            depot.decider(inscrite.id(), Etat.CONTESTEE, Optional.empty());
            return new ResultatInscription.PaireInconnue();
        }
        Optional<String> premier = dejaInscrit(organisme);
        if (premier.isPresent()) {
            depot.decider(inscrite.id(), Etat.CADUQUE, Optional.empty());
            return new ResultatInscription.DejaInscrit(premier.get());
        }
        activer(inscrite);
        return new ResultatInscription.Activee(inscrite.mail());
    }

    /**
     * An agent's word on a sign-up that waits, in the stead of a referent that the organism has not.
     *
     * @return empty when it waits no more, or there is a referent to ask
     */
    Optional<ResultatInscription> deciderSansReferent(UUID id, boolean accord, String agent) {
        return Objects.requireNonNull(base.transaction()
                .execute(etat -> depot.verrouillerEnAttente(id)
                        .filter(inscrite -> inscrite.organisme().mailReferent().isEmpty())
                        .map(inscrite -> {
                            consigner(
                                    agent,
                                    inscrite.organisme(),
                                    accord ? "ACCEPTEE_PAR_UN_AGENT" : "REFUSEE_PAR_UN_AGENT",
                                    Optional.empty());
                            return decider(inscrite, accord);
                        })));
    }

    /**
     * Writes again to the referent of a sign-up that waits for its word; the link sent before opens nothing any more.
     *
     * @return false when it waits no more, or there is no referent
     */
    boolean rappeler(UUID id, String agent) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            Optional<Inscrite> enAttente = depot.verrouillerEnAttente(id)
                    .filter(inscrite -> inscrite.organisme().mailReferent().isPresent());
            enAttente.ifPresent(inscrite -> {
                demanderAuReferent(inscrite);
                consigner(agent, inscrite.organisme(), "REFERENT_RELANCE", Optional.empty());
            });
            return enAttente.isPresent();
        }));
    }

    /** What the referent may contest. */
    Optional<Inscrite> aContester(String jeton) {
        return liens.consulter(jeton, UsageLien.CONTESTATION).map(Lien::objet).flatMap(depot::parId);
    }

    /**
     * Closes the account to the person who signed up, and gives the referent a fresh link.
     *
     * @return false when the link opens nothing any more
     */
    boolean contester(String jeton, String origine) {
        Optional<Inscrite> contestee = Objects.requireNonNull(base.transaction()
                .execute(etat -> liens.utiliser(jeton, UsageLien.CONTESTATION)
                        .map(Lien::objet)
                        .flatMap(depot::parId)
                        .map(inscrite -> contester(inscrite, origine))));
        return contestee.isPresent();
    }

    private Inscrite contester(Inscrite inscrite, String origine) {
        OrganismeAInscrire organisme = inscrite.organisme();
        UUID compte = depot.compte(organisme.id(), organisme.role());
        inscrite.utilisateur().flatMap(utilisateurs::parId).ifPresent(qui -> {
            utilisateurs.desactiver(qui.id());
            liens.annuler(qui.id());
            sessions.fermerToutes(qui.identifiant());
        });
        depot.decider(inscrite.id(), Etat.CONTESTEE, Optional.empty());
        consigner(PERSONNE, organisme, "CONTESTEE", Optional.of(origine));
        organisme
                .mailReferent()
                .ifPresent(referent -> lettres.nouvelleInscription(
                        referent, organisme.raisonSociale(), liens.creer(UsageLien.INSCRIPTION, compte)));
        return inscrite;
    }

    private static TitulaireInscrit titulaire(Inscrite inscrite) {
        return new TitulaireInscrit(
                inscrite.organisme().raisonSociale(),
                inscrite.organisme().role() == RoleOrganisme.CERTIFICATEUR
                        ? "organisme certificateur"
                        : "organisme déposant",
                inscrite.nomComplet(),
                inscrite.mail());
    }

    private void consigner(String acteur, OrganismeAInscrire organisme, String objet, Optional<String> origine) {
        journal.consigner(new Fait(acteur, Optional.of(organisme.id()), JOURNAL, objet, "OK", origine));
    }
}
