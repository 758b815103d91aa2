package fr.accroche.demo.processus;

import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.ConstructionIndex.Reglages;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.DemandeFlux;
import fr.accroche.synthese.FluxSynthetique;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreWriter;
import fr.accroche.synthese.demonstration.FluxDemo;
import fr.accroche.synthese.demonstration.RegistreCertificationsDemo;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

/** The registry of a made-up population with its index, the register of certifications, and files about them. */
public final class DonneesEssai {
    /** Of the index; a made-up population has no secret. */
    private static final byte[] CLE = new byte[32];

    private static final long GRAINE = 20_261_124L;

    private final Path dossier;
    private final long personnes;
    private final LieuxFrancais lieux = LieuxFrancais.charger();
    private final PopulationSynthetique population = new PopulationSynthetique(lieux);

    /** @param dossier where they are kept from run to run */
    public DonneesEssai(Path dossier, long personnes) {
        this.dossier = dossier;
        this.personnes = personnes;
    }

    /** What a portal is started with, all made now if it was not there. */
    public List<String> reglages() throws IOException {
        return List.of(
                "--accroche.registre=" + index(),
                "--accroche.cles.registre=" + Base64.getEncoder().encodeToString(CLE),
                "--accroche.certifications=" + certifications());
    }

    private Path certifications() throws IOException {
        Path export = dossier.resolve("certifications.xml");
        if (!Files.exists(export)) {
            RegistreCertificationsDemo.ecrire(Files.newOutputStream(export));
        }
        return export;
    }

    private Path registre() throws IOException {
        Path registre = dossier.resolve("registre-" + personnes + ".csv");
        if (!Files.exists(registre)) {
            Files.createDirectories(dossier);
            try (RegistreWriter csv = new RegistreWriter(new BufferedOutputStream(Files.newOutputStream(registre)))) {
                Iterator<PersonneSynthetique> suite =
                        population.personnes(GRAINE, personnes).iterator();
                while (suite.hasNext()) {
                    csv.ecrire(suite.next());
                }
            }
        }
        return registre;
    }

    private Path index() throws IOException {
        Path index = dossier.resolve("index-" + personnes);
        if (!Files.exists(index)) {
            try (BufferedReader csv = Files.newBufferedReader(registre())) {
                new ConstructionIndex(
                                new Reglages(new CleIndex(CLE), lieux, /* strict= */ false, 2),
                                new SecureRandom(),
                                Clock.systemUTC())
                        .construire(csv, index, SuiviConstruction.personne());
            }
        }
        return index;
    }

    /**
     * A file of the certificateur of {@link ProcessusPortail}: a tenth of its holders damaged, a twentieth not in the registry.
     *
     * @param graine another file for each
     */
    public Path flux(Path fichier, int passages, long graine) throws IOException {
        DemandeFlux demande = new DemandeFlux(
                passages,
                graine,
                0.1,
                0.05,
                LocalDate.now(ZoneId.of("Europe/Paris")),
                ProcessusPortail.MATRICULE,
                ProcessusPortail.MATRICULE,
                ProcessusPortail.CONTRAT,
                FluxDemo.CERTIFICATIONS);
        try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(fichier))) {
            new FluxSynthetique(population, lieux)
                    .ecrire(demande, Files.newInputStream(registre()), sortie, OutputStream.nullOutputStream());
        }
        return fichier;
    }
}
