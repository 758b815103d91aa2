package fr.accroche.nirisation.registre;

import fr.accroche.nirisation.Identite;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A registry held in memory, in about 130 bytes a person: made for demonstrations, tests and registries of some million
 * persons. Immutable and safe to share between threads.
 */
public final class RegistreMemoire implements Registre {
    private final PagesIdentites pages;
    private final TableHachee table;
    private final long taille;

    private RegistreMemoire(Constructeur constructeur) {
        pages = constructeur.pages;
        table = constructeur.table;
        taille = constructeur.taille;
        pages.clore();
        table.clore();
    }

    /**
     * Reads a registry CSV (UTF-8, {@code ;}, header, one person a line). A bad line is left out and told.
     *
     * @throws RegistreIllisibleException when the header is another one
     * @throws IOException when the file cannot be read
     */
    public static LectureRegistre lire(Path csv) throws IOException {
        try (Reader lecteur = new InputStreamReader(Files.newInputStream(csv), StandardCharsets.UTF_8)) {
            return lire(lecteur);
        }
    }

    /**
     * Reads a registry CSV from its text, which is not closed.
     *
     * @throws RegistreIllisibleException when the header is another one
     * @throws IOException when the reader fails
     */
    public static LectureRegistre lire(Reader csv) throws IOException {
        return new RegistreCsvReader().lire(csv);
    }

    /** The registry of these persons. */
    public static RegistreMemoire de(Iterable<Identite> identites) {
        Constructeur constructeur = new Constructeur();
        identites.forEach(constructeur::ajouter);
        return constructeur.construire();
    }

    @Override
    public long taille() {
        return taille;
    }

    @Override
    public List<Identite> homonymes(CriteresObligatoires criteres) {
        return Arrays.stream(criteres.cles())
                .flatMap(cle -> LongStream.of(table.adresses(cle)))
                .distinct()
                .sorted()
                .mapToObj(pages::lire)
                .filter(identite -> criteres.correspond(CriteresObligatoires.de(identite)))
                .toList();
    }

    /** Takes the persons one by one. For one thread, and for one registry. */
    static final class Constructeur {
        private final PagesIdentites pages = new PagesIdentites();
        private final TableHachee table = new TableHachee();
        private long taille;

        void ajouter(Identite identite) {
            long adresse = pages.ajouter(identite);
            for (long cle : CriteresObligatoires.de(identite).cles()) {
                table.ajouter(cle, adresse);
            }
            taille++;
        }

        RegistreMemoire construire() {
            return new RegistreMemoire(this);
        }
    }
}
