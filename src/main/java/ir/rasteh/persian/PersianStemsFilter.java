package ir.rasteh.persian;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the zero-width non-joiners out of words and cuts off the endings that the {@link Lexicon} warrants. Remembers the
 * stems of words it met lately, since few words make up most of any text.
 */
final class PersianStemsFilter extends TokenFilter {

    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST_REMEMBERED = 24;
    private static final char[] NONE = {};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PersianStemmer stemmer;

    /** By the hash of the word: the word and, beside it, its stem. */
    private final char[][] words = new char[REMEMBERED][];

    private final char[][] stems = new char[REMEMBERED][];

    PersianStemsFilter(TokenStream in, Lexicon lexicon, CharArraySet protectedWords) {
        super(in);
        this.stemmer = new PersianStemmer(lexicon, protectedWords);
        Arrays.fill(words, NONE);
        Arrays.fill(stems, NONE);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isPersian()) {
            stem();
        }
        return true;
    }

    private void stem() {
        int length = term.length();
        char[] word = term.resizeBuffer(length + PersianStemmer.ROOM);
        if (length > LONGEST_REMEMBERED) {
            term.setLength(stemmer.stem(word, length));
            return;
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        int slot = (hash ^ hash >>> 12) & REMEMBERED - 1;
        if (!Arrays.equals(words[slot], 0, words[slot].length, word, 0, length)) {
            char[] met = Arrays.copyOf(word, length);
            int cut = stemmer.stem(word, length);
            stems[slot] = Arrays.copyOf(word, cut);
            words[slot] = met;
            term.setLength(cut);
            return;
        }
        char[] stem = stems[slot];
        System.arraycopy(stem, 0, word, 0, stem.length);
        term.setLength(stem.length);
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
