package fr.accroche.portail.organisme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.IdClient;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.organisme.ReponseMandat.Motif;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may deposit for whom, on the true database. */
class MandatsTest extends EssaiPortail {
    private static final String ACTEUR = "ESSAI2345";

    private LocalDate jour;
    private Acteurs acteurs;
    private Acteurs autres;

    @BeforeEach
    void preparer() {
        jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        acteurs = acteurs();
        autres = acteurs();
    }

    private ReponseMandat donner(Organisme certificateur, IdClient deposant, LocalDate debut, Optional<LocalDate> fin) {
        return mandats.donner(new NouveauMandat(certificateur.id(), deposant, debut, fin), ACTEUR);
    }

    private Motif refus(ReponseMandat reponse) {
        return ((ReponseMandat.Refuse) reponse).motif();
    }

    private List<String> journal(String numero) {
        return baseTraitement
                .jdbc()
                .sql("select action || ' ' || acteur from journal_audit where objet = ? order by rang")
                .param(numero)
                .query(String.class)
                .list();
    }

    @Test
    void givesAMandateThatBothPartiesRead() {
        Organisme deposant = autres.deposant();
        Mandat mandat = ((ReponseMandat.Donne)
                        donner(acteurs.certificateur(), deposant.matricule(), jour, Optional.of(jour.plusYears(1))))
                .mandat();

        assertThat(mandat.etat(jour)).isEqualTo(EtatMandat.EN_COURS);
        assertThat(mandat.etat(jour.minusDays(1))).isEqualTo(EtatMandat.A_VENIR);
        assertThat(mandat.etat(jour.plusYears(1))).isEqualTo(EtatMandat.EN_COURS);
        assertThat(mandat.etat(jour.plusYears(1).plusDays(1))).isEqualTo(EtatMandat.ECHU);
        assertThat(mandats.donnesPar(acteurs.certificateur().id())).contains(mandat);
        assertThat(mandats.recusPar(deposant.id())).contains(mandat);
        assertThat(mandats.trouver(mandat.id(), deposant.id())).contains(mandat);
        assertThat(mandats.trouver(mandat.id(), autres.certificateur().id())).isEmpty();
        assertThat(journal(mandat.numero())).containsExactly("MANDAT_DONNE " + ACTEUR);
    }

    @Test
    void activatesADeposantForEveryCertificateurWithAnyOneOfThem() {
        IdClient deposant = autres.deposant().matricule();
        assertThat(mandats.estMandate(acteurs.certificateur().matricule(), deposant))
                .isFalse();

        donner(acteurs.certificateur(), deposant, jour, Optional.empty());

        assertThat(mandats.estMandate(acteurs.certificateur().matricule(), deposant))
                .isTrue();
        assertThat(mandats.estMandate(autres.certificateur().matricule(), deposant))
                .isTrue();
        assertThat(organismes.certificateursDe(autres.deposant().id()))
                .extracting(Organisme::matricule)
                .contains(
                        acteurs.certificateur().matricule(),
                        autres.certificateur().matricule());
    }

    @Test
    void revokesAtOnceAndOnlyOnce() {
        UUID certificateur = acteurs.certificateur().id();

        assertThat(mandats.revoquer(acteurs.mandat(), autres.certificateur().id(), "pas le mien", ACTEUR))
                .isFalse();
        assertThat(mandats.revoquer(acteurs.mandat(), certificateur, "changement de déposant", ACTEUR))
                .isTrue();
        assertThat(mandats.revoquer(acteurs.mandat(), certificateur, "encore", ACTEUR))
                .isFalse();

        Mandat mandat = mandats.trouver(acteurs.mandat(), certificateur).orElseThrow();
        assertThat(mandat.etat(jour)).isEqualTo(EtatMandat.REVOQUE);
        assertThat(mandat.revocation().orElseThrow().motif()).isEqualTo("changement de déposant");
        assertThat(mandats.estMandate(
                        acteurs.certificateur().matricule(), acteurs.deposant().matricule()))
                .isFalse();
        assertThat(journal(mandat.numero())).contains("MANDAT_REVOQUE " + ACTEUR);
    }

    @Test
    void refusesWithAReasonAndChangesNothing() {
        Organisme certificateur = acteurs.certificateur();
        int avant = mandats.donnesPar(certificateur.id()).size();

        assertThat(refus(donner(certificateur, new IdClient("00ZZZ000"), jour, Optional.empty())))
                .isEqualTo(Motif.DEPOSANT_INCONNU);
        assertThat(refus(donner(certificateur, autres.certificateur().matricule(), jour, Optional.empty())))
                .isEqualTo(Motif.DEPOSANT_INCONNU);
        assertThat(refus(donner(certificateur, autres.deposant().matricule(), jour, Optional.of(jour.minusDays(1)))))
                .isEqualTo(Motif.DATES_INVERSEES);
        assertThat(refus(donner(certificateur, acteurs.deposant().matricule(), jour, Optional.of(jour))))
                .isEqualTo(Motif.DEJA_MANDATE);
        assertThat(refus(donner(acteurs.deposant(), autres.deposant().matricule(), jour, Optional.empty())))
                .isEqualTo(Motif.NON_CERTIFICATEUR);
        assertThat(mandats.donnesPar(certificateur.id())).hasSize(avant);
    }

    @Test
    void givesOneMandateWhenTwoAskAtOnce() {
        IdClient deposant = autres.deposant().matricule();
        List<CompletableFuture<ReponseMandat>> demandes = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> donner(acteurs.certificateur(), deposant, jour, Optional.of(jour.plusDays(30)))))
                .limit(4)
                .toList();

        assertThat(demandes.stream().map(CompletableFuture::join))
                .filteredOn(ReponseMandat.Donne.class::isInstance)
                .hasSize(1);
    }
}
