package fr.accroche.portail.information.recherche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
    private static final String RANG = "rang";
    private static final float POIDS_TITRE = 4f;
    private static final float POIDS_EXACT = 6f;
    private static final float POIDS_DEBUT = 2f;
    private static final int MOTS = 12;

    /** From this length on, one letter may be wrong; from the next, two. */
    private static final int UNE_FAUTE = 4;

    private static final int DEUX_FAUTES = 8;

    private final List<Extrait> extraits;
    private final Analyzer analyse = new AnalyseFrancaise();
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
        try (IndexWriter ecrivain = new IndexWriter(memoire, new IndexWriterConfig(analyse))) {
            for (int rang = 0; rang < extraits.size(); rang++) {
                Extrait extrait = extraits.get(rang);
                Document document = new Document();
                document.add(new TextField(TITRE, extrait.titre(), Store.NO));
                document.add(new TextField(TEXTE, extrait.page() + "\n" + extrait.texte(), Store.NO));
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
        List<String> mots = mots(question);
        if (mots.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder requete = new BooleanQuery.Builder();
        mots.forEach(mot -> requete.add(requete(mot), Occur.SHOULD));
        requete.setMinimumNumberShouldMatch((2 * mots.size() + 2) / 3);
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

    private static Query requete(String mot) {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(dansLeChamp(TITRE, mot), POIDS_TITRE), dansLeChamp(TEXTE, mot)), 0.1f);
    }

    private static Query dansLeChamp(String champ, String mot) {
        Term terme = new Term(champ, mot);
        List<Query> formes = new ArrayList<>();
        formes.add(new BoostQuery(new TermQuery(terme), POIDS_EXACT));
        if (mot.length() >= UNE_FAUTE) {
            formes.add(new BoostQuery(new PrefixQuery(terme), POIDS_DEBUT));
            formes.add(new FuzzyQuery(terme, mot.length() >= DEUX_FAUTES ? 2 : 1, 1));
        }
        return new DisjunctionMaxQuery(formes, 0);
    }

    private List<String> mots(String question) {
        List<String> mots = new ArrayList<>();
        try (TokenStream suite = analyse.tokenStream(TEXTE, question)) {
            CharTermAttribute mot = suite.addAttribute(CharTermAttribute.class);
            suite.reset();
            while (suite.incrementToken() && mots.size() < MOTS) {
                mots.add(mot.toString());
            }
            suite.end();
            return mots;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
