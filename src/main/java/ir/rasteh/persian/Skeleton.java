package ir.rasteh.persian;

import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The consonants of a word in Latin letters, one letter for each class that sounds alike in Persian: s for س ص ث, z for ز ذ ض
 * ظ, t for ت ط, h for ه ح, q for ق غ (gh), x for خ (kh), S for ش (sh), C for چ (ch), j for ج ژ (zh). Vowels are left out, but
 * for the first, which both scripts write: it is {@code a}, whichever it was.
 *
 * <p>A letter that may be read in two ways gives a skeleton for each, the likelier first. Keeps its buffers; not for several
 * threads.
 */
final class Skeleton {

    private static final int MOST = 8;
    private static final int LONGEST = 64;

    /** Marks in {@link #CONSONANTS}. */
    private static final char VOWEL = 1;

    private static final char NONE = 0;

    private static final char[] CONSONANTS = new char[0x100];
    private static final int ARABIC = 0x600;

    static {
        String classes = "ا\1ع\1بbپpتtطtثsسsصsجjژjچCحhهhخxدdذzزzضzظzرrشSغqقqفfکkگgلlمmنnوvیy";
        for (int i = 0; i < classes.length(); i += 2) {
            CONSONANTS[classes.charAt(i) - ARABIC] = classes.charAt(i + 1);
        }
    }

    private final char[][] ways = new char[MOST][LONGEST];
    private final int[] lengths = new int[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    /** How many skeletons the last word has; 0 when it has no consonant. */
    int count() {
        return count;
    }

    char[] letters(int way) {
        return ways[way];
    }

    int length(int way) {
        return lengths[way];
    }

    static boolean isLatin(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            char c = word[i];
            if (c >= 'a' && c <= 'z') {
                return true;
            }
            if (c >= 0xc0 && c < 0x250) {
                return true;
            }
            if (c >= ARABIC) {
                return false;
            }
        }
        return false;
    }

