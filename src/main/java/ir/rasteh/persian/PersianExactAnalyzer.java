package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words as they are, in one spelling: letters, digits and case are folded, nothing is stemmed and nothing left out. For
 * what somebody is still typing, where an ending that is cut off would cut the word.
 *
 * <p>A word parted by zero-width non-joiners is one word, and the same as without them: دست‌باف is دستباف.
 */
public final class PersianExactAnalyzer extends Analyzer {

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new PersianLettersFilter(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new PersianLettersFilter(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, new FoldedWordsFilter(tokens, false));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new FoldedWordsFilter(in, false);
    }
}
