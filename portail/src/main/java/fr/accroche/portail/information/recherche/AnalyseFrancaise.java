package fr.accroche.portail.information.recherche;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Words of French text without elision, case, empty words and accents; without ending too where asked, before the accents,
 * since endings have some.
 */
final class AnalyseFrancaise extends Analyzer {
    private static final CharArraySet VIDES = FrenchAnalyzer.getDefaultStopSet();

    private final boolean sansTerminaison;

    AnalyseFrancaise(boolean sansTerminaison) {
        this.sansTerminaison = sansTerminaison;
    }

    @Override
    protected TokenStreamComponents createComponents(String champ) {
        Tokenizer mots = new StandardTokenizer();
        TokenStream suite = new ElisionFilter(mots, FrenchAnalyzer.DEFAULT_ARTICLES);
        suite = new LowerCaseFilter(suite);
        suite = new StopFilter(suite, VIDES);
        if (sansTerminaison) {
            suite = new FrenchLightStemFilter(suite);
        }
        return new TokenStreamComponents(mots, new ASCIIFoldingFilter(suite));
    }
}
