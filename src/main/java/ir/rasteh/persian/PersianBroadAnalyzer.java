package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * A second opinion on Persian text: Lucene's own Persian chain, which parts words at the zero-width non-joiner and cuts
 * endings without asking a lexicon, behind the letters of {@link PersianLetters}.
 *
 * <p>Poor by itself, for it loses goods to its stop words and merges strangers. Beside the precise field it brings together
 * forms that no lexicon holds. Its tokens have the Arabic yeh and kaf, as that chain folds them, and stay in its own field.
 */
public final class PersianBroadAnalyzer extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PersianCharFilter(new PersianLettersFilter(reader));
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new PersianCharFilter(new PersianLettersFilter(reader));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokens = new StandardTokenizer();
        TokenStream words = new StopFilter(fold(tokens), PersianAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(tokens, new PersianStemFilter(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return fold(in);
    }

    private static TokenStream fold(TokenStream in) {
        TokenStream folded = new DecimalDigitFilter(new LowerCaseFilter(in));
        return new PersianNormalizationFilter(new ArabicNormalizationFilter(folded));
    }
}
