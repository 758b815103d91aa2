package fr.accroche.portail.organisme.immatriculation;

import fr.accroche.modele.IdContrat;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.organisme.CourrierIdentifiants;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.EnvoiIdentifiants;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.EtatOrganisme;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.ReponseImmatriculation;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.organisme.jdbc.DemandeRepository;
import fr.accroche.portail.organisme.jdbc.EnvoiRepository;
import fr.accroche.portail.organisme.jdbc.ImmatriculationRepository;
import fr.accroche.portail.socle.BaseWeb;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One transaction for each act: the request's version, what it changes, the journal, the mails. */
@Component
class ImmatriculationsPortail implements Immatriculations {
    private static final Set<EtatDemande> A_TRAITER = EnumSet.of(EtatDemande.RECUE, EtatDemande.A_COMPLETER);
    private static final Set<EtatDemande> IMMATRICULEES = EnumSet.of(EtatDemande.IMMATRICULEE, EtatDemande.TRAITEE);

    private final BaseWeb base;
    private final DemandeRepository demandes;
    private final ImmatriculationRepository organismes;
    private final EnvoiRepository envois;
    private final Immatriculateur immatriculateur;
    private final CourriersIdentifiants courriers;
    private final Courriels courriels;
    private final Journal journal;

    ImmatriculationsPortail(
            BaseWeb base,
            DemandeRepository demandes,
            ImmatriculationRepository organismes,
            EnvoiRepository envois,
            Immatriculateur immatriculateur,
            CourriersIdentifiants courriers,
            Courriels courriels,
            Journal journal) {
        this.base = base;
        this.demandes = demandes;
        this.organismes = organismes;
        this.envois = envois;
        this.immatriculateur = immatriculateur;
        this.courriers = courriers;
        this.courriels = courriels;
        this.journal = journal;
    }

    @Override
    public ReponseImmatriculation immatriculer(UUID demande, int version, String acteur) {
        return Objects.requireNonNull(base.transaction().execute(etat -> decider(demande, version, acteur)));
    }

    private ReponseImmatriculation decider(UUID id, int version, String acteur) {
        Optional<Demande> trouvee = demandes.trouver(id);
        if (trouvee.isEmpty() || trouvee.get().version() != version) {
            return new ReponseImmatriculation.Depassee();
        }
        Demande demande = trouvee.get();
        if (demande.motif() == MotifContact.QUESTION || demande.sirets().isEmpty()) {
            return new ReponseImmatriculation.Impossible("Cette demande ne déclare aucun organisme à immatriculer.");
        }
        if (demande.referent().isEmpty()) {
            return new ReponseImmatriculation.Impossible(
                    "Il manque un référent à qui envoyer les identifiants : complétez la demande.");
        }
        if (!demandes.changerEtat(id, version, A_TRAITER, EtatDemande.IMMATRICULEE, "")) {
            return new ReponseImmatriculation.Depassee();
        }
        immatriculateur.immatriculer(demande, demande.referent().get(), acteur);
        consigner(acteur, "DEMANDE_IMMATRICULEE", demande);
        return new ReponseImmatriculation.Faite(demandes.trouver(id).orElseThrow());
    }

    @Override
    public List<CourrierIdentifiants> courriers(Demande demande) {
        return IMMATRICULEES.contains(demande.etat()) ? courriers.apercus(demande) : List.of();
    }

    @Override
    public boolean envoyer(UUID id, int version, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            if (!demandes.changerEtat(id, version, IMMATRICULEES, EtatDemande.TRAITEE, "")) {
                return false;
            }
            Demande demande = demandes.trouver(id).orElseThrow();
            demandes.reporterReferents(id);
            courriers
                    .aEnvoyer(demande)
                    .forEach(courrier -> envois.ajouter(
                            id,
                            courrier.destinataire().mail(),
                            courriels.confier(courrier.destinataire().mail(), courrier.lettre())));
            consigner(acteur, "IDENTIFIANTS_ENVOYES", demande);
            return true;
        }));
    }

    @Override
    public List<EnvoiIdentifiants> envois(UUID demande) {
        return envois.lister(demande).stream()
                .map(envoi -> new EnvoiIdentifiants(
                        envoi.rang(),
                        envoi.destinataire(),
                        envoi.confieLe(),
                        courriels.etat(envoi.courriel()),
                        envoi.revenu()))
                .toList();
    }

    @Override
    public List<Demande> nonArrivees() {
        return envois.refuses().stream()
                .flatMap(demande -> demandes.trouver(demande).stream())
                .toList();
    }

    @Override
    public boolean signalerRetour(UUID id, int rang, int version, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            boolean note = demandes.changerEtat(
                            id, version, IMMATRICULEES, EtatDemande.IMMATRICULEE, "Un courriel est revenu.")
                    && envois.revenir(id, rang);
            if (note) {
                consigner(acteur, "COURRIEL_REVENU", demandes.trouver(id).orElseThrow());
            } else {
                etat.setRollbackOnly();
            }
            return note;
        }));
    }

    @Override
    public Optional<OrganismeImmatricule> trouver(UUID organisme) {
        return organismes.trouver(organisme);
    }

    @Override
    public List<OrganismeImmatricule> chercher(String texte, int limite) {
        return organismes.chercher(texte.strip(), limite);
    }

    @Override
    public List<OrganismeImmatricule> deLEntite(UUID organisme) {
        return organismes
                .trouver(organisme)
                .map(connu -> organismes.deLEntite(connu.entite()))
                .orElse(List.of());
    }

    @Override
    public Optional<IdContrat> ouvrirRole(UUID organisme, RoleOrganisme role, String acteur) {
        return Objects.requireNonNull(base.transaction().execute(etat -> {
            organismes.verrouiller();
            if (!immatriculateur.ouvrir(organisme, role, acteur)) {
                return Optional.<IdContrat>empty();
            }
            OrganismeImmatricule apres = organismes.trouver(organisme).orElseThrow();
            IdContrat contrat = Objects.requireNonNull(apres.contrats().get(role));
            apres.referent()
                    .ifPresent(referent ->
                            courriels.confier(referent.mail(), courriers.nouveauRole(apres, role, contrat)));
            return Optional.of(contrat);
        }));
    }

    @Override
    public boolean changerEtat(UUID organisme, EtatOrganisme etat, String motif, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(transaction -> {
            if (!organismes.changerEtat(organisme, etat, motif)) {
                return false;
            }
            OrganismeImmatricule apres = organismes.trouver(organisme).orElseThrow();
            journal.consigner(Fait.de(
                    acteur,
                    organisme,
                    "ORGANISME_" + etat.name(),
                    apres.organisme().matricule().valeur(),
                    "OK"));
            apres.referent()
                    .ifPresent(referent -> courriels.confier(referent.mail(), LettresEtat.de(apres, etat, motif)));
            return true;
        }));
    }

    private void consigner(String acteur, String action, Demande demande) {
        journal.consigner(new Fait(acteur, Optional.empty(), action, demande.reference(), "OK", Optional.empty()));
    }
}
