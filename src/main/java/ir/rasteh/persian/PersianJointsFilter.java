package ir.rasteh.persian;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Mends what a space has parted where a zero-width non-joiner belongs: endings are put to their word (کتاب ها → کتاب‌ها, می روم
 * → می‌روم), and beside the first word of a pair that the {@link Lexicon} holds as one stands the pair (کتاب خانه → کتاب, کتابخانه,
 * خانه), so that the writings of a compound meet.
 */
final class PersianJointsFilter extends TokenFilter {

    private static final CharArraySet ENDINGS = set(
            "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "تر", "تری", "ترین", "مان",
            "تان", "شان");
    private static final CharArraySet AFTER_HEH = set("ای", "ام", "ات", "اش");
    private static final CharArraySet BEFORE_VERBS = set("می", "نمی", "همی");
    private static final CharArraySet AFTER_VERBS = set("ام", "ای", "ایم", "اید", "اند", "است");
    private static final int LONGEST = 64;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final Lexicon lexicon;
    private Word word = new Word();
    private Word next = new Word();
    private boolean hasNext;
    private boolean ended;

    /** The pair that is given next, without non-joiners but those of an ending; empty when none is. */
    private final char[] pair = new char[2 * LONGEST];

    private int pairLength;
    private int pairEnd;

    /** A token kept while the one after it is read. */
    private static final class Word {
        char[] letters = new char[LONGEST];
        int length;

        /** How many letters stand before the first non-joiner, and their hash. */
        int bare;

        int hash;
        int start;
        int end;
        int step;
        String type = TypeAttribute.DEFAULT_TYPE;

        boolean isPersian() {
            return length > 0 && FoldedWordsFilter.isArabic(letters[0]);
        }

        void readBare() {
            int letter = 0;
            int sum = 0;
            while (letter < length && letters[letter] != PersianLetters.ZWNJ) {
                sum = sum * 31 + letters[letter++];
            }
            bare = letter;
            hash = sum;
        }
    }

    PersianJointsFilter(TokenStream in, Lexicon lexicon) {
        super(in);
        this.lexicon = lexicon;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pairLength > 0) {
            givePair();
            return true;
        }
        if (!hasNext && !readNext()) {
            return false;
        }
        Word read = next;
        next = word;
        word = read;
        hasNext = false;
        if (word.isPersian()) {
            while (readNext() && mayJoin()) {
                if (!isEnding()) {
                    findPair();
                    break;
                }
                append();
            }
        }
        give();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        hasNext = false;
        ended = false;
        pairLength = 0;
    }

    private boolean readNext() throws IOException {
        if (ended || !input.incrementToken()) {
            ended = true;
            return false;
        }
        int length = term.length();
        if (next.letters.length < length) {
            next.letters = new char[length * 2];
        }
        System.arraycopy(term.buffer(), 0, next.letters, 0, length);
        next.length = length;
        next.readBare();
        next.start = offsets.startOffset();
        next.end = offsets.endOffset();
        next.step = step.getPositionIncrement();
        next.type = type.type();
        hasNext = true;
        return true;
    }

    /** Whether only one sign, a space as a rule, parts the two words. */
    private boolean mayJoin() {
        return next.isPersian()
                && next.start - word.end == 1
                && next.step == 1
                && word.length > 1
                && word.length + next.length + 1 < LONGEST;
    }

    private boolean isEnding() {
        char first = next.letters[0];
        boolean mayEnd = first == 'ه' || first == 'ت' || first == 'م' || first == 'ش';
        if (mayEnd && ENDINGS.contains(next.letters, 0, next.length)) {
            return true;
        }
        boolean afterVerb = first == 'ا' && next.length <= 3 && AFTER_VERBS.contains(next.letters, 0, next.length);
        boolean beforeVerb = word.length <= 3
                && word.letters[word.length - 1] == 'ی'
                && BEFORE_VERBS.contains(word.letters, 0, word.length);
        if (afterVerb || beforeVerb) {
            int length = joined(next.length);
            if (lexicon.kinds(pair, 0, length) == Lexicon.VERB) {
                return true;
            }
        }
        return first == 'ا'
                && word.letters[word.length - 1] == 'ه'
                && AFTER_HEH.contains(next.letters, 0, next.length)
                && (lexicon.kinds(word.letters, 0, word.length) & (Lexicon.NOUN | Lexicon.ADJECTIVE)) != 0;
    }

    private void append() {
        if (word.letters.length < LONGEST) {
            word.letters = Arrays.copyOf(word.letters, LONGEST);
        }
        word.letters[word.length++] = PersianLetters.ZWNJ;
        System.arraycopy(next.letters, 0, word.letters, word.length, next.length);
        word.length += next.length;
        word.end = next.end;
        hasNext = false;
    }

    /** Puts the two words together in {@link #pair}, of the second only {@code letters}. */
    private int joined(int letters) {
        System.arraycopy(word.letters, 0, pair, 0, word.length);
        System.arraycopy(next.letters, 0, pair, word.length, letters);
        return word.length + letters;
    }

    private void findPair() {
        // A word with a non-joiner begins no other; and hardly any two neighbours are one word.
        if (word.bare < word.length || !lexicon.mayPair(word.hash, next.hash, next.bare)) {
            return;
        }
        int length = joined(next.bare);
        if ((lexicon.partings(pair, 0, length) & 1L << word.length) == 0) {
            return;
        }
        pairLength = joined(next.length);
        pairEnd = next.end;
    }

    /** Sets whatever tells one word from another; nothing else is told of a word at this place of a chain. */
    private void give() {
        term.copyBuffer(word.letters, 0, word.length);
        offsets.setOffset(word.start, word.end);
        step.setPositionIncrement(word.step);
        type.setType(word.type);
    }

    private void givePair() {
        clearAttributes();
        term.copyBuffer(pair, 0, pairLength);
        offsets.setOffset(word.start, pairEnd);
        step.setPositionIncrement(0);
        type.setType(word.type);
        pairLength = 0;
    }

    private static CharArraySet set(String... words) {
        return CharArraySet.unmodifiableSet(new CharArraySet(List.of(words), false));
    }
}
