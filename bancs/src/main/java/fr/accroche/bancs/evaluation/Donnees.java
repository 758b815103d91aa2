package fr.accroche.bancs.evaluation;

import fr.accroche.modele.CodeCertification;
import fr.accroche.modele.IdClient;
import fr.accroche.modele.IdContrat;
import fr.accroche.modele.TypeCertification;
import fr.accroche.nirisation.DemandeNirisation;
import fr.accroche.nirisation.index.construction.AnomalieLigne;
import fr.accroche.nirisation.index.construction.ConstructionIndex;
import fr.accroche.nirisation.index.construction.SuiviConstruction;
import fr.accroche.nirisation.index.fichier.CleIndex;
import fr.accroche.nirisation.index.fichier.IndexFichier;
import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.DemandeFlux;
import fr.accroche.synthese.FluxSynthetique;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreWriter;
import fr.accroche.synthese.TitulaireConnu;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The population of an evaluation, its registry and index on disk, and its holders. */
final class Donnees {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    /** The key of an index of people who do not exist protects nobody. */
    private static final CleIndex CLE = new CleIndex(new byte[CleIndex.OCTETS]);

    private static final int TAMPON = 1 << 16;

    private final Options options;
    private final LieuxFrancais lieux = LieuxFrancais.charger();
    private final PopulationSynthetique population = new PopulationSynthetique(lieux);
    private final FluxSynthetique flux = new FluxSynthetique(population, lieux);
    private final Path registre;
    private final Path index;

    Donnees(Options options) {
        this.options = options;
        String cle = options.identites() + "-" + options.graine();
        registre = options.dossier().resolve("registre-" + cle + ".csv");
        index = options.dossier().resolve("index-" + cle);
    }

    LieuxFrancais lieux() {
        return lieux;
    }

    Iterator<PersonneSynthetique> personnes() {
        return population.personnes(options.graine(), options.identites()).iterator();
    }

    boolean aUnRegistre() {
        return Files.exists(registre);
    }

    boolean aUnIndex() {
        return Files.exists(index);
    }

    /** The registry CSV, written now if it was not there. */
    Path registre() throws IOException {
        if (!Files.exists(registre)) {
            Files.createDirectories(options.dossier());
            Path enCours = registre.resolveSibling(registre.getFileName() + ".partiel");
            try (RegistreWriter csv =
                    new RegistreWriter(new BufferedOutputStream(Files.newOutputStream(enCours), TAMPON))) {
                Iterator<PersonneSynthetique> personnes = personnes();
                while (personnes.hasNext()) {
                    csv.ecrire(personnes.next());
                }
            }
            Files.move(enCours, registre);
        }
        return registre;
    }

    /** The index of the registry, built now if it was not there. */
    IndexFichier index() throws IOException {
        if (!Files.exists(index)) {
            ConstructionIndex construction = new ConstructionIndex(
                    new ConstructionIndex.Reglages(CLE, lieux, /* strict= */ false, options.fils()),
                    new SecureRandom(),
                    Clock.systemUTC());
            try (BufferedReader csv = Files.newBufferedReader(registre())) {
                construction.construire(csv, index, new SansSuivi());
            }
        }
        return IndexFichier.ouvrir(index, Optional.of(CLE));
    }

    /**
     * Holders of the registry and absent ones.
     *
     * @param decalage another draw for each value
     */
    List<Cas> cas(double facteur, int titulaires, long decalage) throws IOException {
        DemandeFlux demande = new DemandeFlux(
                titulaires,
                options.graine() + 1 + decalage,
                options.bruit(),
                facteur,
                options.absents(),
                JOUR,
                new IdClient("12ABC345"),
                new IdClient("12ABC345"),
                new IdContrat("MCFCER000123"),
                List.of(new CodeCertification(TypeCertification.RS, "1710")));
        List<Cas> cas = new ArrayList<>(titulaires);
        Iterator<TitulaireConnu> connus = flux.titulaires(demande, Files.newInputStream(registre()));
        while (connus.hasNext()) {
            TitulaireConnu connu = connus.next();
            cas.add(new Cas(
                    new DemandeNirisation(connu.titulaire(), Optional.of(JOUR)),
                    connu.nir().map(nir -> nir.valeur()).orElse(""),
                    connu.alteration()));
        }
        return cas;
    }

    /** Nobody watches. */
    private static final class SansSuivi implements SuiviConstruction {
        @Override
        public void anomalie(AnomalieLigne anomalie) {}

        @Override
        public void etape(Etape etape) {}

        @Override
        public void avancement(long faits) {}
    }
}
