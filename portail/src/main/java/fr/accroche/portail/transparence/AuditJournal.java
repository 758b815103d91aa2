package fr.accroche.portail.transparence;

import fr.accroche.portail.identite.EngagementsTitulaires;
import fr.accroche.portail.journal.Fait;
import fr.accroche.portail.journal.Journal;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.transparence.Alteration.Sorte;
import fr.accroche.portail.transparence.jdbc.ArbreRepository;
import fr.accroche.portail.transparence.jdbc.AuditRepository;
import fr.accroche.portail.transparence.jdbc.EntreesRepository;
import fr.accroche.traitement.signature.TrousseauSignature;
import fr.accroche.traitement.transparence.Accumulateur;
import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.Tuilage;
import fr.accroche.traitement.transparence.VerdictPoint;
import fr.accroche.traitement.transparence.VerificationPoint;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The portal's own check of its log: makes every leaf again from the stored passage and the vault, every root again from the
 * leaves, and compares them with what was signed. Whatever was changed behind the portal's back, by whomever, is named.
 * Memory holds one page of leaves, whatever the size.
 */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
public class AuditJournal {
    private static final Logger LOG = LoggerFactory.getLogger(AuditJournal.class);
    private static final int PAGE = 2_000;

    private final EntreesRepository entrees;
    private final ArbreRepository arbre;
    private final AuditRepository audits;
    private final EngagementsTitulaires titulaires;
    private final EntreeJson json;
    private final VerificationPoint verification;
    private final Journal journal;
    private final Clock horloge;

    AuditJournal(
            @Qualifier("entreesTraitement") EntreesRepository entrees,
            @Qualifier("arbreTraitement") ArbreRepository arbre,
            AuditRepository audits,
            EngagementsTitulaires titulaires,
            EntreeJson json,
            TrousseauSignature trousseau,
            @Qualifier("journalTraitement") Journal journal,
            Clock horloge) {
        this.entrees = entrees;
        this.arbre = arbre;
        this.audits = audits;
        this.titulaires = titulaires;
        this.json = json;
        this.verification = new VerificationPoint(trousseau.certificats());
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Checks everything and keeps the report. */
    public RapportAudit auditer() {
        Instant debut = horloge.instant();
        ConstatAudit constat = new ConstatAudit();
        long taille = relire(constat);
        audits.etatsContredits().forEach(constat::noter);
        RapportAudit rapport = new RapportAudit(
                debut, horloge.instant(), taille, constat.effacees(), constat.nombre(), constat.premieres());
        audits.garder(rapport);
        journal.consigner(new Fait(
                "systeme",
                Optional.empty(),
                "TRANSPARENCE_AUDIT",
                Long.toString(taille),
                rapport.estIntact() ? "OK" : "ALTERE",
                Optional.empty()));
        if (rapport.estIntact()) {
            LOG.info("Transparency log: {} leaves checked, nothing altered", taille);
        } else {
            LOG.error("Transparency log: {} alteration(s) among {} leaves", rapport.alterations(), taille);
        }
        return rapport;
    }

    /** @return the size up to which a checkpoint commits the portal, which is what is read */
    private long relire(ConstatAudit constat) {
        long taille = arbre.dernier().map(PointSigne::taille).orElse(0L);
        Tuilage tuiles = new Tuilage(arbre, 0);
        Accumulateur accumulateur = new Accumulateur();
        juger(arbre.points(0, 0), accumulateur, constat);
        while (accumulateur.taille() < taille) {
            long premier = accumulateur.taille();
            int nombre = (int) Math.min(PAGE, taille - premier);
            List<Empreinte> feuilles = tuiles.feuilles(premier, nombre);
            comparer(premier, feuilles, constat);
            Map<Long, PointSigne> points = new HashMap<>();
            arbre.points(premier + 1, premier + nombre).forEach(point -> points.put(point.taille(), point));
            for (Empreinte feuille : feuilles) {
                accumulateur.ajouter(feuille);
                Optional.ofNullable(points.get(accumulateur.taille()))
                        .ifPresent(point -> juger(List.of(point), accumulateur, constat));
            }
        }
        return taille;
    }

    private void juger(List<PointSigne> points, Accumulateur accumulateur, ConstatAudit constat) {
        for (PointSigne point : points) {
            boolean estSigne = verification.verifier(point.note()) instanceof VerdictPoint.Authentique authentique
                    && authentique.point().taille() == point.taille()
                    && authentique.point().racine().equals(point.racine());
            if (!estSigne) {
                constat.noter(Alteration.arbre(Sorte.POINT_NON_SIGNE, point.taille()));
            } else if (!point.racine().equals(accumulateur.racine())) {
                constat.noter(Alteration.arbre(Sorte.POINT_CONTREDIT, point.taille()));
            }
        }
    }

    private void comparer(long premier, List<Empreinte> feuilles, ConstatAudit constat) {
        Map<Long, EntreeInscrite> lues = new HashMap<>();
        entrees.depuis(premier, feuilles.size()).forEach(entree -> lues.put(entree.indice(), entree));
        Map<UUID, PassageInscrit> passages = entrees.passages(
                lues.values().stream().map(EntreeInscrite::passage).distinct().toList());
        Map<UUID, byte[]> engagements = titulaires.engager(selsDesAcceptations(lues));
        for (int i = 0; i < feuilles.size(); i++) {
            EntreeInscrite entree = lues.get(premier + i);
            if (entree == null) {
                constat.noter(Alteration.arbre(Sorte.FEUILLE_ABSENTE, premier + i));
            } else {
                comparer(
                        entree,
                        Optional.ofNullable(passages.get(entree.passage())),
                        Optional.ofNullable(engagements.get(entree.passage())),
                        feuilles.get(i),
                        constat);
            }
        }
    }

    private static Map<UUID, byte[]> selsDesAcceptations(Map<Long, EntreeInscrite> entrees) {
        Map<UUID, byte[]> sels = new HashMap<>();
        entrees.values().stream()
                .filter(entree -> entree.nature() != NatureEntree.RETRAIT)
                .forEach(entree -> entree.sel().ifPresent(sel -> sels.put(entree.passage(), sel)));
        return sels;
    }

    private void comparer(
            EntreeInscrite entree,
            Optional<PassageInscrit> passage,
            Optional<byte[]> engagement,
            Empreinte feuille,
            ConstatAudit constat) {
        if (entree.sel().isEmpty()) {
            constat.noterEffacee();
            return;
        }
        if (passage.isEmpty()) {
            constat.noter(Alteration.feuille(Sorte.LIGNE_ABSENTE, entree.indice(), entree.passage()));
            return;
        }
        boolean estRetrait = entree.nature() == NatureEntree.RETRAIT;
        byte[] refaite = estRetrait
                ? json.retrait(passage.get(), entree.sel().get())
                : json.acceptation(passage.get(), entree.sel().get(), engagement);
        if (!Empreinte.feuille(refaite).equals(feuille)) {
            boolean titulairePerdu =
                    !estRetrait && engagement.isEmpty() && entree.engagement().isPresent();
            constat.noter(Alteration.feuille(
                    titulairePerdu ? Sorte.TITULAIRE_ILLISIBLE : Sorte.LIGNE_MODIFIEE,
                    entree.indice(),
                    entree.passage()));
        }
    }
}
