package ir.rasteh.persian;

import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A word by its consonants, in Latin letters, one for each class that sounds alike in Persian: s for س ص ث, z for ز ذ ض ظ, t
 * for ت ط, h for ه ح, q for ق غ (gh), x for خ (kh), S for ش (sh), C for چ (ch), j for ج ژ (zh). Vowels are left out, but for
 * the first, which both scripts write: it is {@code a}, whichever it was.
 *
 * <p>Beside these bare skeletons stand full ones, marked {@code =}, with the long vowels that Persian writes: سالی and اصل,
 * both {@code sl} but for the first letter, are {@code =sAlY} and {@code =Asl}. A Latin word gives those that its vowels may
 * stand for, so that the nearer of two words with the same consonants comes first.
 *
 * <p>A letter that may be read in two ways gives a skeleton for each. Keeps its buffers; not for several threads.
 */
final class Skeleton {

    /** How many bare skeletons a word may have. */
    private static final int MOST = 8;

    /** How many full ones a Latin word may have. */
    private static final int MOST_FULL = 16;

    private static final int LONGEST = 64;
    private static final char FULL = '=';
    private static final char NONE = 0;
    private static final int ARABIC = 0x600;
    private static final char[] CONSONANTS = new char[0x100];

    static {
        String classes = "بbپpتtطtثsسsصsجjژjچCحhهhخxدdذzزzضzظzرrشSغqقqفfکkگgلlمmنnوvیyاaعa";
        for (int i = 0; i < classes.length(); i += 2) {
            CONSONANTS[classes.charAt(i) - ARABIC] = classes.charAt(i + 1);
        }
    }

    private final char[][] ways = new char[MOST + MOST_FULL][LONGEST];
    private final int[] lengths = new int[MOST + MOST_FULL];
    private int count;

    /** The first of the ways that are now being made, and how many there may be with them. */
    private int base;

    private int limit;
    private boolean full;

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

    boolean isFull(int way) {
        return ways[way][0] == FULL;
    }

