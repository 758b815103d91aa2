package fr.accroche.portail.organisme.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.modele.Siret;
import fr.accroche.portail.EssaiPortail;
import fr.accroche.portail.notification.Courriels;
import fr.accroche.portail.organisme.Demande;
import fr.accroche.portail.organisme.Demandes;
import fr.accroche.portail.organisme.Immatriculations;
import fr.accroche.portail.organisme.MotifContact;
import fr.accroche.portail.organisme.NouveauMandat;
import fr.accroche.portail.organisme.NouvelleDemande;
import fr.accroche.portail.organisme.OrigineDemande;
import fr.accroche.portail.organisme.ReceptionDemande;
import fr.accroche.portail.organisme.Referent;
import fr.accroche.portail.organisme.ReponseImmatriculation;
import fr.accroche.portail.organisme.SituationDepot;
import fr.accroche.portail.organisme.jdbc.RappelRepository;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class RappelsDeclarationTest extends EssaiPortail {
    private static final Duration SEIZE_JOURS = Duration.ofDays(16);

    @Autowired
    private Demandes demandes;

    @Autowired
    private Immatriculations immatriculations;

    @Autowired
    private RappelRepository rappels;

    @Autowired
    private LettresDemande lettres;

    @Autowired
    @Qualifier("courrielsTraitement")
    private Courriels courriels;

    private Demande traitee(String siret, String mail) {
        Demande recue = ((ReceptionDemande.Recue) demandes.deposer(
                        new NouvelleDemande(
                                UUID.randomUUID(),
                                OrigineDemande.FORMULAIRE,
                                MotifContact.ACCROCHAGE,
                                Optional.of(SituationDepot.PROPRE_ET_TIERS),
                                "École",
                                List.of(new Siret(siret)),
                                Optional.empty(),
                                Optional.of(new Referent("Camille", "Essai", mail, "")),
                                Optional.empty(),
                                "",
                                false,
                                Optional.empty()),
                        "visiteur"))
                .demande();
        Demande faite = ((ReponseImmatriculation.Faite)
                        immatriculations.immatriculer(recue.id(), recue.version(), "agent:essai"))
                .demande();
        immatriculations.envoyer(faite.id(), faite.version(), "agent:essai");
        return demandes.trouver(faite.id()).orElseThrow();
    }

    private void rappeler(Duration apres) {
        RappelsDeclaration.rappeler(rappels, lettres, courriels, Instant.now().plus(apres));
    }

    private long rappelsA(String mail) {
        return baseWeb.jdbc()
                .sql("select count(*) from courriel where destinataire = ? and sujet like 'Aucun certificateur%'")
                .param(mail)
                .query(Long.class)
                .single();
    }

    @Test
    void remindsOnceAfterFifteenDaysWhoeverNobodyHasDeclared() {
        String mail = UUID.randomUUID() + "@organisme.invalid";
        traitee("00000000000109", mail);

        rappeler(Duration.ofDays(14));
        assertThat(rappelsA(mail)).isZero();
        rappeler(SEIZE_JOURS);
        rappeler(SEIZE_JOURS);

        assertThat(rappelsA(mail)).isEqualTo(1);
    }

    @Test
    void remindsNobodyWhoHasAMandate() {
        String mail = UUID.randomUUID() + "@organisme.invalid";
        Demande demande = traitee("00000000000075", mail);
        mandats.donner(
                new NouveauMandat(
                        acteurs().certificateur().id(),
                        immatriculations
                                .trouver(demande.sirets().get(0).organisme().orElseThrow())
                                .orElseThrow()
                                .organisme()
                                .matricule(),
                        LocalDate.now(),
                        Optional.empty()),
                "essai");

        rappeler(SEIZE_JOURS);

        assertThat(rappelsA(mail)).isZero();
    }
}
