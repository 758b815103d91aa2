package fr.accroche.portail.organisme.immatriculation;

import fr.accroche.modele.IdContrat;
import fr.accroche.portail.notification.Lettre;
import fr.accroche.portail.organisme.AdressesInscription;
import fr.accroche.portail.organisme.CourrierIdentifiants;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.EtatMandat;
import fr.accroche.portail.organisme.JourParis;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.OrganismeImmatricule;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.organisme.SiretDeclare;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.organisme.jdbc.ImmatriculationRepository;
import fr.accroche.portail.organisme.jdbc.MandatRepository;
import fr.accroche.portail.socle.AccrocheProperties;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who receives which mail of a registered request; the preview and the mail are made of the same words. */
@Component
class CourriersIdentifiants {
    private final ImmatriculationRepository organismes;
    private final MandatRepository mandats;
    private final ObjectProvider<AdressesInscription> liens;
    private final AccrocheProperties proprietes;
    private final Clock horloge;

    CourriersIdentifiants(
            ImmatriculationRepository organismes,
            MandatRepository mandats,
            ObjectProvider<AdressesInscription> liens,
            AccrocheProperties proprietes,
            Clock horloge) {
        this.organismes = organismes;
        this.mandats = mandats;
        this.liens = liens;
        this.proprietes = proprietes;
        this.horloge = horloge;
    }

    /** With the address of the sign-up in the place of each single-use link. */
    List<CourrierIdentifiants> apercus(Demande demande) {
        return courriers(demande, (organisme, role) -> pageInscription());
    }

    /** With fresh links. Within a transaction. */
    List<CourrierIdentifiants> aEnvoyer(Demande demande) {
        return courriers(demande, this::lienFrais);
    }

    /** With a fresh link. Within a transaction. */
    Lettre nouveauRole(OrganismeImmatricule organisme, RoleOrganisme role, IdContrat contrat) {
        return new LettresIdentifiants(this::lienFrais).nouveauRole(organisme, role, contrat);
    }

    private List<CourrierIdentifiants> courriers(Demande demande, BiFunction<Organisme, RoleOrganisme, URI> adresses) {
        LettresIdentifiants lettres = new LettresIdentifiants(adresses);
        List<OrganismeImmatricule> siens = demande.sirets().stream()
                .map(SiretDeclare::organisme)
                .flatMap(organisme -> organisme.flatMap(organismes::trouver).stream())
                .toList();
        List<CourrierIdentifiants> courriers = new ArrayList<>();
        referent(demande, siens)
                .ifPresent(referent ->
                        courriers.add(new CourrierIdentifiants(referent, principale(demande, lettres, siens))));
        demande.deposantId()
                .flatMap(organismes::trouver)
                .ifPresent(tiers -> tiers.referent()
                        .ifPresent(referent -> courriers.add(
                                new CourrierIdentifiants(referent, lettres.deposant(tiers, enCours(recus(tiers)))))));
        return courriers;
    }

    private Lettre principale(Demande demande, LettresIdentifiants lettres, List<OrganismeImmatricule> siens) {
        if (demande.situation().filter(SituationDepot.PROPRE_ET_TIERS::equals).isPresent()) {
            return lettres.certificateurEtDeposant(
                    siens,
                    enCours(siens.stream().flatMap(sien -> recus(sien).stream()).toList()));
        }
        return lettres.certificateur(
                siens,
                enCours(siens.stream()
                        .flatMap(sien -> mandats.donnesPar(sien.organisme().id()).stream())
                        .toList()));
    }

    private static Optional<Referent> referent(Demande demande, List<OrganismeImmatricule> siens) {
        return siens.stream()
                .findFirst()
                .flatMap(OrganismeImmatricule::referent)
                .or(demande::referent);
    }

    private List<Mandat> recus(OrganismeImmatricule organisme) {
        return mandats.recusPar(organisme.organisme().id());
    }

    private List<Mandat> enCours(List<Mandat> tous) {
        return tous.stream()
                .filter(mandat -> mandat.etat(JourParis.aujourdhui(horloge)) == EtatMandat.EN_COURS)
                .toList();
    }

    private URI lienFrais(Organisme organisme, RoleOrganisme role) {
        UUID id = organisme.id();
        AdressesInscription fabrique = liens.getIfAvailable();
        return fabrique == null ? pageInscription() : fabrique.lien(id, role);
    }

    private URI pageInscription() {
        return URI.create(proprietes.url() + "/inscription");
    }
}
