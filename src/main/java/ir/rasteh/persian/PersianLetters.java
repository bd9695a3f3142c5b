package ir.rasteh.persian;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * One spelling for what Persian, Arabic and other keyboards, old fonts and scanners write differently.
 *
 * <p>Compatibility forms become plain ones (ﻛﺘﺎﺏ → کتاب, full-width → ASCII), yeh, kaf, heh and the carriers of hamza become
 * one letter each (قالي → قالی, مسئول → مسیول, آبی → ابی), digits become ASCII. Tatweel, vowel signs, marks of direction
 * and soft hyphens are left out. The sign ¬ and the space of no width, which stand for a zero-width non-joiner in much text
 * of the web, become one; several in a row become a single one, and one that follows no letter is left out. Case is kept:
 * lower-casing depends on the language.
 *
 * <p>The letters are those of Persian (U+06CC, U+06A9), not the Arabic ones to which Lucene folds. {@link #fold} gives for a
 * text exactly what the analysers of this room read, without the offsets.
 */
public final class PersianLetters {

    /** The zero-width non-joiner, which parts a compound that is one word: «دست‌باف». */
    public static final char ZWNJ = '\u200c';

    /** What {@link #one} answers for a letter that is left out. */
    static final char NOTHING = '\u0000';

    /** What {@link #one} answers for a letter that becomes several, see {@link #several}. */
    static final char SEVERAL = '\uffff';

    private static final char[] PERSIAN = new char[Character.MAX_VALUE + 1];
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();

    /** Letters that stay as they are, whatever stands before them. */
    private static final boolean[] PLAIN = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < PERSIAN.length; c++) {
            PERSIAN[c] = simple((char) c);
        }
        // After the simple ones, for an expansion is itself made of letters to fold.
        for (int c = 0xa0; c < PERSIAN.length; c++) {
            if (PERSIAN[c] == c && !Character.isSurrogate((char) c)) {
                expand((char) c);
            }
        }
        PERSIAN[Character.MAX_VALUE] = ' ';
        PERSIAN[0] = ' ';
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = PERSIAN[c] == c && c != ZWNJ && !isAccent(c) && !Character.isSurrogate((char) c);
        }
    }

    /** How many letters at the beginning stay as they are; one before a mark, with which it may form another, is none. */
    static int countPlain(char[] letters, int from, int end) {
        int next = from;
        while (next < end && PLAIN[letters[next]]) {
            next++;
        }
        return next > from && isAccent(letters[next]) ? next - from - 1 : Math.max(0, next - from);
    }

    private PersianLetters() {}

    /** The text in the one spelling; the text itself when it is already so. */
    public static String fold(CharSequence text) {
        int length = text.length();
        int same = 0;
        char before = ' ';
        while (same < length && isPlain(text.charAt(same), before)) {
            before = text.charAt(same++);
        }
        if (same == length) {
            return text.toString();
        }
        // A mark belongs to the letter before it.
        int from = Math.max(0, same - 1);
        Folding folding = new Folding();
        StringBuilder folded = new StringBuilder(length + 8).append(text, 0, from);
        if (from > 0) {
            folding.comesAfter(text.charAt(from - 1));
        }
        for (int i = from; i < length; ) {
            i += folding.step(text.charAt(i), i + 1 < length ? text.charAt(i + 1) : -1);
            folded.append(folding.letters, 0, folding.count);
        }
        return folded.toString();
    }

    private static boolean isPlain(char c, char before) {
        return PLAIN[c] || c == ZWNJ && mayPrecedeZwnj(before);
    }

    static boolean mayPrecedeZwnj(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** A combining mark that forms one letter with the one before it, as in й. */
    static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36f || c == 0x3099 || c == 0x309a;
    }

    /** The letter that stands for another, {@link #NOTHING} or {@link #SEVERAL}. */
    static char one(char c) {
        return PERSIAN[c];
    }

    static String several(char c) {
        return EXPANSIONS.getOrDefault(c, "");
    }

    private static char simple(char c) {
        switch (c) {
            case 'ي', 'ى', 'ئ', 'ې', 'ۍ', 'ێ', 'ے', 'ۓ', 'ؽ', 'ؾ', 'ؿ', 'ۑ' -> {
                return 'ی';
            }
            case 'ك', 'ڪ', 'ګ', 'ڬ', 'ڭ', 'ڮ', 'ػ', 'ؼ' -> {
                return 'ک';
            }
            case 'ة', 'ۀ', 'ە', 'ہ', 'ھ', 'ۂ', 'ۃ', 'ۿ' -> {
                return 'ه';
            }
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> {
                return 'ا';
            }
            case 'ؤ', 'ۇ', 'ۆ', 'ۈ', 'ۋ', 'ۉ', 'ٶ' -> {
                return 'و';
            }
            case '\u00ac', '\u200b', ZWNJ -> {
                return ZWNJ;
            }
            case 'ء', 'ٴ', '\u0640', '\u00ad', '\u200d', '\ufeff', '\u2060', '\u180e', '\u061c', '\u0670' -> {
                return NOTHING;
            }
            default -> {}
        }
        if (c >= '\u064b' && c <= '\u065f' || c >= '\u06d6' && c <= '\u06dc' || c >= '\u06df' && c <= '\u06e4') {
            return NOTHING;
        }
        if (c == '\u06e7' || c == '\u06e8' || c >= '\u06ea' && c <= '\u06ed' || c >= '\u0610' && c <= '\u061a') {
            return NOTHING;
        }
        if (c == '\u200e' || c == '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u206f') {
            return NOTHING;
        }
        if (c >= '\ufe00' && c <= '\ufe0f' || c >= '\u0300' && c <= '\u036f') {
            return NOTHING; // variation selectors, and accents that form no letter with the one before them
        }
        if (c > 127 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return c;
    }

    private static void expand(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Form.NFKC);
        if (plain.length() == 1 && plain.charAt(0) == c) {
            return;
        }
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char simple = simple(plain.charAt(i));
            if (simple != NOTHING) {
                folded.append(simple);
            }
        }
        // An isolated vowel sign is written as a space with a mark.
        String text = folded.toString().isBlank() ? folded.toString().strip() : folded.toString();
        switch (text.length()) {
            case 0 -> PERSIAN[c] = Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : NOTHING;
            case 1 -> PERSIAN[c] = text.charAt(0);
            default -> {
                PERSIAN[c] = SEVERAL;
                EXPANSIONS.put(c, text);
            }
        }
    }

    /** The folding of one text, letter by letter, with what it must remember. Not for several threads. */
    static final class Folding {

        private static final int LONGEST = 18; // ﷺ, the longest expansion of Unicode

        /** What the last step gave: {@link #count} letters. */
        final char[] letters = new char[LONGEST + 2];

        int count;
        private char before = ' ';

        /** Begins in the middle of a text. */
        void comesAfter(char letter) {
            before = letter;
        }

        void begin() {
            before = ' ';
        }

        /**
         * Folds one letter.
         *
         * @param next the letter that follows, or -1 at the end
         * @return how many letters of the text it took: 2 when the next one belonged to it
         */
        int step(char c, int next) {
            if (Character.isSurrogate(c)) {
                return pair(c, next);
            }
            if (isAccent(next) && PERSIAN[c] == c && c != ZWNJ) {
                return accented(c, next);
            }
            char folded = PERSIAN[c];
            switch (folded) {
                case NOTHING -> count = 0;
                case SEVERAL -> give(several(c));
                case ZWNJ -> {
                    if (mayPrecedeZwnj(before)) {
                        give(ZWNJ);
                    } else {
                        count = 0;
                    }
                }
                default -> give(folded);
            }
            return 1;
        }

        private int pair(char c, int next) {
            if (!Character.isHighSurrogate(c) || next < 0 || !Character.isLowSurrogate((char) next)) {
                give('\ufffd'); // half a letter is none
                return 1;
            }
            int whole = Character.toCodePoint(c, (char) next);
            if (Character.getType(whole) == Character.DECIMAL_DIGIT_NUMBER) {
                give((char) ('0' + Character.digit(whole, 10)));
            } else {
                String plain = Normalizer.normalize(Character.toString(whole), Form.NFKC);
                give(plain.length() <= LONGEST ? foldedSimply(plain) : Character.toString(whole));
            }
            return 2;
        }

        private static String foldedSimply(String plain) {
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < plain.length(); i++) {
                char simple = simple(plain.charAt(i));
                if (simple != NOTHING) {
                    folded.append(simple);
                }
            }
            return folded.toString();
        }

        private int accented(char c, int next) {
            String composed = Normalizer.normalize(new String(new char[] {c, (char) next}), Form.NFKC);
            if (composed.length() == 1) {
                give(composed.charAt(0));
                return 2;
            }
            give(c);
            return 1;
        }

        private void give(char letter) {
            letters[0] = letter;
            count = 1;
            before = letter;
        }

        private void give(String text) {
            count = text.length();
            text.getChars(0, count, letters, 0);
            if (count > 0) {
                before = letters[count - 1];
            }
        }
    }
}
