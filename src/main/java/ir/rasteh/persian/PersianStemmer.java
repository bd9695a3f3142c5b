package ir.rasteh.persian;

import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Brings the forms of a Persian word to one, guided by the {@link Lexicon}: an ending is cut off only when what remains is a
 * word and the whole is none by itself, so that کتابها is کتاب while تنها, دختر and ارزان stay.
 *
 * <p>What is written after a zero-width non-joiner is an ending beyond doubt when it can be one. Plurals without an ending are
 * looked up in {@code config/search/broken-plurals.txt}. Verbs keep their forms: bringing them to one measured worse for
 * questions; for goods, which no verb names, it was not measured. Works in place and makes no objects. Not for several threads.
 */
final class PersianStemmer {

    /** How much longer a stem may be than its word. */
    static final int ROOM = 4;

    private static final int PLAIN = Lexicon.NOUN | Lexicon.ADJECTIVE | Lexicon.OURS;
    private static final int BASE = PLAIN | Lexicon.OTHER;

    /** What can stand after a non-joiner and is no word. */
    private static final CharArraySet TAILS = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "هاست", "هام", "هات",
                    "هاش", "تر", "تری", "ترین", "ترینی", "ترها", "ترهای", "ام", "ات", "اش", "ای", "مان", "تان", "شان",
                    "ی", "یی", "یم", "یت", "یش", "یمان", "یتان", "یشان", "م", "ت", "ش", "را", "ان"),
            false));

    private static final char[][] PLURALS =
            letters("هایمان", "هایتان", "هایشان", "هایی", "هایم", "هایت", "هایش", "های", "ها");

    /** Whose it is, after a consonant and after a vowel; the longer first. */
    private static final char[][] OWNERS =
            letters("یمان", "یتان", "یشان", "مان", "تان", "شان", "یش", "یم", "یت", "ش", "م", "ت");

    /** Endings that only a word on ه takes, and takes whole: دوره‌ای. */
    private static final char[][] AFTER_HEH = letters("ام", "ات", "اش", "ای");

    private static final char[] AT = "ات".toCharArray();
    private static final char[] AN = "ان".toCharArray();
    private static final char[] YAN = "یان".toCharArray();
    private static final char[] GAN = "گان".toCharArray();
    private static final char[] IN = "ین".toCharArray();
    private static final char[] IK = "یک".toCharArray();
    private static final char[] IST = "ست".toCharArray();
    private static final char[] TAR = "تر".toCharArray();
    private static final char[] TARIN = "ترین".toCharArray();

    private static final CharArrayMap<char[]> SINGULARS = pairs("broken-plurals.txt");

    private final Lexicon lexicon;
    private final CharArraySet protectedWords;
    private final char[] joined = new char[48];

    PersianStemmer(Lexicon lexicon, CharArraySet protectedWords) {
        this.lexicon = lexicon;
        this.protectedWords = protectedWords;
    }

    /**
     * Stems a word in place, whose zero-width non-joiners are taken out.
     *
     * @param word with room for {@link #ROOM} letters more
     * @return its new length, at least 1 when it had a letter
     */
    int stem(char[] word, int length) {
        int cut = join(word, withoutTails(word, length));
        if (cut < 3 || protectedWords.contains(word, 0, cut)) {
            return cut;
        }
        int stem = nominal(word, cut, true);
        return singular(word, stem < 0 ? cut : stem);
    }

    private int withoutTails(char[] word, int length) {
        int cut = length;
        int last = cut - 1;
        while (last > 0) {
            while (last > 0 && word[last] != PersianLetters.ZWNJ) {
                last--;
            }
            if (last < 2 || !TAILS.contains(word, last + 1, cut - last - 1) || isListedAdjective(word, cut)) {
                break;
            }
            cut = last;
        }
        return cut;
    }

    /** Whether ی belongs to the word, as in حرفه‌ای, of the trade. */
    private boolean isListedAdjective(char[] word, int length) {
        if (word[length - 1] != 'ی' || length > joined.length) {
            return false;
        }
        System.arraycopy(word, 0, joined, 0, length);
        return isPlain(joined, join(joined, length));
    }

    private static int join(char[] word, int length) {
        int joined = 0;
        for (int i = 0; i < length; i++) {
            if (word[i] != PersianLetters.ZWNJ) {
                word[joined++] = word[i];
            }
        }
        return joined;
    }

    /**
     * The length of the stem of a noun or an adjective, whose last letter may have been written anew.
     *
     * @return -1 when no rule knows the word
     */
    private int nominal(char[] word, int length, boolean mayBeOwned) {
        if (length < 2) {
            return -1;
        }
        if (protectedWords.contains(word, 0, length)) {
            return length;
        }
        if (word[length - 1] == 'ی' && protectedWords.contains(word, 0, length - 1)) {
            return length - 1; // کرمانی is in every dictionary, and still of Kerman
        }
        int kinds = lexicon.kinds(word, 0, length);
        if (length > 4 && (kinds & (PLAIN | Lexicon.ADJECTIVE)) == Lexicon.NOUN && isListedPlural(word, length - 1)) {
            return nominal(word, length - 1, false); // dictionaries list افرادی too, some persons
        }
        if ((kinds & PLAIN) != 0) {
            return (kinds & Lexicon.PLURAL) == 0 && endsWith(word, length, AT) ? abstractPlural(word, length) : length;
        }
        if (SINGULARS.containsKey(word, 0, length)) {
            return length;
        }
        int rest = plural(word, length, kinds);
        if (rest < 0 && mayBeOwned && (kinds == 0 || kinds == Lexicon.VERB && word[length - 1] == 'م')) {
            rest = owned(word, length);
        }
        return rest < 0 && (kinds & (Lexicon.OTHER | Lexicon.PLURAL)) != 0 ? length : rest;
    }

    /** A long noun in ات that dictionaries list for itself is still a plural: انتظارات. */
    private int abstractPlural(char[] word, int length) {
        int rest = length - 2;
        return rest >= 5 && word[rest - 1] != 'ی' && (lexicon.kinds(word, 0, rest) & Lexicon.NOUN) != 0 ? rest : length;
    }

    private int plural(char[] word, int length, int kinds) {
        for (char[] ending : PLURALS) {
            int rest = length - ending.length;
            if (rest >= 2 && endsWith(word, length, ending)) {
                int vowels = length - 1;
                while (word[vowels] == 'ی' && !isBase(word, vowels)) {
                    vowels--;
                }
                if (word[vowels] == 'ی') {
                    return vowels; // انتهای is the end of something, no plural, and تنهایی is being تنها
                }
                if (length == rest + 3 && isPlain(word, rest + 1) && !isPlain(word, rest)) {
                    return rest + 1; // ستارهای without its non-joiner is some ستاره
                }
                int stem = nominal(word, rest, true);
                if (stem > 0) {
                    return stem;
                }
                return rest >= 4 ? rest : -1;
            }
        }
        if (kinds == Lexicon.VERB) {
            return -1;
        }
        if (endsWith(word, length, TARIN)) {
            return known(word, length - 4);
        }
        if (endsWith(word, length, TAR)) {
            return known(word, length - 2);
        }
        if (endsWith(word, length, AT)) {
            return pluralInAt(word, length);
        }
        if (endsWith(word, length, GAN) && isPlainWith(word, length - 3, 'ه')) {
            word[length - 3] = 'ه';
            return length - 2;
        }
        if (endsWith(word, length, AN)) {
            int rest = known(word, length - 2);
            return rest < 0 && endsWith(word, length, YAN) ? known(word, length - 3) : rest;
        }
        if (endsWith(word, length, IN) && (kinds & Lexicon.PLURAL) != 0 | length > 6 && kinds != 0) {
            return known(word, length - 2);
        }
        return -1;
    }

    private int pluralInAt(char[] word, int length) {
        int rest = length - 2;
        if (rest > 3 && isPlain(word, rest)) {
            return rest;
        }
        if (isPlainWith(word, rest, 'ه')) {
            word[rest] = 'ه';
            return rest + 1;
        }
        if (isPlainWith(word, rest, 'ت')) {
            word[rest] = 'ت';
            return rest + 1;
        }
        return isPlain(word, rest) ? rest : -1;
    }

    private int owned(char[] word, int length) {
        for (char[] ending : AFTER_HEH) {
            int rest = length - ending.length;
            if (rest >= 2 && endsWith(word, length, ending) && word[rest - 1] == 'ه' && isPlain(word, rest)) {
                return rest;
            }
        }
        for (char[] ending : OWNERS) {
            int rest = length - ending.length;
            boolean afterVowel = ending[0] == 'ی';
            if (rest >= 2 && endsWith(word, length, ending) && (!afterVowel || isVowel(word[rest - 1]))) {
                int stem = nominal(word, rest, false);
                if (stem > 0) {
                    return stem;
                }
            }
        }
        if (length > 4 && endsWith(word, length, IST) && isVowel(word[length - 3]) && isPlain(word, length - 2)) {
            return length - 2; // معناست is معنا است, written as it is said
        }
        if (word[length - 1] != 'ی') {
            return -1;
        }
        if (length > 3 && word[length - 2] == 'ی' && isVowel(word[length - 3])) {
            int stem = nominal(word, length - 2, false);
            if (stem > 0) {
                return stem;
            }
        }
        int rest = length - 1;
        boolean indefinite = isVowel(word[rest - 1]) || !mayBeDerived(word, rest) || isPlural(word, rest);
        return indefinite ? nominal(word, rest, false) : -1;
    }

    /** Whether the word but for the ی behind it is listed as a plural. */
    private boolean isListedPlural(char[] word, int length) {
        return word[length] == 'ی' && (lexicon.kinds(word, 0, length) & Lexicon.PLURAL) != 0 && isPlural(word, length);
    }

    private boolean isPlural(char[] word, int length) {
        int kinds = lexicon.kinds(word, 0, length);
        boolean ending = endsWith(word, length, AN) || endsWith(word, length, AT);
        return SINGULARS.containsKey(word, 0, length)
                || ending && ((kinds & Lexicon.PLURAL) != 0 || kinds == 0 && isPlain(word, length - 2));
    }

    /** Whether ی after this more often makes an adjective or a trade than it says "a": ژنتیکی, استانی, سرمایه‌گذاری. */
    private static boolean mayBeDerived(char[] word, int length) {
        return length >= 6 || endsWith(word, length, AN) || endsWith(word, length, IK) || endsWith(word, length, IST);
    }

    private static int singular(char[] word, int length) {
        char[] singular = SINGULARS.get(word, 0, length);
        if (singular == null || singular.length > word.length) {
            return length;
        }
        System.arraycopy(singular, 0, word, 0, singular.length);
        return singular.length;
    }

    private int known(char[] word, int length) {
        return length >= 2 && isBase(word, length) ? nominal(word, length, false) : -1;
    }

    private boolean isPlain(char[] word, int length) {
        return length >= 2
                && ((lexicon.kinds(word, 0, length) & PLAIN) != 0 || protectedWords.contains(word, 0, length));
    }

    private boolean isPlainWith(char[] word, int length, char last) {
        char kept = word[length];
        word[length] = last;
        boolean plain = isPlain(word, length + 1);
        word[length] = kept;
        return plain;
    }

    private boolean isBase(char[] word, int length) {
        return (lexicon.kinds(word, 0, length) & BASE) != 0 || protectedWords.contains(word, 0, length);
    }

    private static boolean isVowel(char c) {
        return c == 'ا' || c == 'و';
    }

    private static boolean endsWith(char[] word, int length, char[] ending) {
        if (length < ending.length) {
            return false;
        }
        for (int i = ending.length, at = length; i > 0; ) {
            if (word[--at] != ending[--i]) {
                return false;
            }
        }
        return true;
    }

    private static char[][] letters(String... words) {
        char[][] letters = new char[words.length][];
        for (int i = 0; i < words.length; i++) {
            letters[i] = words[i].toCharArray();
        }
        return letters;
    }

    /** From every further word of a line to its first. */
    private static CharArrayMap<char[]> pairs(String list) {
        CharArrayMap<char[]> pairs = new CharArrayMap<>(512, false);
        for (String line : WordList.lines(list)) {
            String[] cells = WordList.cells(line);
            for (int i = 1; i < cells.length; i++) {
                pairs.put(joined(cells[i]), joined(cells[0]).toCharArray());
            }
        }
        return pairs;
    }

    private static String joined(String word) {
        return PersianLetters.fold(word).replace(String.valueOf(PersianLetters.ZWNJ), "");
    }
}
