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
        if (isPersian()) {
            char[] word = term.resizeBuffer(term.length() + PersianStemmer.ROOM);
            term.setLength(stemmer.stem(word, term.length()));
        }
        return true;
    }

    /** Whether any letter is Persian or a non-joiner: nearly always the first one tells. */
    private boolean isPersian() {
        char[] word = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (FoldedWordsFilter.isArabic(word[i]) || word[i] == PersianLetters.ZWNJ) {
                return true;
            }
        }
        return false;
    }
}
