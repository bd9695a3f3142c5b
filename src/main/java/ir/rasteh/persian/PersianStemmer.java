package ir.rasteh.persian;

import org.apache.lucene.analysis.CharArraySet;

/** Cuts endings off a word as long as what remains is a word of the {@link Lexicon} or protected. */
final class PersianStemmer {

    private static final String[] ENDINGS = {
        "هایمان", "هایتان", "هایشان", "هایی", "هایم", "هایت", "هایش", "های", "ها", "ترین", "تر", "مان", "تان", "شان", "ات",
        "ان", "ین", "ام", "ای", "اش", "ی", "م", "ت", "ش"
    };

    private final Lexicon lexicon;
    private final CharArraySet protectedWords;

    PersianStemmer(Lexicon lexicon, CharArraySet protectedWords) {
        this.lexicon = lexicon;
        this.protectedWords = protectedWords;
    }

    /**
     * Stems a word in place, whose zero-width non-joiners are taken out.
     *
     * @return its new length, at least 1 when it had a letter
     */
    int stem(char[] word, int length) {
        int joined = 0;
        for (int i = 0; i < length; i++) {
            if (word[i] != PersianLetters.ZWNJ) {
                word[joined++] = word[i];
            }
        }
        if (protectedWords.contains(word, 0, joined)) {
            return joined;
        }
        if (word[joined - 1] == 'ی' && protectedWords.contains(word, 0, joined - 1)) {
            return joined - 1; // کرمانی is in every dictionary, and still of Kerman
        }
        if (isBase(word, joined)) {
            return joined;
        }
        for (String ending : ENDINGS) {
            int rest = joined - ending.length();
            if (rest > 1 && endsWith(word, joined, ending) && isBase(word, rest)) {
                return rest;
            }
        }
        return joined;
    }

    private boolean isBase(char[] word, int length) {
        return lexicon.kinds(word, 0, length) != 0 || protectedWords.contains(word, 0, length);
    }

    private static boolean endsWith(char[] word, int length, String ending) {
        for (int i = ending.length(), at = length; i > 0; ) {
            if (word[--at] != ending.charAt(--i)) {
                return false;
            }
        }
        return true;
    }
}
