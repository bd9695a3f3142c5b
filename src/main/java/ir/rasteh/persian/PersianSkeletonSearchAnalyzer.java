package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Reads a query for the field of {@link PersianSkeletonAnalyzer}: skeletons of its Latin words alone. What was written in
 * Persian letters is found by its letters, and its consonants alone would only bring strangers.
 */
public final class PersianSkeletonSearchAnalyzer extends Analyzer {

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
        return new TokenStreamComponents(tokens, new SkeletonFilter(new LowerCaseFilter(tokens), false));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
