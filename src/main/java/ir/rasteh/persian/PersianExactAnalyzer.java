package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are, in one spelling: letters, digits and case are folded, nothing is stemmed and nothing left out. For
 * what somebody is still typing, where an ending that is cut off would cut the word.
 */
public final class PersianExactAnalyzer extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PersianCharFilter(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new PersianCharFilter(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, fold(tokens));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return fold(in);
    }

    /** One spelling for what Persian, Arabic and Latin keyboards write differently. */
    static TokenStream fold(TokenStream in) {
        TokenStream folded = new DecimalDigitFilter(new LowerCaseFilter(in));
        // Arabic before Persian: it removes harakat and tatweel, then the Persian forms of yeh, kaf and heh are made
        // one.
        folded = new PersianNormalizationFilter(new ArabicNormalizationFilter(folded));
        return new ASCIIFoldingFilter(folded);
    }
}
