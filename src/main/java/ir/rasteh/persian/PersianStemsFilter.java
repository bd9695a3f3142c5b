package ir.rasteh.persian;

import java.util.Arrays;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves function words out, takes the zero-width non-joiners out of the others and cuts off the endings that the
 * {@link Lexicon} warrants. Remembers what became of the words it met lately, since few words make up most of any text.
 */
final class PersianStemsFilter extends FilteringTokenFilter {

    private static final int REMEMBERED = 1 << 13;

    /** A length, what became of the word, and its letters: as long as a line of the processor's cache. */
    private static final int ROW = 32;

    private static final int LONGEST_REMEMBERED = ROW - 2;

    /** What became of a word when it is not the length of a stem: the beginning of the word. */
    private static final char LEFT_OUT = 0xfffe;

    private static final char REWRITTEN = 0xffff;
    private static final char[] NONE = {};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PersianStemmer stemmer;
    private final CharArraySet functionWords;

    /** Rows by the hash of their word, and beside them the stems that are more than its beginning. */
    private final char[] rows = new char[REMEMBERED * ROW];

    private final char[][] rewritten = new char[REMEMBERED][];

    PersianStemsFilter(TokenStream in, Lexicon lexicon, CharArraySet functionWords, CharArraySet protectedWords) {
        super(in);
        this.stemmer = new PersianStemmer(lexicon, protectedWords);
        this.functionWords = functionWords;
        Arrays.fill(rewritten, NONE);
    }

    @Override
    protected boolean accept() {
        int length = term.length();
        if (!isPersian()) {
            return !functionWords.contains(term.buffer(), 0, length);
        }
        char[] word = term.resizeBuffer(length + PersianStemmer.ROOM);
        if (length > LONGEST_REMEMBERED) {
            boolean carries = !functionWords.contains(word, 0, length);
            term.setLength(stemmer.stem(word, length));
            return carries;
        }
        int hash = Lexicon.hash(word, 0, length);
        int slot = (hash ^ hash >>> 12) & REMEMBERED - 1;
        int letters = slot * ROW + 2;
        if (rows[letters - 2] != length || !Arrays.equals(rows, letters, letters + length, word, 0, length)) {
            learn(word, length, slot);
        }
        int became = rows[letters - 1];
        switch (became) {
            case LEFT_OUT -> {
                return false;
            }
            case REWRITTEN -> term.copyBuffer(rewritten[slot], 0, rewritten[slot].length);
            default -> term.setLength(became);
        }
        return true;
    }

    private void learn(char[] word, int length, int slot) {
        int letters = slot * ROW + 2;
        System.arraycopy(word, 0, rows, letters, length);
        rows[letters - 2] = (char) length;
        if (functionWords.contains(word, 0, length)) {
            rows[letters - 1] = LEFT_OUT;
            return;
        }
        int stem = stemmer.stem(word, length);
        if (stem <= length && Arrays.equals(rows, letters, letters + stem, word, 0, stem)) {
            rows[letters - 1] = (char) stem;
        } else {
            rows[letters - 1] = REWRITTEN;
            rewritten[slot] = Arrays.copyOf(word, stem);
        }
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
