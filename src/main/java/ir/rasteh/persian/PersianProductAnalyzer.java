package ir.rasteh.persian;

import java.io.Reader;
import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analysis of the main text field: Persian and Latin words of one text in one chain, so that «فرش Tabriz» is one query.
 *
 * <p>Against Lucene's own Persian chain it keeps every word that can be a good: in place of three hundred stop words, among
 * them روی (zinc) and بار (load), stand the few function words of {@code config/search/function-words.txt}. An ending is cut
 * off only when what remains is a word of the {@link Lexicon}. Places and goods whose name ends like an inflection are
 * protected by {@code config/search/protected-words.txt}: کرمان stays Kerman, and کرمانی, of Kerman, meets it.
 */
public final class PersianProductAnalyzer extends Analyzer {

    private final CharArraySet functionWords;
    private final CharArraySet protectedWords;

    /** The analysis with the packed lists. */
    public PersianProductAnalyzer() {
        this.functionWords = Packed.FUNCTION_WORDS;
        this.protectedWords = Packed.PROTECTED_WORDS;
    }

    /**
     * The analysis with lists of one's own.
     *
     * @param functionWords words that carry nothing and are left out
     * @param protectedWords words from which no ending is cut off, but which remain when an ending of theirs is
     */
    public PersianProductAnalyzer(Collection<String> functionWords, Collection<String> protectedWords) {
        this.functionWords = WordList.folded(functionWords);
        this.protectedWords = WordList.folded(protectedWords);
    }

    private static final class Packed {
        static final CharArraySet FUNCTION_WORDS = WordList.folded(WordList.words("function-words.txt"));
        static final CharArraySet PROTECTED_WORDS = WordList.folded(WordList.words("protected-words.txt"));
    }

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
        // The English stemmers look at s alone, the Persian one at Persian letters: neither touches the other's words.
        TokenStream chain = new FoldedWordsFilter(new EnglishPossessiveFilter(tokens), true);
        chain = new PersianJointsFilter(chain, Lexicon.packed());
        chain = new PersianStemsFilter(chain, Lexicon.packed(), functionWords, protectedWords);
        return new TokenStreamComponents(tokens, new EnglishMinimalStemFilter(chain));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new FoldedWordsFilter(in, false);
    }
}
