package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The parts of compounds, so that باف finds دستباف and دست‌باف: a word is parted where its writer put a zero-width
 * non-joiner, where the lexicon parts it, or, when the lexicon does not know it, between two words that it knows.
 *
 * <p>For a field of low weight beside the precise one. Inflections are no parts and left out; a word that has no parts stands
 * whole.
 */
public final class PersianPartsAnalyzer extends Analyzer {

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
        return new TokenStreamComponents(tokens, new PartsFilter(fold(tokens), Lexicon.packed()));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return fold(in);
    }

    private static TokenStream fold(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
