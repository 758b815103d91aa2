package fr.accroche.bancs.index;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.TypeCertification;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.DemandeFlux;
import fr.accroche.synthese.FluxSynthetique;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The people of the measures, the same everywhere: their registry, and holders to look for. */
final class Population {
    /** The key of an index of people who do not exist protects nobody. */
    static final CleIndex CLE = new CleIndex(new byte[CleIndex.OCTETS]);

    private static final int GRAINE = 7;
    private static final int TAMPON = 1 << 16;
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    /** Holders damaged, and holders who are not in the registry: as in the evaluation. */
    private static final double BRUIT = 0.15;

    private static final double ABSENTS = 0.2;

    private final LieuxFrancais lieux;
    private final PopulationSynthetique population;

    Population(LieuxFrancais lieux) {
        this.lieux = lieux;
        population = new PopulationSynthetique(lieux);
    }

    /** Arguments: the file to write, when it is not there; how many people. */
    public static void main(String[] arguments) throws IOException {
        Path csv = Path.of(arguments[0]);
        if (!Files.exists(csv)) {
            new Population(LieuxFrancais.charger()).ecrire(csv, Integer.parseInt(arguments[1]));
        }
    }

    void ecrire(Path csv, int taille) throws IOException {
        Path enCours = csv.resolveSibling(csv.getFileName() + ".partiel");
        try (RegistreWriter sortie =
                new RegistreWriter(new BufferedOutputStream(Files.newOutputStream(enCours), TAMPON))) {
            Iterator<PersonneSynthetique> personnes =
                    population.personnes(GRAINE, taille).iterator();
            while (personnes.hasNext()) {
                sortie.ecrire(personnes.next());
            }
        }
        Files.move(enCours, csv);
    }

    /** Holders as a large file would name them, in no order. */
    List<DemandeNirisation> titulaires(Path csv, int nombre) throws IOException {
        DemandeFlux demande = new DemandeFlux(
                nombre,
                GRAINE + 1,
                BRUIT,
                1,
                ABSENTS,
                JOUR,
                new IdClient("12ABC345"),
                new IdClient("12ABC345"),
                new IdContrat("MCFCER000123"),
                List.of(new CodeCertification(TypeCertification.RS, "1710")));
        List<DemandeNirisation> titulaires = new ArrayList<>(nombre);
        new FluxSynthetique(population, lieux)
                .titulaires(demande, Files.newInputStream(csv))
                .forEachRemaining(connu -> titulaires.add(new DemandeNirisation(connu.titulaire(), Optional.of(JOUR))));
        return titulaires;
    }
}
