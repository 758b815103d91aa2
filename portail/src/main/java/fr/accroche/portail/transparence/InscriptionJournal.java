package fr.accroche.portail.transparence;

import fr.accroche.portail.identite.EngagementsTitulaires;
import fr.accroche.portail.socle.AccrocheProperties;
import fr.accroche.portail.socle.RoleNoeud;
import fr.accroche.portail.socle.SiRole;
import fr.accroche.portail.transparence.jdbc.ArbreRepository;
import fr.accroche.portail.transparence.jdbc.EntreesRepository;
import fr.accroche.portail.transparence.jdbc.InscriptionJournalRepository;
import fr.accroche.portail.transparence.jdbc.InscriptionJournalRepository.Attente;
import fr.accroche.traitement.signature.TrousseauSignature;
import fr.accroche.traitement.transparence.ArbreMerkle;
import fr.accroche.traitement.transparence.Empreinte;
import fr.accroche.traitement.transparence.PointDeControle;
import fr.accroche.traitement.transparence.SignaturePoint;
import fr.accroche.traitement.transparence.Tuilage;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Writes the log: what the triggers of the database have queued, in that order, one deposit or withdrawal in one
 * transaction that ends with a signed checkpoint. One node at a time holds the pen, so the order is total; what a dead node
 * had begun is still queued. Memory holds one page of passages, whatever the deposit.
 */
@Component
@SiRole(RoleNoeud.TRAITEMENT)
public class InscriptionJournal {
    private static final int PAGE = 2_000;
    private static final int OCTETS_SEL = 32;

    private final InscriptionJournalRepository inscription;
    private final EntreesRepository entrees;
    private final ArbreRepository arbre;
    private final EngagementsTitulaires titulaires;
    private final EntreeJson json;
    private final SignaturePoint signature;
    private final String origine;
    private final SecureRandom alea;
    private final Clock horloge;

    InscriptionJournal(
            InscriptionJournalRepository inscription,
            @Qualifier("entreesTraitement") EntreesRepository entrees,
            @Qualifier("arbreTraitement") ArbreRepository arbre,
            EngagementsTitulaires titulaires,
            EntreeJson json,
            TrousseauSignature trousseau,
            AccrocheProperties proprietes,
            SecureRandom alea,
            Clock horloge) {
        this.inscription = inscription;
        this.entrees = entrees;
        this.arbre = arbre;
        this.titulaires = titulaires;
        this.json = json;
        this.signature = new SignaturePoint(trousseau.courante());
        this.origine = OrigineJournal.de(proprietes.url());
        this.alea = alea;
        this.horloge = horloge;
    }

    /** Writes all that is queued, unless another node is doing so. */
    public void tournee() {
        boolean reste = true;
        while (reste) {
            reste = inscription.enTransaction(this::inscrireUne);
        }
    }

    /** @return false when there is nothing left to do here */
    private boolean inscrireUne() {
        if (!inscription.verrouiller()) {
            return false;
        }
        Optional<Attente> attente = inscription.prochaine();
        if (attente.isEmpty()) {
            if (arbre.dernier().isEmpty()) {
                signer(new Tuilage(arbre, 0));
            }
            return false;
        }
        Tuilage tuilage = new Tuilage(arbre, entrees.taille());
        attente.get().depot().ifPresent(depot -> inscrireDepot(depot, tuilage));
        attente.get().passage().ifPresent(passage -> inscrireRetrait(passage, tuilage));
        tuilage.terminer();
        signer(tuilage);
        return true;
    }

    private void inscrireDepot(UUID depot, Tuilage tuilage) {
        List<PassageInscrit> page = entrees.aInscrire(depot, -1, PAGE);
        while (!page.isEmpty()) {
            inscrireAcceptations(page, tuilage);
            page = entrees.aInscrire(depot, page.get(page.size() - 1).ordinal(), PAGE);
        }
    }

    private void inscrireAcceptations(List<PassageInscrit> page, Tuilage tuilage) {
        Map<UUID, byte[]> sels =
                page.stream().map(PassageInscrit::id).collect(Collectors.toMap(Function.identity(), id -> tirerSel()));
        Map<UUID, byte[]> engagements = titulaires.engager(sels);
        List<EntreeInscrite> feuilles = new ArrayList<>(page.size());
        for (PassageInscrit passage : page) {
            byte[] sel = sels.get(passage.id());
            Optional<byte[]> engagement = Optional.ofNullable(engagements.get(passage.id()));
            if (sel == null) {
                throw new IllegalStateException("Expected a salt for passage " + passage.id() + ", found none");
            }
            feuilles.add(new EntreeInscrite(
                    tuilage.taille(), passage.id(), passage.acceptation(), Optional.of(sel), engagement));
            tuilage.ajouter(Empreinte.feuille(json.acceptation(passage, sel, engagement)));
        }
        inscription.inscrire(feuilles);
    }

    private void inscrireRetrait(UUID id, Tuilage tuilage) {
        PassageInscrit passage = entrees.passages(List.of(id)).get(id);
        if (passage == null) {
            throw new IllegalStateException("Expected the withdrawn passage " + id + ", found none");
        }
        byte[] sel = tirerSel();
        inscription.inscrire(List.of(
                new EntreeInscrite(tuilage.taille(), id, NatureEntree.RETRAIT, Optional.of(sel), Optional.empty())));
        tuilage.ajouter(Empreinte.feuille(json.retrait(passage, sel)));
    }

    private byte[] tirerSel() {
        byte[] sel = new byte[OCTETS_SEL];
        alea.nextBytes(sel);
        return sel;
    }

    private void signer(Tuilage tuilage) {
        PointDeControle point = new PointDeControle(
                origine, tuilage.taille(), new ArbreMerkle(tuilage, tuilage.taille()).racine(), horloge.instant());
        arbre.garder(new PointSigne(point.taille(), point.racine(), point.signeLe(), signature.signer(point)));
    }
}
