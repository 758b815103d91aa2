package fr.accroche.portail.depot;

import fr.accroche.controle.BilanControle;
import fr.accroche.controle.EnteteFlux;
import fr.accroche.modele.Anomalie;
import fr.accroche.modele.IdClient;
import fr.accroche.portail.depot.jdbc.LigneDepot;
import fr.accroche.portail.depot.jdbc.TraitementRepository;
import fr.accroche.portail.depot.jdbc.TraitementRepository.Cloture;
import fr.accroche.portail.depot.jdbc.TraitementRepository.Fin;
import fr.accroche.portail.identite.Coffre;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.DroitsDepot;
import fr.accroche.portail.organisme.DroitsDepot.Droit;
import fr.accroche.portail.passage.MotifRemplacement;
import fr.accroche.portail.passage.PassagesAcceptes;
import fr.accroche.portail.passage.PublicationPassages;
import fr.accroche.portail.passage.PublicationPassages.Publication;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.traitement.ResultatTraitement;
import fr.accroche.traitement.StatutTraitement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one short transaction that ends a deposit: rights judged as they are now, last refusals, passages, holders,
 * status, mail and audit, all or nothing. Two deposits of one emitter are published one after the other.
 */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
class PublicationDepot {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TraitementRepository depots;
    private final DroitsDepot droits;
    private final PublicationPassages passages;
    private final Coffre coffre;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PublicationDepot(
            TraitementRepository depots,
            DroitsDepot droits,
            PublicationPassages passages,
            Coffre coffre,
            @Qualifier("journalTraitement") Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.depots = depots;
        this.droits = droits;
        this.passages = passages;
        this.coffre = coffre;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Publishes, unless another run has taken the deposit over: then nothing is done. */
    void publier(LigneDepot depot, DepotPrepare prepare) {
        depots.enTransaction(() -> {
            boolean estSien = depots.verrouiller(depot.suivi().id(), prepare.tentative(), depot.emetteurId());
            if (estSien) {
                publierVerrouille(depot, prepare);
            }
            return estSien;
        });
    }

    private void publierVerrouille(LigneDepot depot, DepotPrepare prepare) {
        ResultatTraitement resultat = prepare.resultat();
        Jugement jugement = juger(depot, resultat.bilan());
        prepare.magasin().terminer(jugement.faute().stream().toList());
        Fin fin = jugement.certificateur().isPresent()
                ? accepter(
                        depot,
                        prepare.tentative(),
                        resultat,
                        jugement.certificateur().get())
                : refuser(resultat, jugement);
        depots.terminer(depot.suivi().id(), fin);
        annoncer(depot, fin.statut());
        consignerRegistre(depot, resultat);
    }

    /**
     * Empties what an ended deposit no longer needs: a transaction of its own, so that nobody waits for it to read the
     * accusé. A stop before its end leaves it to {@link BalayageStockage}.
     */
    void nettoyer(DepotId id) {
        depots.enTransaction(() -> {
            Optional<Cloture> cloture = depots.nettoyer(id);
            cloture.ifPresent(fin -> {
                if (fin.accepte()) {
                    coffre.garderAcceptes(id.valeur(), fin.tentative());
                } else {
                    coffre.oublier(id.valeur());
                }
            });
            return cloture;
        });
    }

    /** What the deposit's own rules say of a file that the control took in. */
    private Jugement juger(LigneDepot depot, BilanControle bilan) {
        if (!bilan.recevable()) {
            return new Jugement(Optional.empty(), Optional.empty());
        }
        EnteteFlux entete = bilan.entete();
        Optional<IdClient> emetteur = entete.emetteur();
        if (emetteur.isEmpty() || !depots.estMatricule(depot.emetteurId(), emetteur.get())) {
            return Jugement.fautif(RegleDepot.EMETTEUR);
        }
        if (entete.certificateur().isEmpty()) {
            return Jugement.fautif(RegleDepot.CERTIFICATEUR);
        }
        if (depot.auNomDe().isPresent() && !depot.auNomDe().equals(entete.certificateur())) {
            return Jugement.fautif(RegleDepot.CERTIFICATEUR_AUTRE);
        }
        Droit droit = droits.droit(
                depot.emetteurId(),
                entete.certificateur().get(),
                entete.idContrat(),
                LocalDate.now(horloge.withZone(PARIS)));
        if (droit instanceof Droit.Accorde accorde) {
            return entete.idFlux()
                    .flatMap(flux -> depots.depotDuFlux(depot.emetteurId(), flux))
                    .map(numero -> new Jugement(
                            Optional.empty(),
                            Optional.of(RegleDepot.FLUX.anomalie(" C’est celui du dépôt n° " + numero + "."))))
                    .orElseGet(() -> Jugement.accepte(accorde.certificateur()));
        }
        if (droit instanceof Droit.MandatRevoque) {
            return Jugement.fautif(RegleDepot.MANDAT_REVOQUE);
        }
        return Jugement.fautif(droit instanceof Droit.AutreContrat ? RegleDepot.CONTRAT : RegleDepot.CERTIFICATEUR);
    }

    private Fin accepter(LigneDepot depot, int tentative, ResultatTraitement resultat, UUID certificateur) {
        DepotId id = depot.suivi().id();
        depots.refuserCertificationsKo(id, tentative);
        Optional<MotifRemplacement> remplacement = depot.suivi().origine().remplacement();
        if (remplacement.isPresent()) {
            depots.refuserIrremplacables(id, tentative, certificateur);
        } else {
            depots.refuserDejaEnBase(id, tentative);
        }
        depots.refuserRedites(id, tentative);
        Instant maintenant = horloge.instant();
        int acceptes = passages.publier(
                new Publication(id.valeur(), tentative, depot.emetteurId(), certificateur, maintenant, remplacement));
        if (acceptes > 0) {
            evenements.publishEvent(
                    new PassagesAcceptes(id.valeur(), depot.emetteurId(), certificateur, acceptes, remplacement));
        }
        long titulaires = coffre.titulairesAcceptes(id.valeur(), tentative);
        if (titulaires != acceptes) {
            throw new IllegalStateException(
                    "Expected a holder for each of " + acceptes + " accepted passages, found " + titulaires);
        }
        long ko = depots.passagesKo(id, tentative);
        long total = resultat.bilan().nombrePassages();
        if (acceptes + ko != total) {
            throw new IllegalStateException(
                    "Expected " + total + " passages accepted or refused, found " + acceptes + " and " + ko);
        }
        return new Fin(
                StatutTraitement.de(true, ko),
                resultat.bilan(),
                Optional.of(certificateur),
                acceptes,
                ko,
                resultat.bilan().nombreAnomalies(),
                resultat.procedure(),
                maintenant);
    }

    private Fin refuser(ResultatTraitement resultat, Jugement jugement) {
        long anomalies = resultat.bilan().nombreAnomalies() + (jugement.faute().isPresent() ? 1 : 0);
        return new Fin(
                StatutTraitement.TRAITEMENT_AVEC_ERREURS,
                resultat.bilan(),
                Optional.empty(),
                0,
                0,
                anomalies,
                resultat.procedure(),
                horloge.instant());
    }

    private void annoncer(LigneDepot depot, StatutTraitement statut) {
        SuiviDepot suivi = depot.suivi();
        journal.consigner(Fait.de(
                "systeme", depot.emetteurId(), "DEPOT_TRAITE", suivi.id().toString(), statut.name()));
        evenements.publishEvent(new DepotTermine(
                suivi.id(), suivi.numero(), suivi.nomFichier(), statut, depot.emetteurId(), depot.utilisateurId()));
    }

    /** No organism's fact: whoever deposits learns nothing of the registry but its answers. */
    private void consignerRegistre(LigneDepot depot, ResultatTraitement resultat) {
        resultat.registre()
                .ifPresent(registre -> journal.consigner(new Fait(
                        "systeme",
                        Optional.empty(),
                        "DEPOT_RAPPROCHE",
                        depot.suivi().id().toString(),
                        resultat.procedure() + " " + registre,
                        Optional.empty())));
    }

    /**
     * @param certificateur for whom the file is taken in; empty when it is refused
     * @param faute why the deposit as a whole is refused, when the control did not
     */
    private record Jugement(Optional<UUID> certificateur, Optional<Anomalie> faute) {
        static Jugement accepte(UUID certificateur) {
            return new Jugement(Optional.of(certificateur), Optional.empty());
        }

        static Jugement fautif(RegleDepot regle) {
            return new Jugement(Optional.empty(), Optional.of(regle.anomalie()));
        }
    }
}
