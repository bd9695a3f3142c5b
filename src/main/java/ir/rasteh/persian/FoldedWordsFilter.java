package ir.rasteh.persian;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Lower-cases words and takes accents and zero-width non-joiners out of them, so that café is cafe and دست‌باف is دستباف.
 * A word of which nothing is left is left out. Persian letters, by far the most, cost one comparison each.
 */
final class FoldedWordsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean keepsJoints;
    private char[] folded = new char[64];

    /**
     * Folds words.
     *
     * @param keepsJoints whether the zero-width non-joiners inside a word stay, for a later filter that reads them
     */
    FoldedWordsFilter(TokenStream in, boolean keepsJoints) {
        super(in);
        this.keepsJoints = keepsJoints;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            fold();
            if (term.length() > 0) {
                return true;
            }
        }
        return false;
    }

    private void fold() {
        char[] word = term.buffer();
        int length = term.length();
        int written = 0;
        boolean foreign = false;
        for (int i = 0; i < length; i++) {
            char c = word[i];
            if (isArabic(c)) {
                word[written++] = c;
            } else if (c < 128) {
                word[written++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else if (c == PersianLetters.ZWNJ) {
                if (keepsJoints && i + 1 < length) {
                    word[written++] = c;
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < length) {
                int lower = Character.toLowerCase(Character.codePointAt(word, i, length));
                written += Character.toChars(lower, word, written);
                i += Character.charCount(lower) - 1;
            } else {
                word[written++] = Character.toLowerCase(c);
                foreign = true;
            }
        }
        term.setLength(written);
        if (foreign) {
            fold(word, written);
        }
    }

    private void fold(char[] word, int length) {
        if (folded.length < 4 * length) {
            folded = new char[8 * length];
        }
        int count = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, length);
        term.copyBuffer(folded, 0, count);
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06ff';
    }
}
