package fr.accroche.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accroche.cli.api.AttenteDepot;
import fr.accroche.cli.api.ClientDepots;
import fr.accroche.cli.api.DepotCree;
import fr.accroche.cli.api.EtatDepot;
import fr.accroche.cli.api.FormatDemande;
import fr.accroche.cli.api.TypeAccuse;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.DemandeFlux;
import fr.accroche.synthese.FluxSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.demonstration.FluxDemo;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process may die at any point of a deposit: the next one ends it, nothing lost, nothing doubled. */
class RedemarrageTest {
    private static final int PASSAGES = 12_000;
    private static final Pattern ID_FLUX = Pattern.compile("<cpf:idFlux>[^<]*</cpf:idFlux>");

    @Test
    void endsADepositThatADeadProcessHadBegunAndDoublesNothing(@TempDir Path home) throws Exception {
        Path flux = home.resolve("flux.xml");
        DepotCree depot;
        try (DemoEnProcessus demo = DemoEnProcessus.lancer(home, "--port", "0")) {
            demo.adresse();
            ecrire(demo, flux);
            ClientDepots client = demo.client("certificateur");
            depot = client.deposer(flux, UUID.randomUUID().toString(), Optional.empty(), octets -> {});
            assertThat(client.etat(depot.id()).estTermine()).isFalse();
            demo.tuer();
        }
        try (DemoEnProcessus demo = DemoEnProcessus.lancer(home, "--port", "0")) {
            ClientDepots client = demo.client("certificateur");
            EtatDepot etat = new AttenteDepot(client).attendre(depot.id(), vu -> {});
            assertThat(etat.passages()).isEqualTo(PASSAGES);
            assertThat(etat.ok() + etat.ko()).isEqualTo(PASSAGES);
            assertThat(acceptes(client, depot.id())).hasSize((int) etat.ok()).doesNotHaveDuplicates();
            assertThatAllAcceptedPassagesAreKept(client, flux, etat.ok());
        }
    }

    /** Sent again under another key of file, what was accepted answers that it is there, once for each. */
    private static void assertThatAllAcceptedPassagesAreKept(ClientDepots client, Path flux, long acceptes)
            throws Exception {
        String nouveau = ID_FLUX.matcher(Files.readString(flux))
                .replaceFirst("<cpf:idFlux>" + UUID.randomUUID() + "</cpf:idFlux>");
        Files.writeString(flux, nouveau);
        DepotCree encore = client.deposer(flux, UUID.randomUUID().toString(), Optional.empty(), octets -> {});
        EtatDepot etat = new AttenteDepot(client).attendre(encore.id(), vu -> {});
        assertThat(etat.ok()).isZero();
        assertThat(accuse(client, encore.id()).split("existe déjà en base", -1).length - 1)
                .isEqualTo((int) acceptes);
    }

    private static List<String> acceptes(ClientDepots client, String id) throws Exception {
        String accuse = accuse(client, id);
        String ok = accuse.substring(accuse.indexOf("<PassagesOK>"));
        return Stream.of(ok.split("<idTechnique>"))
                .skip(1)
                .map(suite -> suite.substring(0, suite.indexOf('<')))
                .toList();
    }

    private static String accuse(ClientDepots client, String id) throws Exception {
        try (InputStream accuse = client.accuse(id, TypeAccuse.TRAITEMENT, FormatDemande.XML)) {
            return new String(accuse.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void ecrire(DemoEnProcessus demo, Path flux) throws Exception {
        LieuxFrancais lieux = LieuxFrancais.charger();
        IdClient matricule = new IdClient(demo.acces("certificateur.matricule"));
        DemandeFlux demande = new DemandeFlux(
                PASSAGES,
                7,
                0.1,
                0.2,
                LocalDate.now(ZoneId.of("Europe/Paris")),
                matricule,
                matricule,
                new IdContrat(demo.acces("certificateur.contrat")),
                FluxDemo.CERTIFICATIONS);
        try (Stream<Path> registres = Files.list(demo.dossier().resolve("sngi"));
                InputStream registre = Files.newInputStream(registres
                        .filter(fichier -> fichier.toString().endsWith(".csv"))
                        .findFirst()
                        .orElseThrow());
                OutputStream sortie = Files.newOutputStream(flux)) {
            new FluxSynthetique(new PopulationSynthetique(lieux), lieux)
                    .ecrire(demande, registre, sortie, OutputStream.nullOutputStream());
        }
    }
}
