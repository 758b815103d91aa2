package fr.accroche.portail.organisme.demande;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.organisme.ActeDemande;
import fr.accroche.portail.organisme.AnnuaireCertificateurs;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.EtatDemande;
import fr.accroche.portail.organisme.FicheSiret;
import fr.accroche.portail.organisme.FiltreDemandes;
import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.ReceptionDemande;
import fr.accroche.portail.organisme.SiretDeclare;
import fr.accroche.portail.organisme.jdbc.DemandeRepository;
import fr.accroche.portail.organisme.jdbc.ImmatriculationRepository;
import fr.accroche.portail.socle.BaseWeb;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes requests in and changes them, each time with the journal and the mail in the same transaction. */
@Component
class DemandesPortail implements Demandes {
    private static final Set<EtatDemande> A_TRAITER = EnumSet.of(EtatDemande.RECUE, EtatDemande.A_COMPLETER);

    private final BaseWeb base;
    private final DemandeRepository demandes;
    private final ImmatriculationRepository organismes;
    private final AnnuaireCertificateurs annuaire;
    private final FreinDemandes frein;
    private final LettresDemande lettres;
    private final Courriels courriels;
    private final Journal journal;

    DemandesPortail(
            BaseWeb base,
            DemandeRepository demandes,
            ImmatriculationRepository organismes,
            AnnuaireCertificateurs annuaire,
            FreinDemandes frein,
            LettresDemande lettres,
            Courriels courriels,
            Journal journal) {
        this.base = base;
        this.demandes = demandes;
        this.organismes = organismes;
        this.annuaire = annuaire;
        this.frein = frein;
        this.lettres = lettres;
        this.courriels = courriels;
        this.journal = journal;
    }

    @Override
    public ReceptionDemande deposer(NouvelleDemande nouvelle, String acteur) {
        return Objects.requireNonNull(base.transaction().execute(etat -> prendre(nouvelle, acteur)));
    }

    private ReceptionDemande prendre(NouvelleDemande nouvelle, String acteur) {
        Optional<Demande> deja = demandes.trouver(nouvelle.id());
        if (deja.isPresent()) {
            return new ReceptionDemande.Recue(deja.get(), false);
        }
        byte @Nullable [] reseau = FreinDemandes.empreinte(nouvelle.reseau());
        if (frein.arrete(nouvelle, reseau)) {
            journal.consigner(new Fait(
                    acteur, Optional.empty(), "DEMANDE_RECUE", nouvelle.id().toString(), "FREINEE", nouvelle.reseau()));
            return new ReceptionDemande.Freinee();
        }
        List<FicheSiret> fiches =
                nouvelle.sirets().stream().map(annuaire::consulter).toList();
        boolean ajoutee = demandes.inserer(nouvelle, fiches, reseau);
        Demande demande = demandes.trouver(nouvelle.id()).orElseThrow();
        if (ajoutee) {
            consigner(acteur, "DEMANDE_RECUE", demande, nouvelle.reseau());
            accuser(demande);
        }
        return new ReceptionDemande.Recue(demande, ajoutee);
    }

    /** Nothing is mailed for what a robot seems to have filled in: the address may be anybody's. */
    private void accuser(Demande demande) {
        if (!demande.suspecte()) {
            lettres.accuse(demande)
                    .ifPresent(lettre ->
                            demande.referent().ifPresent(referent -> courriels.confier(referent.mail(), lettre)));
        }
    }

    @Override
    public List<Demande> lister(FiltreDemandes filtre) {
        return demandes.lister(filtre);
    }

    @Override
    public Optional<Demande> trouver(UUID demande) {
        return demandes.trouver(demande);
    }

    @Override
    public boolean agir(UUID demande, int version, ActeDemande acte, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            boolean fait = faire(demande, version, acte, acteur);
            if (fait) {
                Demande apres = demandes.trouver(demande).orElseThrow();
                consigner(acteur, nom(acte), apres, Optional.empty());
                prevenir(apres, acte);
            }
            return fait;
        }));
    }

    private boolean faire(UUID demande, int version, ActeDemande acte, String acteur) {
        if (acte instanceof ActeDemande.Prendre) {
            return demandes.prendre(demande, version, acteur);
        }
        if (acte instanceof ActeDemande.Completer complement) {
            return demandes.completer(
                    demande,
                    version,
                    complement.raisonSociale(),
                    complement.situation(),
                    complement.referent(),
                    complement.mailDeposant());
        }
        if (acte instanceof ActeDemande.DemanderComplement question) {
            return demandes.changerEtat(demande, version, A_TRAITER, EtatDemande.A_COMPLETER, question.note());
        }
        if (acte instanceof ActeDemande.Classer classement) {
            return demandes.changerEtat(demande, version, A_TRAITER, EtatDemande.CLASSEE, classement.note());
        }
        return demandes.changerEtat(demande, version, EnumSet.of(EtatDemande.CLASSEE), EtatDemande.RECUE, "");
    }

    private void prevenir(Demande demande, ActeDemande acte) {
        if (acte instanceof ActeDemande.DemanderComplement question) {
            demande.referent()
                    .ifPresent(referent ->
                            courriels.confier(referent.mail(), lettres.complement(demande, question.note())));
        }
    }

    private static String nom(ActeDemande acte) {
        if (acte instanceof ActeDemande.Prendre) {
            return "DEMANDE_PRISE";
        }
        if (acte instanceof ActeDemande.Completer) {
            return "DEMANDE_COMPLETEE";
        }
        if (acte instanceof ActeDemande.DemanderComplement) {
            return "DEMANDE_COMPLEMENT";
        }
        return acte instanceof ActeDemande.Classer ? "DEMANDE_CLASSEE" : "DEMANDE_ROUVERTE";
    }

    @Override
    public Rapprochements rapprochements(Demande demande) {
        return new Rapprochements(
                organismes.proches(
                        demande.sirets().stream().map(SiretDeclare::siret).toList(), demande.raisonSociale()),
                demandes.ouvertesAvec(
                        demande.sirets().stream().map(SiretDeclare::siret).toList(), demande.id()));
    }

    private void consigner(String acteur, String action, Demande demande, Optional<String> origine) {
        journal.consigner(new Fait(acteur, Optional.empty(), action, demande.reference(), "OK", origine));
    }
}
