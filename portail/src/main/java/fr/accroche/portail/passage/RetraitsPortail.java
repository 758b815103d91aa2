package fr.accroche.portail.passage;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.Organisme;
import fr.accroche.portail.organisme.Organismes;
import fr.accroche.portail.passage.Retrait.Etat;
import fr.accroche.portail.passage.jdbc.PassageRepository;
import fr.accroche.portail.passage.jdbc.RetraitRepository;
import fr.accroche.portail.socle.BaseWeb;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Each act is one transaction, one after the other with the publications of the emitters concerned. */
@Service
@SiRole(RoleNoeud.WEB)
class RetraitsPortail implements Retraits {
    private static final Duration PERIODE = Duration.ofHours(24);

    private final RetraitRepository retraits;
    private final PassageRepository passages;
    private final Organismes organismes;
    private final BaseWeb base;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;
    private final int seuil;

    RetraitsPortail(
            RetraitRepository retraits,
            PassageRepository passages,
            Organismes organismes,
            BaseWeb base,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge,
            @Value("${accroche.retrait.seuil:10}") int seuil) {
        this.retraits = retraits;
        this.passages = passages;
        this.organismes = organismes;
        this.base = base;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
        this.seuil = seuil;
    }

    @Override
    public int seuil() {
        return seuil;
    }

    @Override
    public Reponse demander(Acteur acteur, MotifRetrait motif, List<UUID> demandes) {
        List<UUID> ids = demandes.stream().distinct().toList();
        return enTransaction(() -> {
            retraits.verrouillerOrganisme(acteur.organisme());
            List<PassageAcquis> trouves = verrouiller(acteur.organisme(), ids);
            Optional<Refus> refus = trouves.isEmpty() || trouves.size() < ids.size()
                    ? Optional.of(Refus.INCONNU)
                    : refus(acteur, trouves);
            if (refus.isPresent()) {
                return new Reponse.Refuse(refus.get());
            }
            Instant maintenant = maintenant();
            int dejaSeul = retraits.retiresSeul(acteur.organisme(), maintenant.minus(PERIODE));
            boolean seul = dejaSeul + ids.size() <= seuil;
            UUID id = UUID.randomUUID();
            retraits.creer(id, acteur, motif, seul ? Etat.FAIT : Etat.ATTENDU, ids, maintenant);
            if (!seul) {
                consigner(acteur, "RETRAIT_DEMANDE", id);
                return new Reponse.Attendu(relire(acteur, id));
            }
            retirer(acteur, id, motif, ids, maintenant);
            return new Reponse.Fait(relire(acteur, id));
        });
    }

    @Override
    public Reponse confirmer(Acteur second, UUID id) {
        return enTransaction(() -> {
            retraits.verrouillerOrganisme(second.organisme());
            Optional<Retrait> attendu = trouver(second.organisme(), id);
            if (attendu.isEmpty()) {
                return new Reponse.Refuse(Refus.INCONNU);
            }
            Retrait retrait = attendu.get();
            if (retrait.etat() != Etat.ATTENDU) {
                return new Reponse.Refuse(Refus.DEJA_DECIDE);
            }
            if (retrait.demandeur().equals(second.nom())) {
                return new Reponse.Refuse(Refus.MEME_PERSONNE);
            }
            List<UUID> ids = retraits.passages(id);
            Optional<Refus> refus = refus(second, verrouiller(second.organisme(), ids));
            if (refus.isPresent()) {
                return new Reponse.Refuse(refus.get());
            }
            Instant maintenant = maintenant();
            retraits.decider(id, Etat.FAIT, second.nom(), maintenant);
            retirer(second, id, retrait.motif(), ids, maintenant);
            return new Reponse.Fait(relire(second, id));
        });
    }

    @Override
    public Reponse abandonner(Acteur acteur, UUID id) {
        return enTransaction(() -> {
            retraits.verrouillerOrganisme(acteur.organisme());
            Optional<Retrait> attendu = trouver(acteur.organisme(), id);
            if (attendu.isEmpty()) {
                return new Reponse.Refuse(Refus.INCONNU);
            }
            if (attendu.get().etat() != Etat.ATTENDU) {
                return new Reponse.Refuse(Refus.DEJA_DECIDE);
            }
            boolean autre = !attendu.get().demandeur().equals(acteur.nom());
            retraits.decider(id, Etat.ABANDONNE, autre ? acteur.nom() : null, maintenant());
            consigner(acteur, "RETRAIT_ABANDONNE", id);
            return new Reponse.Abandonne(relire(acteur, id));
        });
    }

    /** No publication of their emitters moves them meanwhile. */
    private List<PassageAcquis> verrouiller(UUID organisme, List<UUID> ids) {
        passages.trouver(organisme, ids).stream()
                .map(passage -> passage.emetteur().id())
                .distinct()
                .sorted()
                .forEach(retraits::verrouillerEmetteur);
        return passages.trouver(organisme, ids);
    }

    private Optional<Refus> refus(Acteur acteur, List<PassageAcquis> trouves) {
        Set<UUID> permis = organismes.certificateursDe(acteur.organisme()).stream()
                .map(Organisme::id)
                .collect(Collectors.toCollection(HashSet::new));
        permis.add(acteur.organisme());
        if (!trouves.stream()
                .allMatch(passage -> permis.contains(passage.certificateur().id()))) {
            return Optional.of(Refus.PAS_LE_DROIT);
        }
        return trouves.stream().allMatch(PassageAcquis::estEnVigueur)
                ? Optional.empty()
                : Optional.of(Refus.PAS_EN_VIGUEUR);
    }

    private void retirer(Acteur acteur, UUID id, MotifRetrait motif, List<UUID> ids, Instant maintenant) {
        int retires = passages.retirer(ids, motif, acteur.nom(), maintenant);
        if (retires != ids.size()) {
            throw new IllegalStateException("Expected to withdraw " + ids.size() + " passages, found " + retires);
        }
        consigner(acteur, "PASSAGES_RETIRES", id);
        evenements.publishEvent(new PassagesRetires(id, acteur.organisme(), motif, ids));
    }

    private void consigner(Acteur acteur, String action, UUID retrait) {
        journal.consigner(Fait.de(acteur.nom(), acteur.organisme(), action, retrait.toString(), "OK"));
    }

    private Instant maintenant() {
        return horloge.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Retrait relire(Acteur acteur, UUID id) {
        return trouver(acteur.organisme(), id).orElseThrow();
    }

    private Reponse enTransaction(Supplier<Reponse> acte) {
        return Objects.requireNonNull(base.transaction().execute(etat -> acte.get()), "answer of a transaction");
    }

    @Override
    public Optional<Retrait> trouver(UUID organisme, UUID retrait) {
        return retraits.trouver(organisme, retrait);
    }

    @Override
    public List<PassageAcquis> passages(UUID organisme, UUID retrait) {
        return trouver(organisme, retrait).isPresent()
                ? passages.trouver(organisme, retraits.passages(retrait))
                : List.of();
    }

    @Override
    public List<Retrait> attendus(UUID organisme) {
        return retraits.attendus(organisme);
    }
}
