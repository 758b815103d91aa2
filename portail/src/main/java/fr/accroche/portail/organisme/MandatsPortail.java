package fr.accroche.portail.organisme;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.ReponseMandat.Motif;
import fr.accroche.portail.organisme.jdbc.MandatRepository;
import fr.accroche.portail.socle.BaseWeb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides, writes and journals in one transaction; mandates of one certificateur are given one after the other. */
@Component
class MandatsPortail implements Mandats {

    private final BaseWeb base;
    private final MandatRepository mandats;
    private final Journal journal;
    private final Clock horloge;

    MandatsPortail(BaseWeb base, MandatRepository mandats, Journal journal, Clock horloge) {
        this.base = base;
        this.mandats = mandats;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Override
    public ReponseMandat donner(NouveauMandat nouveau, String acteur) {
        return Objects.requireNonNull(base.transaction().execute(etat -> decider(nouveau, acteur)));
    }

    private ReponseMandat decider(NouveauMandat nouveau, String acteur) {
        UUID certificateur = nouveau.certificateur();
        mandats.verrouiller(certificateur);
        if (!mandats.aLeRole(certificateur, RoleOrganisme.CERTIFICATEUR, aujourdhui())) {
            return new ReponseMandat.Refuse(Motif.NON_CERTIFICATEUR);
        }
        Optional<UUID> deposant = mandats.deposant(nouveau.deposant(), aujourdhui());
        if (deposant.isEmpty()) {
            return new ReponseMandat.Refuse(Motif.DEPOSANT_INCONNU);
        }
        if (deposant.get().equals(certificateur)) {
            return new ReponseMandat.Refuse(Motif.SOI_MEME);
        }
        if (nouveau.fin().filter(fin -> fin.isBefore(nouveau.debut())).isPresent()) {
            return new ReponseMandat.Refuse(Motif.DATES_INVERSEES);
        }
        if (mandats.chevauche(certificateur, deposant.get(), nouveau.debut(), nouveau.fin())) {
            return new ReponseMandat.Refuse(Motif.DEJA_MANDATE);
        }
        Mandat mandat = mandats.creer(nouveau, deposant.get());
        journal.consigner(Fait.de(acteur, certificateur, "MANDAT_DONNE", mandat.numero(), "OK"));
        return new ReponseMandat.Donne(mandat);
    }

    @Override
    public boolean revoquer(UUID mandat, UUID certificateur, String motif, String acteur) {
        return Boolean.TRUE.equals(base.transaction().execute(etat -> {
            Optional<String> numero = mandats.revoquer(mandat, certificateur, motif);
            numero.ifPresent(
                    revoque -> journal.consigner(Fait.de(acteur, certificateur, "MANDAT_REVOQUE", revoque, "OK")));
            return numero.isPresent();
        }));
    }

    @Override
    public Optional<Mandat> trouver(UUID mandat, UUID organisme) {
        return mandats.trouver(mandat, organisme);
    }

    @Override
    public List<Mandat> donnesPar(UUID certificateur) {
        return mandats.donnesPar(certificateur);
    }

    @Override
    public List<Mandat> recusPar(UUID deposant) {
        return mandats.recusPar(deposant);
    }

    @Override
    public boolean estMandate(IdClient certificateur, IdClient deposant) {
        return mandats.estMandate(certificateur, deposant, aujourdhui());
    }

    private LocalDate aujourdhui() {
        return JourParis.aujourdhui(horloge);
    }
}
