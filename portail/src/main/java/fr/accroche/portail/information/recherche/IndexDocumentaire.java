package fr.accroche.portail.information.recherche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory of some parts of pages; built once, then read by any number of threads. */
public final class IndexDocumentaire {
    private static final String TITRE = "titre";
    private static final String TEXTE = "texte";
    /** The same two, words with their endings: a wrong letter is looked for there. */
    private static final String TITRE_ENTIER = "titreEntier";

    private static final String TEXTE_ENTIER = "texteEntier";
    private static final String RANG = "rang";
    private static final float POIDS_TITRE = 4f;
    private static final float POIDS_EXACT = 6f;
    private static final float POIDS_DEBUT = 2f;
    private static final float PART_DES_AUTRES = 0.1f;
    private static final int MOTS = 12;

    /** From this length on, one letter may be wrong; from the next, two. */
    private static final int UNE_FAUTE = 4;

    private static final int DEUX_FAUTES = 8;

    private final List<Extrait> extraits;
    private final Analyzer mots = new AnalyseFrancaise(false);
    private final Analyzer racines = new AnalyseFrancaise(true);
    private final IndexSearcher chercheur;

    public IndexDocumentaire(List<Extrait> extraits) {
        this.extraits = List.copyOf(extraits);
        try {
            this.chercheur = new IndexSearcher(DirectoryReader.open(ecrire()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffersDirectory ecrire() throws IOException {
        ByteBuffersDirectory memoire = new ByteBuffersDirectory();
        try (IndexWriter ecrivain = new IndexWriter(
                memoire,
                new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(racines, Map.of(TITRE_ENTIER, mots, TEXTE_ENTIER, mots))))) {
            for (int rang = 0; rang < extraits.size(); rang++) {
                Extrait extrait = extraits.get(rang);
                Document document = new Document();
                String texte = extrait.page() + "\n" + extrait.texte();
                document.add(new TextField(TITRE, extrait.titre(), Store.NO));
                document.add(new TextField(TEXTE, texte, Store.NO));
                document.add(new TextField(TITRE_ENTIER, extrait.titre(), Store.NO));
                document.add(new TextField(TEXTE_ENTIER, texte, Store.NO));
                document.add(new StoredField(RANG, rang));
                ecrivain.addDocument(document);
            }
        }
        return memoire;
    }

    /**
     * The parts that have most of these words, the best first.
     *
     * @param question what a person typed; only its first words count
     */
    public List<Extrait> chercher(String question, int limite) {
        List<String> entiers = decouper(mots, question);
        List<String> courts = decouper(racines, question);
        if (entiers.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder requete = new BooleanQuery.Builder();
        for (int rang = 0; rang < entiers.size(); rang++) {
            requete.add(requete(entiers.get(rang), courts.get(rang)), Occur.SHOULD);
        }
        requete.setMinimumNumberShouldMatch((2 * entiers.size() + 2) / 3);
        try {
            List<Extrait> trouves = new ArrayList<>();
            for (ScoreDoc trouve : chercheur.search(requete.build(), limite).scoreDocs) {
                Document document = chercheur.storedFields().document(trouve.doc);
                trouves.add(extraits.get(document.getField(RANG).numericValue().intValue()));
            }
            return List.copyOf(trouves);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query requete(String mot, String racine) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(formes(new Term(TITRE, racine), new Term(TITRE_ENTIER, mot)), POIDS_TITRE),
                        formes(new Term(TEXTE, racine), new Term(TEXTE_ENTIER, mot))),
                PART_DES_AUTRES);
    }

    private static Query formes(Term racine, Term mot) {
        List<Query> formes = new ArrayList<>();
        formes.add(new BoostQuery(new TermQuery(racine), POIDS_EXACT));
        int longueur = mot.text().length();
        if (longueur >= UNE_FAUTE) {
            formes.add(new BoostQuery(new PrefixQuery(mot), POIDS_DEBUT));
            formes.add(new FuzzyQuery(mot, longueur >= DEUX_FAUTES ? 2 : 1, 1));
        }
        return new DisjunctionMaxQuery(formes, 0);
    }

    /** Both ways of cutting leave the same empty words out: their lists go together. */
    private static List<String> decouper(Analyzer analyse, String question) {
        List<String> decoupes = new ArrayList<>();
        try (TokenStream suite = analyse.tokenStream(TEXTE, question)) {
            CharTermAttribute mot = suite.addAttribute(CharTermAttribute.class);
            suite.reset();
            while (suite.incrementToken() && decoupes.size() < MOTS) {
                decoupes.add(mot.toString());
            }
            suite.end();
            return decoupes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
