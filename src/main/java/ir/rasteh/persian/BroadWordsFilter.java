package ir.rasteh.persian;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Parts words at their non-joiners and gives, at the place of each part, its stem, the part as it stands, the compound that it
 * begins, and the part with the next one as one word. The stem is what remains when Lucene's seven Persian endings are cut
 * off one after the other, whatever remains. All have the offsets of their word.
 */
final class BroadWordsFilter extends TokenFilter {

    /** As Lucene's Persian stemmer has them, in its order, which matters. */
    private static final char[][] ENDINGS = {
        "ات".toCharArray(),
        "ان".toCharArray(),
        "ترین".toCharArray(),
        "تر".toCharArray(),
        "یی".toCharArray(),
        "ی".toCharArray(),
        "ها".toCharArray()
    };

    /** One word with their neighbour, whether or not one of the two is left out by itself: می شود, کتاب ها. */
    private static final CharArraySet BEGINNINGS = new CharArraySet(List.of("می", "نمی", "همی"), false);

    private static final CharArraySet TAILS = new CharArraySet(
            List.of("ها", "های", "هایی", "تر", "ترین", "ام", "ای", "اش", "ایم", "اند", "اید", "است"), false);

    /** What an ending must leave. */
    private static final int SHORTEST = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final CharArraySet leftOut;
    private final ArrayDeque<Part> waiting = new ArrayDeque<>();
    private final ArrayDeque<Part> free = new ArrayDeque<>();
    private @Nullable Part now;
    private Giving giving = Giving.STEM;
    private boolean gave;
    private boolean ended;

    /** Places that were left out since the last token. */
    private int gap;

    private enum Giving {
        STEM,
        FORM,
        COMPOUND,
        PAIR,
        DONE
    }

    private static final class Part {
        char[] letters = new char[32];
        int length;
        int stem;
        boolean leftOut;

        /** The compound that the part begins; empty when it begins none. */
        char[] compound = new char[32];

        int compoundLength;

        /** Whether the pair with the next part is the compound itself. */
        boolean pairIsCompound;

        int start;
        int end;
        int step;
        String type = TypeAttribute.DEFAULT_TYPE;
    }

    BroadWordsFilter(TokenStream in, CharArraySet leftOut) {
        super(in);
        this.leftOut = leftOut;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (true) {
            if (now == null && !take()) {
                return false;
            }
            if (now != null && give(now)) {
                return true;
            }
        }
    }

    /** Goes on to the next part; false at the end of the text. */
    private boolean take() throws IOException {
        now = next();
        if (now == null) {
            return false;
        }
        waiting.remove();
        now.step += gap;
        gap = 0;
        gave = false;
        giving = Giving.STEM;
        return true;
    }

    /** Gives what comes next at the place of this part; false when all is given. */
    private boolean give(Part part) throws IOException {
        switch (giving) {
            case STEM -> {
                giving = Giving.FORM;
                return !part.leftOut && give(part, part.letters, part.stem, part.end);
            }
            case FORM -> {
                giving = Giving.COMPOUND;
                return !part.leftOut && part.stem < part.length && give(part, part.letters, part.length, part.end);
            }
            case COMPOUND -> {
                giving = Giving.PAIR;
                return part.compoundLength > 0 && give(part, part.compound, part.compoundLength, part.end);
            }
            case PAIR -> {
                giving = Giving.DONE;
                return !part.pairIsCompound && givePair(part);
            }
            case DONE -> {
                gap = gave ? 0 : part.step;
                free.add(part);
                now = null;
                return false;
            }
        }
        throw new IllegalStateException("Nothing comes after " + giving);
    }

    private boolean givePair(Part part) throws IOException {
        boolean begins = BEGINNINGS.contains(part.letters, 0, part.length);
        if (part.leftOut && !begins) {
            return false;
        }
        Part other = next();
        if (other == null || other.step != 1) {
            return false;
        }
        if (other.leftOut && !begins && !TAILS.contains(other.letters, 0, other.length)) {
            return false;
        }
        give(part, part.letters, part.length, other.end);
        char[] pair = term.resizeBuffer(part.length + other.length);
        System.arraycopy(other.letters, 0, pair, part.length, other.length);
        term.setLength(part.length + other.length);
        return true;
    }

    private boolean give(Part part, char[] letters, int length, int end) {
        clearAttributes();
        term.copyBuffer(letters, 0, length);
        offsets.setOffset(part.start, end);
        type.setType(part.type);
        step.setPositionIncrement(gave ? 0 : part.step);
        gave = true;
        return true;
    }

    // --- reading ---

    private @Nullable Part next() throws IOException {
        while (waiting.isEmpty() && !ended) {
            if (input.incrementToken()) {
                read();
            } else {
                ended = true;
            }
        }
        return waiting.peek();
    }

    private void read() {
        char[] word = term.buffer();
        int length = term.length();
        int from = 0;
        int parts = 0;
        Part first = null;
        for (int i = 0; i <= length; i++) {
            if (i < length && word[i] != PersianLetters.ZWNJ) {
                continue;
            }
            if (i > from) {
                Part part = part(word, from, i - from);
                part.step = parts == 0 ? step.getPositionIncrement() : 1;
                first = first == null ? part : first;
                parts++;
                waiting.add(part);
            }
            from = i + 1;
        }
        if (first != null && parts > 1) {
            compound(first, word, length);
            first.pairIsCompound = parts == 2;
        }
    }

    private Part part(char[] word, int from, int length) {
        Part part = free.isEmpty() ? new Part() : free.remove();
        if (part.letters.length < length) {
            part.letters = new char[length * 2];
        }
        System.arraycopy(word, from, part.letters, 0, length);
        part.length = length;
        part.stem = stem(part.letters, length);
        part.leftOut = leftOut.contains(part.letters, 0, length);
        part.compoundLength = 0;
        part.pairIsCompound = false;
        part.start = offsets.startOffset();
        part.end = offsets.endOffset();
        part.type = type.type();
        return part;
    }

    private static void compound(Part first, char[] word, int length) {
        if (first.compound.length < length) {
            first.compound = new char[length * 2];
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != PersianLetters.ZWNJ) {
                first.compound[first.compoundLength++] = word[i];
            }
        }
    }

    private static int stem(char[] word, int length) {
        int stem = length;
        for (char[] ending : ENDINGS) {
            int rest = stem - ending.length;
            if (rest >= SHORTEST && Arrays.equals(word, rest, stem, ending, 0, ending.length)) {
                stem = rest;
            }
        }
        return stem;
    }

    @Override
    public void end() throws IOException {
        super.end();
        step.setPositionIncrement(step.getPositionIncrement() + gap);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        free.addAll(waiting);
        waiting.clear();
        now = null;
        gave = false;
        ended = false;
        gap = 0;
    }
}
