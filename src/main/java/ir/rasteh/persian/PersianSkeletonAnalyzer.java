package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The consonants of each word in Latin letters, so that «farsh» and فرش meet in {@code frsh}, whatever vowels the writer of
 * Finglish chose.
 *
 * <p>For the index: both Persian and Latin words are given. A query is read by {@link PersianSkeletonSearchAnalyzer}. A
 * letter that may be a vowel or a consonant (و, a final ه) gives a token for either reading, at one position.
 */
public final class PersianSkeletonAnalyzer extends Analyzer {

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
        return new TokenStreamComponents(tokens, new SkeletonFilter(new LowerCaseFilter(tokens), true));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
