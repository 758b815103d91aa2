package fr.accroche.construction.tableur;

import fr.accroche.construction.TableurRefuseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/** A CSV file, its encoding and its separator found by looking at it. Immutable. */
final class ClasseurCsv implements Classeur {
    private final Source source;
    private final Charset encodage;
    private final SeparateurCsv separateur;

    private ClasseurCsv(Source source, Charset encodage, SeparateurCsv separateur) {
        this.source = source;
        this.encodage = encodage;
        this.separateur = separateur;
    }

    static ClasseurCsv ouvrir(Source source) throws IOException, TableurRefuseException {
        Charset encodage = EncodageCsv.trouver(source);
        try (Reader texte = texte(source, encodage)) {
            return new ClasseurCsv(source, encodage, SeparateurCsv.trouver(texte));
        }
    }

    /** The text without its byte order mark. */
    private static Reader texte(Source source, Charset encodage) throws IOException {
        InputStream octets = source.ouvrir();
        return new SansMarqueReader(new InputStreamReader(octets, encodage));
    }

    @Override
    public List<String> feuilles() {
        return List.of("");
    }

    @Override
    public CalendrierTableur calendrier() {
        return CalendrierTableur.DE_1900;
    }

    @Override
    public String description() {
        return "CSV, séparateur " + separateur.nom() + ", encodage " + encodage.name();
    }

    @Override
    public LignesReader lire(String feuille) throws IOException {
        if (!feuille.isEmpty()) {
            throw new IllegalArgumentException("Expected no sheet in a CSV file, found a name");
        }
        return new FeuilleCsvReader(texte(source, encodage), separateur);
    }
}
