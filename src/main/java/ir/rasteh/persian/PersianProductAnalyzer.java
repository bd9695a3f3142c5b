package ir.rasteh.persian;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analysis of the main text field: Persian and Latin words of one text in one chain, so that «فرش Tabriz» is one query.
 *
 * <p>Against Lucene's own Persian chain it keeps every word that can be a good: in place of three hundred stop words, among
 * them روی (zinc) and بار (load), stand the few function words of {@code config/search/function-words.txt}. Places and goods
 * whose name ends like an inflection are protected by {@code config/search/protected-words.txt}: کرمان stays Kerman, and
 * کرمانی, of Kerman, meets it.
 */
public final class PersianProductAnalyzer extends Analyzer {

    private static final CharArraySet FUNCTION_WORDS;
    private static final CharArraySet PROTECTED;

    static {
        try (PersianExactAnalyzer folding = new PersianExactAnalyzer()) {
            FUNCTION_WORDS = WordList.read("function-words.txt", folding);
            PROTECTED = WordList.read("protected-words.txt", folding);
        }
    }

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
        // The English stemmers look at s alone, the Persian one at Persian letters: neither touches the other's words.
        TokenStream chain = new EnglishPossessiveFilter(tokens);
        chain = new StopFilter(PersianExactAnalyzer.fold(chain), FUNCTION_WORDS);
        chain = new SetKeywordMarkerFilter(chain, PROTECTED);
        chain = new EnglishMinimalStemFilter(new PersianStemFilter(chain));
        return new TokenStreamComponents(tokens, chain);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return PersianExactAnalyzer.fold(in);
    }
}
