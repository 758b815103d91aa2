package fr.accroche.portail.organisme.mandat;

import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.organisme.JourParis;
import fr.accroche.portail.organisme.Mandat;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.ReponseMandat;
import fr.accroche.portail.organisme.ReponseMandat.Motif;
import fr.accroche.portail.organisme.RoleOrganisme;
import fr.accroche.portail.organisme.jdbc.MandatRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides on a mandate, and writes it with its journal entry. Mandates of one certificateur come one after the other. */
@Component
public class AttributionMandats {
    private final MandatRepository mandats;
    private final Journal journal;
    private final Clock horloge;

    AttributionMandats(MandatRepository mandats, Journal journal, Clock horloge) {
        this.mandats = mandats;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Within a transaction. */
    public ReponseMandat donner(NouveauMandat nouveau, String acteur) {
        LocalDate jour = JourParis.aujourdhui(horloge);
        UUID certificateur = nouveau.certificateur();
        mandats.verrouiller(certificateur);
        if (!mandats.aLeRole(certificateur, RoleOrganisme.CERTIFICATEUR, jour)) {
            return new ReponseMandat.Refuse(Motif.NON_CERTIFICATEUR);
        }
        Optional<UUID> deposant = mandats.deposant(nouveau.deposant(), jour);
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
}
