package ir.rasteh.persian;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a Persian word in its place, each at a position of its own; all have the offsets of the word. */
final class PartsFilter extends TokenFilter {

    /** A part found by looking alone must have this many letters, or every long name would fall apart. */
    private static final int SHORTEST = 3;

    /** What is written apart and is no part: endings, clitics and the beginnings of verbs. */
    private static final CharArraySet ENDINGS = new CharArraySet(64, false);

    /** What the trades put behind a material or a part of the body to name the craft, the maker or the good. */
    private static final CharArraySet CRAFTS = new CharArraySet(64, false);

    static {
        String endings = "ها های هایی هایم هایت هایش هایمان هایتان هایشان ی ای یی ام ات اش مان تان شان م ت ش تر ترین تری ترین‌ها"
                + " ترها ترهای اند اید ایم است می نمی همی ان گان را گر گری گران";
        for (String ending : endings.split(" ")) {
            ENDINGS.add(PersianLetters.fold(ending));
        }
        String crafts = "باف بافی بافت بافته دوز دوزی دوخت کار کاری ساز سازی مال مالی تراش تراشی کوب کوبی ریس ریسی پوش پوشی"
                + " بند بندی فروش فروشی نشان نگار نگاری";
        for (String craft : crafts.split(" ")) {
            CRAFTS.add(PersianLetters.fold(craft));
        }
    }

    private final Lexicon lexicon;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private char[] word = new char[64];
    private int length;

    /** Places after which the word is parted, in its letters without non-joiners. */
    private boolean[] parted = new boolean[65];

    private int from;
    private @Nullable State state;

    PartsFilter(TokenStream in, Lexicon lexicon) {
        super(in);
        this.lexicon = lexicon;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (state != null) {
            int begin = nextPart();
            if (begin < length) {
                restoreState(state);
                give(begin);
                position.setPositionIncrement(1);
                return true;
            }
            state = null;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPersian()) {
            return true;
        }
        boolean apart = join();
        apart |= part();
        if (!apart) {
            term.copyBuffer(word, 0, length);
            return true;
        }
        from = 0;
        int begin = nextPart();
        if (begin >= length) { // endings alone
            term.copyBuffer(word, 0, length);
            return true;
        }
        state = captureState();
        give(begin);
        return true;
    }

    private boolean isPersian() {
        if (term.length() == 0) {
            return false;
        }
        char first = term.charAt(0);
        return first >= 0x620 && first < 0x700;
    }

    /** Copies the word without its non-joiners; whether it had one inside. */
    private boolean join() {
        char[] letters = term.buffer();
        int end = term.length();
        if (word.length < end) {
            word = new char[end * 2];
            parted = new boolean[end * 2 + 1];
        }
        length = 0;
        boolean apart = false;
        Arrays.fill(parted, 0, end + 1, false);
        for (int i = 0; i < end; i++) {
            if (letters[i] != PersianLetters.ZWNJ) {
                word[length++] = letters[i];
            } else if (length > 0 && i < end - 1) {
                parted[length] = true;
                apart = true;
            }
        }
        return apart;
    }

    /** Parts the word as the lexicon does. */
    private boolean part() {
        long partings = lexicon.partings(word, 0, length);
        boolean apart = false;
        for (int i = 1; i < length && i < 64; i++) {
            if ((partings >>> i & 1) != 0) {
                parted[i] = true;
                apart = true;
            }
        }
        int begin = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || parted[i]) {
                apart |= partCraft(begin, i) || partUnknown(begin, i);
                begin = i;
            }
        }
        return apart;
    }

    /** Parts the name of a craft even if the lexicon has it as one word: دستباف, میناکاری. */
    private boolean partCraft(int begin, int end) {
        for (int at = Math.max(begin + 2, end - 5); at <= end - 2; at++) {
            int first = at - begin;
            // گلدوزی may have two letters before its ending, همکار and تبریز would not be parted well.
            int least = end - at >= 4 && word[at] != 'ک' ? 2 : SHORTEST;
            if (first >= least && CRAFTS.contains(word, at, end - at) && isPart(begin, at)) {
                parted[at] = true;
                return true;
            }
        }
        return false;
    }

    /** Parts what the lexicon does not know between two words that it knows; the more even parting first. */
    private boolean partUnknown(int begin, int end) {
        int size = end - begin;
        if (size < 2 * SHORTEST || lexicon.kinds(word, begin, size) != 0) {
            return false;
        }
        int middle = begin + size / 2;
        for (int off = 0; off <= size / 2; off++) {
            if (partsAt(begin, middle - off, end) || off > 0 && partsAt(begin, middle + off, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean partsAt(int begin, int at, int end) {
        if (at - begin < SHORTEST || end - at < SHORTEST || !isPart(begin, at) || !isPart(at, end)) {
            return false;
        }
        parted[at] = true;
        return true;
    }

    private boolean isPart(int begin, int end) {
        int kinds = lexicon.kinds(word, begin, end - begin);
        return (kinds & ~Lexicon.OTHER) != 0;
    }

    /** Where the next part begins that is no ending. */
    private int nextPart() {
        while (from < length) {
            int end = endOfPart(from);
            if (!ENDINGS.contains(word, from, end - from)) {
                return from;
            }
            from = end;
        }
        return length;
    }

    private int endOfPart(int begin) {
        int end = begin + 1;
        while (end < length && !parted[end]) {
            end++;
        }
        return end;
    }

    private void give(int begin) {
        int end = endOfPart(begin);
        term.copyBuffer(word, begin, end - begin);
        from = end;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        state = null;
    }
}
