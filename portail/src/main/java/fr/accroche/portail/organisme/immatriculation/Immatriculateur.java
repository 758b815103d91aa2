package fr.accroche.portail.organisme.immatriculation;

import fr.accroche.modele.Siret;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.DeposantDeclare;
import fr.accroche.portail.organisme.JourParis;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.organisme.SiretDeclare;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.organisme.Succession;
import fr.accroche.portail.organisme.jdbc.DemandeRepository;
import fr.accroche.portail.organisme.jdbc.ImmatriculationRepository;
import fr.accroche.portail.organisme.mandat.AttributionMandats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the organisms, contracts and mandates of a request. An organism that has the SIRET already is taken as it is,
 * with the roles that it lacks: its referent stays the one that is known, so that nobody receives another's identifiers by
 * filling in a form.
 */
@Component
class Immatriculateur {
    private final ImmatriculationRepository organismes;
    private final DemandeRepository demandes;
    private final AttributionMandats mandats;
    private final Numeros numeros;
    private final Journal journal;
    private final Clock horloge;

    Immatriculateur(
            ImmatriculationRepository organismes,
            DemandeRepository demandes,
            AttributionMandats mandats,
            Numeros numeros,
            Journal journal,
            Clock horloge) {
        this.organismes = organismes;
        this.demandes = demandes;
        this.mandats = mandats;
        this.numeros = numeros;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Within a transaction. */
    void immatriculer(Demande demande, Referent referent, String acteur) {
        organismes.verrouiller();
        Optional<UUID> ancien = demande.succession()
                .map(Succession::ancien)
                .flatMap(organismes::parSiret)
                .map(connu -> connu.organisme().id());
        Optional<UUID> entite = ancien.flatMap(organismes::trouver).map(OrganismeImmatricule::entite);
        for (SiretDeclare declare : demande.sirets()) {
            UUID certificateur = certificateur(demande, declare.siret(), referent, entite, acteur);
            entite = entite.or(() -> organismes.trouver(certificateur).map(OrganismeImmatricule::entite));
            succeder(demande, ancien, certificateur, acteur);
        }
        demande.deposant().ifPresent(declare -> deposant(demande, declare, acteur));
    }

    private UUID certificateur(Demande demande, Siret siret, Referent referent, Optional<UUID> entite, String acteur) {
        Optional<OrganismeImmatricule> connu = organismes.parSiret(siret);
        UUID id = connu.map(trouve -> trouve.organisme().id())
                .orElseGet(() -> creer(demande.raisonSociale(), siret, entite, referent, acteur));
        demandes.rattacher(demande.id(), siret, id, connu.isEmpty());
        ouvrir(id, RoleOrganisme.CERTIFICATEUR, acteur);
        if (demande.situation().filter(SituationDepot.PROPRE_ET_TIERS::equals).isPresent()) {
            ouvrir(id, RoleOrganisme.DEPOSANT, acteur);
        }
        return id;
    }

    private void deposant(Demande demande, DeposantDeclare declare, String acteur) {
        Optional<OrganismeImmatricule> connu = organismes.parSiret(declare.siret());
        UUID id = connu.map(trouve -> trouve.organisme().id())
                .orElseGet(() ->
                        creer(declare.raisonSociale(), declare.siret(), Optional.empty(), declare.referent(), acteur));
        demandes.rattacherDeposant(demande.id(), id, connu.isEmpty());
        ouvrir(id, RoleOrganisme.DEPOSANT, acteur);
        OrganismeImmatricule tiers = organismes.trouver(id).orElseThrow();
        for (SiretDeclare certifie : demande.sirets()) {
            organismes
                    .parSiret(certifie.siret())
                    .ifPresent(certificateur -> mandats.donner(
                            new NouveauMandat(
                                    certificateur.organisme().id(),
                                    tiers.organisme().matricule(),
                                    aujourdhui(),
                                    Optional.empty()),
                            acteur));
        }
    }

    private UUID creer(String raisonSociale, Siret siret, Optional<UUID> entite, Referent referent, String acteur) {
        UUID id = organismes.creer(numeros.matricule(), raisonSociale, siret, aujourdhui(), entite, referent);
        consigner(acteur, "ORGANISME_IMMATRICULE", id);
        return id;
    }

    /** Nothing when it has this role already. */
    boolean ouvrir(UUID organisme, RoleOrganisme role, String acteur) {
        boolean manque = organismes
                .trouver(organisme)
                .filter(connu -> !connu.contrats().containsKey(role))
                .isPresent();
        if (manque) {
            organismes.ouvrirRole(organisme, role, numeros.contrat(role), aujourdhui());
            consigner(acteur, "CONTRAT_" + role.name(), organisme);
        }
        return manque;
    }

    /** The old SIRET ends the day before; the mandates that the old organism gave go on for the new one. */
    private void succeder(Demande demande, Optional<UUID> ancien, UUID nouveau, String acteur) {
        Optional<LocalDate> date = demande.succession().flatMap(Succession::date);
        if (ancien.isPresent() && date.isPresent() && !ancien.get().equals(nouveau)) {
            organismes.succeder(ancien.get(), nouveau, date.get());
            organismes
                    .deposantsMandatesPar(ancien.get(), aujourdhui())
                    .forEach(deposant ->
                            mandats.donner(new NouveauMandat(nouveau, deposant, date.get(), Optional.empty()), acteur));
            consigner(acteur, "SIRET_SUCCESSION", nouveau);
        }
    }

    private void consigner(String acteur, String action, UUID organisme) {
        OrganismeImmatricule connu = organismes.trouver(organisme).orElseThrow();
        journal.consigner(
                Fait.de(acteur, organisme, action, connu.organisme().matricule().valeur(), "OK"));
    }

    private LocalDate aujourdhui() {
        return JourParis.aujourdhui(horloge);
    }
}
