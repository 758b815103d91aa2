package fr.accroche.synthese.demonstration;

import fr.accroche.referentiels.LieuxFrancais;
import fr.accroche.synthese.PersonneSynthetique;
import fr.accroche.synthese.PopulationSynthetique;
import fr.accroche.synthese.RegistreWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/** The registry of the demonstration: a population of 20 000, then the cast of {@link FluxDemo}. */
public final class RegistreDemo {
    /** The seed of the population. */
    public static final long GRAINE = 20_261_123L;

    /** The people around the cast. */
    public static final int TAILLE = 20_000;

    private RegistreDemo() {}

    /** Everybody, always the same. */
    public static Stream<PersonneSynthetique> personnes(LieuxFrancais lieux) {
        PopulationSynthetique population = new PopulationSynthetique(lieux);
        return Stream.concat(population.personnes(GRAINE, TAILLE), Distribution.personnages().stream());
    }

    /** Writes the registry CSV and closes the stream. */
    public static void ecrire(LieuxFrancais lieux, OutputStream sortie) throws IOException {
        try (RegistreWriter registre = new RegistreWriter(sortie)) {
            Iterator<PersonneSynthetique> personnes = personnes(lieux).iterator();
            while (personnes.hasNext()) {
                registre.ecrire(personnes.next());
            }
        }
    }
}
