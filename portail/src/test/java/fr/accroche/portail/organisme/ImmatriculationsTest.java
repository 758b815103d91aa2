package fr.accroche.portail.organisme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accroche.modele.IdContrat;
import fr.accroche.modele.Siret;
import fr.accroche.portail.CourrielsRecus;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.notification.EtatCourriel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a request to matricules, contracts and mails, on the true database. */
class ImmatriculationsTest extends EssaiPortail {
    private static final AtomicInteger SIRETS = new AtomicInteger(500);
    private static final String AGENT = "agent:" + new UUID(0, 7);

    @Autowired
    private Demandes demandes;

    @Autowired
    private Immatriculations immatriculations;

    private Referent referent;

    @BeforeEach
    void nommer() {
        referent = referent();
    }

    private static Referent referent() {
        return new Referent("Camille", "Essai", UUID.randomUUID() + "@organisme.invalid", "");
    }

    private static Siret siret() {
        return Stream.iterate(0, cle -> cle + 1)
                .limit(10)
                .flatMap(cle -> Siret.lire("7%012d%d".formatted(SIRETS.incrementAndGet() * 10L, cle)).stream())
                .findFirst()
                .orElseGet(ImmatriculationsTest::siret);
    }

    private Demande deposer(SituationDepot situation, Optional<DeposantDeclare> deposant, Siret... sirets) {
        return deposer(new NouvelleDemande(
                UUID.randomUUID(),
                OrigineDemande.FORMULAIRE,
                MotifContact.ACCROCHAGE,
                Optional.of(situation),
                "École " + UUID.randomUUID(),
                List.of(sirets),
                Optional.empty(),
                Optional.of(referent),
                deposant,
                "",
                false,
                Optional.empty()));
    }

    private Demande deposer(NouvelleDemande nouvelle) {
        return ((ReceptionDemande.Recue) demandes.deposer(nouvelle, "visiteur")).demande();
    }

    private Demande immatriculer(Demande demande) {
        return ((ReponseImmatriculation.Faite) immatriculations.immatriculer(demande.id(), demande.version(), AGENT))
                .demande();
    }

    private OrganismeImmatricule organisme(Demande demande, int rang) {
        return immatriculations
                .trouver(demande.sirets().get(rang).organisme().orElseThrow())
                .orElseThrow();
    }