    static boolean isPersian(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (consonant(word[i]) != NONE) {
                return true;
            }
        }
        return false;
    }

    private static char consonant(char c) {
        return c >= ARABIC && c < ARABIC + CONSONANTS.length ? CONSONANTS[c - ARABIC] : NONE;
    }

    /** Reads a word in Persian letters, in the spelling of {@link PersianLetters}. */
    void ofPersian(char[] word, int length) {
        begin();
        char before = NONE;
        for (int i = 0; i < length; i++) {
            char c = word[i];
            boolean last = i + 1 == length || word[i + 1] == PersianLetters.ZWNJ;
            switch (c) {
                case 'ا', 'ع' -> {
                    if (i == 0) {
                        add('a');
                    } else if (c == 'ا' && i + 1 == length && mayHaveTanvin(word, length)) {
                        also('n');
                    }
                }
                case 'و' -> {
                    if (i == 0) {
                        each('v', 'a');
                    } else {
                        either('v');
                    }
                }
                case 'ی' -> {
                    if (i == 0) {
                        add('y');
                    }
                }
                case 'ه', 'ح' -> {
                    if (last && i > 0 && word[i - 1] != 'ا' || before == 'h') {
                        either('h');
                    } else {
                        add('h');
                    }
                }
                default -> {
                    char consonant = consonant(c);
                    if (consonant != NONE) {
                        if (consonant == before) {
                            either(consonant);
                        } else {
                            add(consonant);
                        }
                    } else if (c >= '0' && c <= '9') {
                        add(c);
                    }
                }
            }
            if (c != PersianLetters.ZWNJ) {
                before = consonant(c);
            }
        }
        finish();
    }

    /** Reads a lower-cased word in Latin letters, with or without accents. */
    void ofLatin(char[] word, int length) {
        begin();
        int i = 0;
        char before = 0;
        while (i < length) {
            char c = plain(word[i]);
            char next = i + 1 < length ? plain(word[i + 1]) : 0;
            int took = 1;
            switch (c) {
                case 'a', 'e', 'i', 'o', 'u' -> {
                    if (i == 0) {
                        add('a');
                    }
                }
                case 'y' -> {
                    if (i == 0) {
                        add('y');
                    }
                }
                case 'w' -> add('v');
                case 'h' -> {
                    boolean silent = i > 0 && i + 1 == length && before == 'e';
                    if (!silent) {
                        add('h');
                    }
                }
                case 'c' -> {
                    if (next == 'h') {
                        add('C');
                        took = 2;
                    } else {
                        add(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
                        took = next == 'k' ? 2 : 1;
                    }
                }
                case 's', 'g', 'k', 'z', 'p', 't' -> {
                    if (next == 'h') {
                        add(digraph(c));
                        took = 2;
                        if (mayBeTwo(c, word, i, length)) {
                            alsoAsTwo(c);
                        }
                    } else if (c == 't' && next == 'c' && i + 2 < length && word[i + 2] == 'h') {
                        add('C');
                        took = 3;
                    } else {
                        add(c);
                    }
                }
                case 'x' -> {
                    add('k');
                    add('s');
                }
                case 'b', 'd', 'f', 'j', 'l', 'm', 'n', 'q', 'r', 'v', 'S', 'C' -> add(c);
                default -> {
                    if (c >= '0' && c <= '9') {
                        add(c);
                    }
                }
            }
            if (took == 1 && c == next && (c < '0' || c > '9')) {
                took = 2; // a doubled letter is written once in Persian
            }
            before = c;
            i += took;
        }
        finish();
    }

    /** An adverb in -an (حتما, تقریبا): the lexicon has it as no noun, and its root is a word. */
    private static boolean mayHaveTanvin(char[] word, int length) {
        Lexicon lexicon = Lexicon.packed();
        return length > 2
                && word[length - 2] != 'ه'
                && (lexicon.kinds(word, 0, length) & (Lexicon.NOUN | Lexicon.ADJECTIVE | Lexicon.PLURAL)) == 0
                && lexicon.kinds(word, 0, length - 1) != 0;
    }

    private static char digraph(char first) {
        return switch (first) {
            case 's' -> 'S';
            case 'g' -> 'q';
            case 'k' -> 'x';
            case 'z' -> 'j';
            case 'p' -> 'f';
            default -> 't';
        };
    }

    /** Whether an h after this letter may be one of its own: in th, zh (mazhab) and before the ending -ha (rangha). */
    private static boolean mayBeTwo(char first, char[] word, int at, int length) {
        if (first == 't' || first == 'z' && at > 0) {
            return true;
        }
        return first != 'p' && at > 1 && at + 2 < length && word[at + 2] == 'a' && at + 6 >= length;
    }

    private void alsoAsTwo(char first) {
        int now = count;
        for (int way = 0; way < now && count < MOST; way++) {
            copy(way);
            ways[count - 1][lengths[count - 1] - 1] = first;
            append(count - 1, 'h');
        }
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case 'ş', 'š', 'ś' -> 'S';
            case 'ç', 'č', 'ć' -> 'C';
            case 'ğ' -> 'q';
            case 'ž' -> 'j';
            case 'ı' -> 'i';
            default -> {
                char[] folded = new char[4];
                int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, folded, 0, 1);
                yield length == 0 ? c : folded[0];
            }
        };
    }

    private void begin() {
        count = 1;
        lengths[0] = 0;
    }

    private void add(char letter) {
        for (int way = 0; way < count; way++) {
            append(way, letter);
        }
    }

    /** The letter sounds or is silent. */
    private void either(char letter) {
        int now = count;
        for (int way = 0; way < now && count < MOST; way++) {
            copy(way);
        }
        for (int way = 0; way < now; way++) {
            append(way, letter);
        }
    }

    /** One letter or another. */
    private void each(char one, char other) {
        int now = count;
        for (int way = 0; way < now && count < MOST; way++) {
            copy(way);
            append(count - 1, other);
        }
        for (int way = 0; way < now; way++) {
            append(way, one);
        }
    }

    /** Another way in which this letter follows. */
    private void also(char letter) {
        int now = count;
        for (int way = 0; way < now && count < MOST; way++) {
            copy(way);
            append(count - 1, letter);
        }
    }

    private void append(int way, char letter) {
        if (lengths[way] < LONGEST) {
            ways[way][lengths[way]++] = letter;
        }
    }

    private void copy(int way) {
        System.arraycopy(ways[way], 0, ways[count], 0, lengths[way]);
        lengths[count] = lengths[way];
        count++;
    }

    /** Leaves out what is empty or comes twice. */
    private void finish() {
        int kept = 0;
        for (int way = 0; way < count; way++) {
            if (lengths[way] > 0 && !isAmong(kept, way)) {
                char[] mine = ways[way];
                ways[way] = ways[kept];
                ways[kept] = mine;
                lengths[kept] = lengths[way];
                kept++;
            }
        }
        count = kept;
    }

    private boolean isAmong(int kept, int way) {
        for (int other = 0; other < kept; other++) {
            if (lengths[other] == lengths[way]
                    && Arrays.equals(ways[other], 0, lengths[other], ways[way], 0, lengths[way])) {
                return true;
            }
        }
        return false;
    }
}