    static boolean isLatin(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            char c = word[i];
            if (c >= 'a' && c <= 'z' || c >= 0xc0 && c < 0x250) {
                return true;
            }
            if (c >= 0x370) {
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

    // --- words in Persian letters ---

    /** Reads a word in Persian letters, in the spelling of {@link PersianLetters}. */
    void ofPersian(char[] word, int length) {
        count = 0;
        begin(MOST, false);
        persian(word, length);
        if (count > 0) {
            begin(1, true);
            persian(word, length);
        }
    }

    private void persian(char[] word, int length) {
        char before = NONE;
        for (int i = 0; i < length; i++) {
            char c = word[i];
            if (c == PersianLetters.ZWNJ) {
                continue;
            }
            boolean ends = i + 1 == length || word[i + 1] == PersianLetters.ZWNJ;
            switch (c) {
                case 'ا', 'ع' -> persianA(word, i, length);
                case 'و' -> persianW(word, i, length, before);
                case 'ی' -> {
                    if (full) {
                        add('Y');
                    } else if (i == 0) {
                        add('y');
                    }
                }
                case 'ه', 'ح' -> persianH(c, ends, before);
                default -> {
                    char consonant = consonant(c);
                    if (consonant == NONE) {
                        if (c >= '0' && c <= '9') {
                            add(c);
                        }
                    } else if (c != before) {
                        add(consonant);
                    } else if (!full) {
                        either(consonant); // ممنوع is mamnu, but عبدالله abdolah
                    }
                }
            }
            before = c;
        }
        finish();
    }

    private void persianA(char[] word, int at, int length) {
        boolean alef = word[at] == 'ا';
        if (full) {
            if (alef || at == 0 && (length == 1 || word[1] != 'ا')) {
                add('A');
            }
        } else if (at == 0) {
            add('a');
        } else if (alef && at + 1 == length && mayHaveTanvin(word, length)) {
            also('n');
        }
    }

    /** An adverb in -an (حتما, تقریبا): the lexicon has it as no noun, and it has the rest as a word. */
    private static boolean mayHaveTanvin(char[] word, int length) {
        Lexicon lexicon = Lexicon.packed();
        return length > 2
                && word[length - 2] != 'ه'
                && (lexicon.kinds(word, 0, length) & (Lexicon.NOUN | Lexicon.ADJECTIVE | Lexicon.PLURAL)) == 0
                && lexicon.kinds(word, 0, length - 1) != 0;
    }

    private void persianW(char[] word, int at, int length, char before) {
        if (full) {
            boolean silent = before == 'خ' && at + 1 < length && word[at + 1] == 'ا'; // خواب, khab
            if (!silent) {
                add('W');
            }
        } else if (at == 0) {
            each('v', 'a');
        } else {
            either('v');
        }
    }

    private void persianH(char c, boolean ends, char before) {
        boolean doubled = consonant(before) == 'h';
        boolean mayBeSilent = ends && before != NONE && before != 'ا' || doubled;
        if (full) {
            boolean silent = c == 'ه' && mayBeSilent && before != 'و' && before != 'ی';
            if (!silent) {
                add('h');
            }
        } else if (mayBeSilent) {
            either('h'); // fath (فتح) comes as fateh, whose h is taken for silent
        } else {
            add('h');
        }
    }

    // --- words in Latin letters ---

    /** Reads a lower-cased word in Latin letters, with or without accents. */
    void ofLatin(char[] word, int length) {
        count = 0;
        begin(MOST, false);
        latin(word, length, false);
        if (count > 0) {
            begin(MOST_FULL, true);
            latin(word, length, hasLongA(word, length));
        }
    }

    /** Who writes aa somewhere writes no long a as a single one. */
    private static boolean hasLongA(char[] word, int length) {
        for (int i = 1; i < length; i++) {
            if (word[i] == 'a' && word[i - 1] == 'a') {
                return true;
            }
        }
        return false;
    }

    private void latin(char[] word, int length, boolean hasLongA) {
        char before = 0;
        int i = 0;
        if (length > 2 && word[0] == 's' && "cklmnptw".indexOf(word[1]) >= 0) {
            either(full ? 'A' : 'a'); // steel is استیل
        }
        while (i < length) {
            char c = plain(word[i]);
            char next = i + 1 < length ? plain(word[i + 1]) : 0;
            int took =
                    switch (c) {
                        case 'a', 'e', 'i', 'o', 'u', 'y' ->
                            full ? latinVowel(c, next, i, length, hasLongA) : firstVowel(c, i);
                        case 's', 'g', 'k', 'z', 'p', 't' -> next == 'h' ? digraph(c, word, i, length) : single(c, next);
                        case 'c' -> latinC(next);
                        case 'h' -> {
                            boolean silent = i > 0 && i + 1 == length && before == 'e';
                            yield silent ? 1 : single(c, next);
                        }
                        case 'v', 'w' -> single(full ? 'W' : 'v', c == next ? (full ? 'W' : 'v') : 0);
                        case 'x' -> {
                            add('k');
                            yield single('s', '\0');
                        }
                        case 'b', 'd', 'f', 'j', 'l', 'm', 'n', 'q', 'r', 'S', 'C' -> single(c, next);
                        default -> {
                            if (c >= '0' && c <= '9') {
                                add(c);
                            }
                            yield 1;
                        }
                    };
            before = c;
            i += took;
        }
        finish();
    }

    private int firstVowel(char c, int at) {
        if (at == 0) {
            add(c == 'y' ? 'y' : 'a');
        }
        return 1;
    }

    /** Adds the long vowels for which this one may stand; how many letters that took. */
    private int latinVowel(char c, char next, int at, int length, boolean hasLongA) {
        boolean first = at == 0;
        boolean last = at + 1 == length;
        if (first && c != 'a' && c != 'y') {
            add('A'); // the alef that carries it
        }
        return switch (c) {
            case 'a' -> {
                boolean isLong = first || last || next == 'a' || next == 'h' && at + 2 == length;
                if (isLong) {
                    add('A');
                } else if (!hasLongA) {
                    either('A');
                }
                yield next == 'a' ? 2 : 1;
            }
            case 'e' -> {
                if (next == 'e') {
                    add('Y');
                }
                yield next == 'e' ? 2 : 1;
            }
            case 'i' -> {
                if (first) {
                    either('Y');
                } else {
                    add('Y');
                }
                yield next == 'i' ? 2 : 1;
            }
            case 'o' -> {
                if (next == 'o' || next == 'u') {
                    add('W');
                    yield 2;
                }
                if (last) {
                    add('W');
                } else if (next != 'v' && next != 'w') {
                    either('W');
                }
                yield 1;
            }
            case 'u' -> {
                add('W');
                yield next == 'u' ? 2 : 1;
            }
            default -> {
                add('Y');
                yield next == 'y' ? 2 : 1;
            }
        };
    }

    /** A letter that stands for itself; written twice, it is one in Persian. */
    private int single(char c, char next) {
        add(c);
        return c == next ? 2 : 1;
    }

    private int latinC(char next) {
        if (next == 'h') {
            add('C');
            return 2;
        }
        add(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
        return next == 'k' || next == 'c' ? 2 : 1;
    }

    private int digraph(char first, char[] word, int at, int length) {
        add(
                switch (first) {
                    case 's' -> 'S';
                    case 'g' -> 'q';
                    case 'k' -> 'x';
                    case 'z' -> 'j';
                    case 'p' -> 'f';
                    default -> 't';
                });
        if (mayBeTwo(first, word, at, length)) {
            int now = count;
            for (int way = base; way < now && count < limit; way++) {
                copy(way);
                ways[count - 1][lengths[count - 1] - 1] = first;
                append(count - 1, 'h');
            }
        }
        return 2;
    }

    /** Whether the h after this letter may be one of its own: in th, in zh (mazhab) and before the ending -ha (rangha). */
    private static boolean mayBeTwo(char first, char[] word, int at, int length) {
        if (first == 't' || first == 'z' && at > 0) {
            return true;
        }
        int end = at + 2;
        while (end < length && word[end] == 'a') {
            end++;
        }
        boolean ending = end > at + 2 && (end == length || word[end] == 'y' || word[end] == 'i' || word[end] == 'e');
        return first != 'p' && at > 1 && ending && at + 6 >= length;
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
            case 'ā' -> 'a';
            default -> {
                char[] folded = new char[4];
                int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, folded, 0, 1);
                yield length == 0 ? c : folded[0];
            }
        };
    }

    // --- the ways being made ---

    private void begin(int most, boolean withVowels) {
        base = count;
        limit = base + most;
        full = withVowels;
        lengths[base] = 0;
        count++;
        if (full) {
            add(FULL);
        }
    }

    private void add(char letter) {
        for (int way = base; way < count; way++) {
            append(way, letter);
        }
    }

    /** The letter sounds or is silent. */
    private void either(char letter) {
        int now = count;
        for (int way = base; way < now && count < limit; way++) {
            copy(way);
        }
        for (int way = base; way < now; way++) {
            append(way, letter);
        }
    }

    /** Nothing follows, or this letter. */
    private void also(char letter) {
        int now = count;
        for (int way = base; way < now && count < limit; way++) {
            copy(way);
            append(count - 1, letter);
        }
    }

    private void each(char one, char other) {
        int now = count;
        for (int way = base; way < now && count < limit; way++) {
            copy(way);
            append(count - 1, other);
        }
        for (int way = base; way < now; way++) {
            append(way, one);
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
        int least = full ? 1 : 0;
        int kept = base;
        for (int way = base; way < count; way++) {
            if (lengths[way] > least && !isAmong(kept, way)) {
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
        for (int other = base; other < kept; other++) {
            if (lengths[other] == lengths[way]
                    && Arrays.equals(ways[other], 0, lengths[other], ways[way], 0, lengths[way])) {
                return true;
            }
        }
        return false;
    }
}
