package ir.rasteh.persian;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the zero-width non-joiners out of words and cuts off the endings that the {@link Lexicon} warrants. */
final class PersianStemsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PersianStemmer stemmer;

    PersianStemsFilter(TokenStream in, Lexicon lexicon, CharArraySet protectedWords) {
        super(in);
        this.stemmer = new PersianStemmer(lexicon, protectedWords);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 0 && FoldedWordsFilter.isArabic(term.charAt(0))) {
            char[] word = term.resizeBuffer(term.length() + PersianStemmer.ROOM);
            term.setLength(stemmer.stem(word, term.length()));
        }
        return true;
    }
}