    private String envoyer(Demande demande, String mail) {
        assertThat(immatriculations.envoyer(demande.id(), demande.version(), AGENT))
                .isTrue();
        return CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(mail, "identifiants d’inscription"));
    }

    private List<String> journal(String objet) {
        return baseTraitement
                .jdbc()
                .sql("select action from journal_audit where objet = ? and acteur = ? order by rang")
                .params(objet, AGENT)
                .query(String.class)
                .list();
    }

    @Test
    void givesSituationOneItsMatriculeAndItsContract() {
        Demande demande = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret()));
        OrganismeImmatricule organisme = organisme(demande, 0);

        assertThat(demande.etat()).isEqualTo(EtatDemande.IMMATRICULEE);
        assertThat(organisme.organisme().matricule().valeur()).matches("\\d{2}[A-HJ-NP-Z]{3}\\d{3}");
        assertThat(organisme.contrats()).containsOnlyKeys(RoleOrganisme.CERTIFICATEUR);
        assertThat(organisme.contrats().get(RoleOrganisme.CERTIFICATEUR).valeur())
                .matches("MFCER\\d{6}");
        String courriel = envoyer(demande, referent.mail());
        assertThat(courriel)
                .contains(organisme.organisme().matricule().valeur())
                .contains(organisme.contrats().get(RoleOrganisme.CERTIFICATEUR).valeur())
                .contains("/inscription");
        assertThat(demandes.trouver(demande.id()).orElseThrow().etat()).isEqualTo(EtatDemande.TRAITEE);
        assertThat(journal(demande.reference())).containsExactly("DEMANDE_IMMATRICULEE", "IDENTIFIANTS_ENVOYES");
        assertThat(journal(organisme.organisme().matricule().valeur()))
                .containsExactly("ORGANISME_IMMATRICULE", "CONTRAT_CERTIFICATEUR");
    }

    @Test
    void givesSituationTwoBothMatriculesOnceItIsMandated() {
        Siret siret = siret();
        Demande seule = immatriculer(deposer(SituationDepot.PROPRE_ET_TIERS, Optional.empty(), siret));
        OrganismeImmatricule organisme = organisme(seule, 0);
        assertThat(organisme.contrats()).containsOnlyKeys(RoleOrganisme.CERTIFICATEUR, RoleOrganisme.DEPOSANT);
        assertThat(immatriculations.courriers(seule).get(0).lettre().toString())
                .contains("Aucun certificateur ne vous a encore déclaré")
                .doesNotContain(organisme.contrats().get(RoleOrganisme.DEPOSANT).valeur());

        Acteurs acteurs = acteurs();
        mandats.donner(
                new NouveauMandat(
                        acteurs.certificateur().id(),
                        organisme.organisme().matricule(),
                        LocalDate.now(),
                        Optional.empty()),
                "essai");

        String annonce = CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(referent.mail(), "donné mandat"));
        assertThat(annonce)
                .contains(acteurs.certificateur().matricule().valeur())
                .contains(organisme.organisme().matricule().valeur());
        String courriel = envoyer(seule, referent.mail());
        assertThat(courriel)
                .contains(organisme.organisme().matricule().valeur())
                .contains(acteurs.certificateur().matricule().valeur())
                .contains(organisme.contrats().get(RoleOrganisme.CERTIFICATEUR).valeur())
                .doesNotContain("MFDEP", "MD0");
    }

    @Test
    void givesSituationThreeItsMandateAndEachPartyItsSet() {
        Referent duTiers = referent();
        Demande demande = immatriculer(deposer(
                SituationDepot.PAR_TIERS,
                Optional.of(new DeposantDeclare(siret(), "Tiers d’essai", duTiers)),
                siret()));
        OrganismeImmatricule certificateur = organisme(demande, 0);
        OrganismeImmatricule deposant =
                immatriculations.trouver(demande.deposantId().orElseThrow()).orElseThrow();

        assertThat(mandats.estMandate(
                        certificateur.organisme().matricule(),
                        deposant.organisme().matricule()))
                .isTrue();
        assertThat(BOITE.getReceivedMessages())
                .as("nothing leaves before an agent has read it over")
                .noneMatch(message -> message.toString().contains(duTiers.mail()));
        String auTiers = envoyer(demande, duTiers.mail());
        assertThat(auTiers)
                .contains(deposant.organisme().matricule().valeur())
                .contains(certificateur.organisme().matricule().valeur())
                .doesNotContain("MFCER", "MFDEP", "MD0");
        String auCertificateur =
                CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(referent.mail(), "identifiants d’inscription"));
        assertThat(auCertificateur)
                .contains(certificateur.organisme().matricule().valeur(), "MFCER")
                .doesNotContain("MFDEP", "MD0");
    }

    @Test
    void namesEveryMatriculeOfAnEntityToItsDeposant() {
        Referent duTiers = referent();
        Demande demande = immatriculer(deposer(
                SituationDepot.PAR_TIERS,
                Optional.of(new DeposantDeclare(siret(), "Tiers d’essai", duTiers)),
                siret(),
                siret()));

        assertThat(immatriculations.courriers(demande).get(1).lettre().toString())
                .contains(organisme(demande, 0).organisme().matricule().valeur())
                .contains(organisme(demande, 1).organisme().matricule().valeur());
    }

    @Test
    void givesEachSiretOfAnEntityItsOwnIdentifiers() {
        Demande demande = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret(), siret()));
        OrganismeImmatricule premier = organisme(demande, 0);
        OrganismeImmatricule second = organisme(demande, 1);

        assertThat(premier.organisme().matricule())
                .isNotEqualTo(second.organisme().matricule());
        assertThat(premier.contrats()).isNotEqualTo(second.contrats());
        assertThat(premier.entite()).isEqualTo(second.entite());
        assertThat(immatriculations.deLEntite(second.organisme().id())).containsExactly(premier, second);
        assertThat(envoyer(demande, referent.mail()))
                .contains(
                        premier.organisme().matricule().valeur(),
                        second.organisme().matricule().valeur())
                .contains(premier.siret().valeur(), second.siret().valeur());
    }

    @Test
    void makesAChangeOfSiretADatedSuccession() {
        Siret ancienSiret = siret();
        Siret nouveauSiret = siret();
        OrganismeImmatricule ancien =
                organisme(immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), ancienSiret)), 0);
        Acteurs acteurs = acteurs();
        mandats.donner(
                new NouveauMandat(
                        ancien.organisme().id(),
                        acteurs.deposant().matricule(),
                        LocalDate.now().minusDays(3),
                        Optional.empty()),
                "essai");
        LocalDate date = LocalDate.now().plusDays(1);

        Demande demande = immatriculer(deposer(new NouvelleDemande(
                UUID.randomUUID(),
                OrigineDemande.FORMULAIRE,
                MotifContact.NOUVEAU_SIRET,
                Optional.empty(),
                "École",
                List.of(nouveauSiret),
                Optional.of(new Succession(ancienSiret, Optional.of(date))),
                Optional.of(referent),
                Optional.empty(),
                "",
                false,
                Optional.empty())));

        OrganismeImmatricule nouveau = organisme(demande, 0);
        assertThat(nouveau.organisme().matricule())
                .isNotEqualTo(ancien.organisme().matricule());
        assertThat(nouveau.entite()).isEqualTo(ancien.entite());
        assertThat(nouveau.succession().orElseThrow().date()).isEqualTo(date);
        assertThat(immatriculations
                        .trouver(ancien.organisme().id())
                        .orElseThrow()
                        .sirets()
                        .get(0)
                        .fin())
                .contains(LocalDate.now());
        assertThat(mandats.donnesPar(nouveau.organisme().id()))
                .extracting(Mandat::deposant)
                .contains(acteurs.deposant());
        assertThat(immatriculations.courriers(demande).get(0).lettre().toString())
                .contains("remplace");
    }

    @Test
    void neverSendsAKnownOrganismsIdentifiersToWhoeverFilledInAForm() {
        Siret siret = siret();
        Referent vrai = referent;
        Demande premiere = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret));
        referent = new Referent("Un", "Autre", UUID.randomUUID() + "@pirate.invalid", "");

        Demande seconde = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret));

        assertThat(organisme(seconde, 0).organisme())
                .isEqualTo(organisme(premiere, 0).organisme());
        assertThat(immatriculations.courriers(seconde))
                .extracting(courrier -> courrier.destinataire().mail())
                .containsExactly(vrai.mail());
        assertThat(immatriculations.envoyer(seconde.id(), seconde.version(), AGENT))
                .isTrue();
        assertThat(organisme(seconde, 0).referent()).contains(vrai);
    }

    @Test
    void proposesWhatMayBeTheSame() {
        Siret siret = siret();
        Demande premiere = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret));
        Demande seconde = deposer(SituationDepot.PROPRE, Optional.empty(), siret);

        Demandes.Rapprochements rapprochements = demandes.rapprochements(seconde);

        assertThat(rapprochements.organismes())
                .extracting(OrganismeImmatricule::organisme)
                .contains(organisme(premiere, 0).organisme());
        assertThat(rapprochements.demandes()).extracting(Demande::id).containsExactly(premiere.id());
    }

    @Test
    void letsOneOfTwoAgentsAtOnceRegister() {
        Demande demande = deposer(SituationDepot.PROPRE, Optional.empty(), siret());
        List<CompletableFuture<ReponseImmatriculation>> agents = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> immatriculations.immatriculer(demande.id(), demande.version(), AGENT)))
                .limit(4)
                .toList();

        List<ReponseImmatriculation> reponses =
                agents.stream().map(CompletableFuture::join).toList();

        assertThat(reponses)
                .filteredOn(ReponseImmatriculation.Faite.class::isInstance)
                .hasSize(1);
        assertThat(reponses)
                .filteredOn(ReponseImmatriculation.Depassee.class::isInstance)
                .hasSize(3);
    }

    @Test
    void makesOneOrganismOfTwoRequestsForOneSiretRegisteredAtOnce() {
        Siret siret = siret();
        List<Demande> deux = Stream.of(1, 2)
                .map(n -> deposer(SituationDepot.PROPRE, Optional.empty(), siret))
                .toList();

        List<UUID> organismes =
                deux.stream()
                        .map(demande -> CompletableFuture.supplyAsync(() -> immatriculer(demande)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(demande -> organisme(demande, 0).organisme().id())
                        .distinct()
                        .toList();

        assertThat(organismes).hasSize(1);
    }

    @Test
    void refusesAnActOnWhatSomebodyElseChangedSince() {
        Demande demande = deposer(SituationDepot.PROPRE, Optional.empty(), siret());
        assertThat(demandes.agir(demande.id(), demande.version(), new ActeDemande.Prendre(), "agent:autre"))
                .isTrue();

        assertThat(demandes.agir(demande.id(), demande.version(), new ActeDemande.Classer("doublon"), AGENT))
                .isFalse();
        assertThat(immatriculations.immatriculer(demande.id(), demande.version(), AGENT))
                .isInstanceOf(ReponseImmatriculation.Depassee.class);
        assertThat(demandes.trouver(demande.id()).orElseThrow().etat()).isEqualTo(EtatDemande.RECUE);
    }

    @Test
    void takesAnOrganismFromTheRegistersAndWaitsForItsReferent() {
        Demande demande = deposer(new NouvelleDemande(
                UUID.randomUUID(),
                OrigineDemande.ANNUAIRE,
                MotifContact.ACCROCHAGE,
                Optional.of(SituationDepot.PROPRE),
                "École de l’annuaire",
                List.of(siret()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                Optional.empty()));
        assertThat(demande.etat()).isEqualTo(EtatDemande.A_COMPLETER);
        assertThat(immatriculations.immatriculer(demande.id(), demande.version(), AGENT))
                .isInstanceOf(ReponseImmatriculation.Impossible.class);

        assertThat(demandes.agir(
                        demande.id(),
                        demande.version(),
                        new ActeDemande.Completer(
                                "École de l’annuaire", Optional.of(SituationDepot.PROPRE), referent, Optional.empty()),
                        AGENT))
                .isTrue();

        Demande prete = demandes.trouver(demande.id()).orElseThrow();
        assertThat(prete.etat()).isEqualTo(EtatDemande.RECUE);
        assertThat(envoyer(immatriculer(prete), referent.mail())).contains("MFCER");
    }

    @Test
    void asksTheReferentForWhatIsMissing() {
        Demande demande = deposer(SituationDepot.PROPRE, Optional.empty(), siret());

        demandes.agir(
                demande.id(), demande.version(), new ActeDemande.DemanderComplement("Quel est votre SIRET ?"), AGENT);

        assertThat(CourrielsRecus.texte(new CourrielsRecus(BOITE).attendre(referent.mail(), "une précision")))
                .contains("Quel est votre SIRET ?", demande.reference());
        assertThat(demandes.trouver(demande.id()).orElseThrow().etat()).isEqualTo(EtatDemande.A_COMPLETER);
    }

    @Test
    void sendsAgainToACorrectedAddressWhenAMailCameBack() {
        Demande demande = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret()));
        envoyer(demande, referent.mail());
        Demande traitee = demandes.trouver(demande.id()).orElseThrow();

        assertThat(immatriculations.signalerRetour(demande.id(), 0, traitee.version(), AGENT))
                .isTrue();

        assertThat(immatriculations.envois(demande.id()).get(0).aEchoue()).isTrue();
        Demande revenue = demandes.trouver(demande.id()).orElseThrow();
        assertThat(revenue.etat()).isEqualTo(EtatDemande.IMMATRICULEE);
        Referent corrige = referent();
        demandes.agir(
                demande.id(),
                revenue.version(),
                new ActeDemande.Completer(revenue.raisonSociale(), revenue.situation(), corrige, Optional.empty()),
                AGENT);
        String courriel = envoyer(demandes.trouver(demande.id()).orElseThrow(), corrige.mail());
        assertThat(courriel)
                .contains(organisme(demande, 0).organisme().matricule().valeur());
        assertThat(organisme(demande, 0).referent()).contains(corrige);
        assertThat(immatriculations.envois(demande.id())).hasSize(2);
        assertThat(immatriculations.signalerRetour(demande.id(), 9, traitee.version(), AGENT))
                .isFalse();
    }

    @Test
    void bringsBackToTheQueueWhatTheRelayRefused() {
        Demande demande = immatriculer(deposer(SituationDepot.PROPRE, Optional.empty(), siret()));
        envoyer(demande, referent.mail());
        await().until(() -> immatriculations.envois(demande.id()).get(0).etat() == EtatCourriel.ENVOYE);
        assertThat(immatriculations.nonArrivees()).extracting(Demande::id).doesNotContain(demande.id());

        baseTraitement
                .jdbc()
                .sql("update courriel set etat = 'REFUSE', envoye_le = null where destinataire = ?")
                .param(referent.mail())
                .update();

        assertThat(immatriculations.nonArrivees()).extracting(Demande::id).contains(demande.id());
        assertThat(immatriculations.envois(demande.id()).get(0).aEchoue()).isTrue();
        Demande traitee = demandes.trouver(demande.id()).orElseThrow();
        assertThat(immatriculations.envoyer(demande.id(), traitee.version(), AGENT))
                .isTrue();
        assertThat(immatriculations.nonArrivees()).extracting(Demande::id).doesNotContain(demande.id());
    }

    @Test
    void givesAnOrganismThatBecomesBothANewContractAndASecondSignUp() {
        Referent duTiers = referent();
        Demande demande = immatriculer(deposer(
                SituationDepot.PAR_TIERS,
                Optional.of(new DeposantDeclare(siret(), "Tiers d’essai", duTiers)),
                siret()));
        UUID deposant = demande.deposantId().orElseThrow();

        IdContrat contrat = immatriculations
                .ouvrirRole(deposant, RoleOrganisme.CERTIFICATEUR, AGENT)
                .orElseThrow();

        assertThat(contrat.valeur()).startsWith("MFCER");
        assertThat(CourrielsRecus.texte(
                        new CourrielsRecus(BOITE).attendre(duTiers.mail(), "identifiants d’inscription")))
                .contains(contrat.valeur(), "une seconde fois");
        assertThat(immatriculations.ouvrirRole(deposant, RoleOrganisme.CERTIFICATEUR, AGENT))
                .isEmpty();
    }

    @Test
    void listsTheQueueTheOldestFirst() {
        Demande avant = deposer(SituationDepot.PROPRE, Optional.empty(), siret());
        Demande apres = deposer(SituationDepot.PROPRE, Optional.empty(), siret());

        List<UUID> file =
                demandes.lister(new FiltreDemandes(EnumSet.of(EtatDemande.RECUE), Optional.empty(), 500)).stream()
                        .map(Demande::id)
                        .toList();

        assertThat(file.indexOf(avant.id())).isNotNegative().isLessThan(file.indexOf(apres.id()));
        assertThat(demandes.lister(
                        new FiltreDemandes(EnumSet.of(EtatDemande.RECUE), Optional.of(apres.reference()), 5)))
                .extracting(Demande::id)
                .containsExactly(apres.id());
    }
}
