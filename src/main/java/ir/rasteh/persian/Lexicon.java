package ir.rasteh.persian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** In a slot: where the word begins in the pool, and above it some bits of its hash, so that strangers are told apart here. */
    private static final int START = (1 << 22) - 1;

    /** In the first letter of a word's entry: its length, its kinds, and whether it has partings. */
    private static final int LENGTH = (1 << 6) - 1;

    private static final int KINDS_FROM = 8;
    private static final int PARTED = 1 << 15;

    private static final int[] POWERS = powers();

    private char[] pool = new char[1 << 20];
    private int used;
    private final int[] slots = new int[1 << 18];

    /** Where the word is parted, as bits by place: bit 4 set means after the fourth letter. */
    private final long[] partings = new long[1 << 18];

    /**
     * A bit for the hash of every two words that are written as one: small enough to stay near the processor, since every two
     * neighbours of a text are asked for. Some strangers share a bit.
     */
    private final long[] pairs = new long[1 << 13];

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
            lexicon.pool = Arrays.copyOf(lexicon.pool, lexicon.used);
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
        if (length < 1 || length > LONGEST) {
            return 0;
        }
        int start = slots[slot(word, from, length, mixed(hash(word, from, length)))] & START;
        return start == 0 ? 0 : kinds(start);
    }

    private int kinds(int start) {
        return (pool[start] & ~PARTED) >>> KINDS_FROM;
    }

    /** Where the word is parted in its dictionary form, bit n for a parting after n letters; 0 for a word of one part. */
    long partings(char[] word, int from, int length) {
        if (length < 1 || length > LONGEST) {
            return 0;
        }
        int slot = slot(word, from, length, mixed(hash(word, from, length)));
        int start = slots[slot] & START;
        return start == 0 || (pool[start] & PARTED) == 0 ? 0 : partings[slot];
    }

    /**
     * Whether two words may be one in the dictionary: when not, {@link #partings} need not be asked.
     *
     * @param first the {@link #hash} of the first word
     * @param second the one of the second
     */
    boolean mayPair(int first, int second, int secondLength) {
        if (secondLength > LONGEST) {
            return false;
        }
        int mixed = mixed(joined(first, second, secondLength) ^ first);
        return (pairs[mixed >>> 6 & pairs.length - 1] >>> mixed & 1) != 0;
    }

    /** A hash of letters that can be reckoned from those of two halves. */
    static int hash(char[] word, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + word[i];
        }
        return hash;
    }

    private static int joined(int first, int second, int secondLength) {
        return first * POWERS[secondLength] + second;
    }

    private static int[] powers() {
        int[] powers = new int[LONGEST + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 31;
        }
        return powers;
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** The slot of the word, or the empty one in which it would stand. */
    private int slot(char[] word, int from, int length, int mixed) {
        int mask = slots.length - 1;
        int mark = mixed & ~START;
        int at = mixed & mask;
        while (true) {
            int slot = slots[at];
            if (slot == 0 || (slot & ~START) == mark && isAt(slot & START, word, from, length)) {
                return at;
            }
            at = (at + 1) & mask;
        }
    }

    private boolean isAt(int start, char[] word, int from, int length) {
        return (pool[start] & LENGTH) == length
                && Arrays.equals(pool, start + 1, start + 1 + length, word, from, from + length);
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
        int mixed = mixed(hash(joined, 0, length));
        int at = slot(joined, 0, length, mixed);
        if (slots[at] == 0) {
            if (used + length + 1 > START) {
                throw new IllegalStateException("The lexicon has more letters than its slots can name");
            }
            if (used + length + 1 > pool.length) {
                pool = Arrays.copyOf(pool, pool.length * 2);
            }
            slots[at] = used | mixed & ~START;
            pool[used++] = (char) length;
            System.arraycopy(joined, 0, pool, used, length);
            used += length;
        }
        int start = slots[at] & START;
        pool[start] |= (char) (kind << KINDS_FROM | (parting == 0 ? 0 : PARTED));
        partings[at] |= parting;
        for (int place = 1; place < length; place++) {
            if ((parting >>> place & 1) != 0) {
                int first = hash(joined, 0, place);
                int pair = mixed(hash(joined, 0, length) ^ first);
                pairs[pair >>> 6 & pairs.length - 1] |= 1L << pair;
            }
        }
    }
}
