package ir.rasteh.persian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * The words of Persian, each with its kind: what a stemmer may take for a base, and what a reader of queries need not mend.
 *
 * <p>The packed one is made of the spelling dictionary Lilak and of the goods, places and crafts of
 * {@code config/search/words.txt}. Words are in the spelling of {@link PersianLetters}; a zero-width non-joiner makes no
 * difference to whether a word is known. About 100,000 words in about 3 MB; safe for any number of threads.
 */
public final class Lexicon {

    /** Kinds of words, as bits. A word may have several. */
    static final int NOUN = 1;

    static final int ADJECTIVE = 2;
    static final int PLURAL = 4;
    static final int OTHER = 8;
    static final int VERB = 16;

    /** Written by hand for these trades: a good, a place, a craft. */
    static final int OURS = 32;

    private static final int LONGEST = 40;

    private char[] pool = new char[1 << 20];
    private int used;
    private int[] slots = new int[1 << 18];
    private byte[] kinds = new byte[1 << 18];

    /** Where the word is parted, as bits by place: bit 4 set means after the fourth letter. */
    private long[] partings = new long[1 << 18];

    private Lexicon() {
        used = 1; // 0 is the empty slot
    }

    /** The lexicon that is packed beside these classes. */
    public static Lexicon packed() {
        return Packed.LEXICON;
    }

    private static final class Packed {
        static final Lexicon LEXICON = read();

        private static Lexicon read() {
            Lexicon lexicon = new Lexicon();
            try (InputStream packed = Lexicon.class.getResourceAsStream("/config/search/lexicon.gz")) {
                if (packed == null) {
                    throw new IllegalStateException("The lexicon /config/search/lexicon.gz is not packed");
                }
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int space = line.indexOf(' ');
                    lexicon.add(line, space, kind(line.charAt(space + 1)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String line : WordList.lines("words.txt")) {
                String[] cells = WordList.cells(line);
                if (cells.length > 0) {
                    String word = PersianLetters.fold(cells[0]);
                    int kind = cells.length > 1 ? kind(cells[1].charAt(0)) : NOUN;
                    lexicon.add(word, word.length(), kind | OURS);
                }
            }
            lexicon.pool = java.util.Arrays.copyOf(lexicon.pool, lexicon.used);
            return lexicon;
        }
    }

    private static int kind(char letter) {
        return switch (letter) {
            case 'n' -> NOUN;
            case 'a' -> ADJECTIVE;
            case 'p' -> PLURAL;
            case 'v' -> VERB;
            case 'o' -> OTHER;
            default -> throw new IllegalArgumentException("No kind of word: " + letter);
        };
    }

    /**
     * Whether this is a word of Persian: a base, a plural or the form of a verb.
     *
     * @param foldedWord as {@link PersianLetters#fold} writes it; a zero-width non-joiner in it makes no difference
     */
    public boolean knows(String foldedWord) {
        char[] word = new char[foldedWord.length()];
        int length = 0;
        for (int i = 0; i < word.length; i++) {
            char c = foldedWord.charAt(i);
            if (c != PersianLetters.ZWNJ) {
                word[length++] = c;
            }
        }
        return kinds(word, 0, length) != 0;
    }

    /** The kinds of a word without non-joiners; 0 when it is unknown. */
    int kinds(char[] word, int from, int length) {
        return length < 1 || length > LONGEST ? 0 : kinds[slot(word, from, length)];
    }

    /** Where the word is parted in its dictionary form, bit n for a parting after n letters; 0 for a word of one part. */
    long partings(char[] word, int from, int length) {
        return length < 1 || length > LONGEST ? 0 : partings[slot(word, from, length)];
    }

    private int slot(char[] word, int from, int length) {
        int mask = slots.length - 1;
        int at = hash(word, from, length) & mask;
        while (true) {
            int start = slots[at];
            if (start == 0 || isAt(start, word, from, length)) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }

    /** The pool holds each word as its length and its letters. */
    private boolean isAt(int start, char[] word, int from, int length) {
        if (pool[start] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[start + 1 + i] != word[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] word, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + word[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    private void add(String word, int end, int kind) {
        char[] joined = new char[end];
        int length = 0;
        long parting = 0;
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (c == PersianLetters.ZWNJ) {
                parting |= 1L << length;
            } else {
                joined[length++] = c;
            }
        }
        if (length == 0 || length > LONGEST) {
            return;
        }
        int at = slot(joined, 0, length);
        if (slots[at] == 0) {
            if (used + length + 1 > pool.length) {
                pool = java.util.Arrays.copyOf(pool, pool.length * 2);
            }
            slots[at] = used;
            pool[used++] = (char) length;
            System.arraycopy(joined, 0, pool, used, length);
            used += length;
        }
        kinds[at] |= (byte) kind;
        partings[at] |= parting;
    }
}
