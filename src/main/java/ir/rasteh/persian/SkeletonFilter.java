package ir.rasteh.persian;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts the {@link Skeleton}s of a lower-cased word in its place, at one position; words of other scripts are left out. In a
 * query the bare ones count for less than those whose vowels agree too.
 */
final class SkeletonFilter extends TokenFilter {

    /** Of a full skeleton's weight. Measured: between .4 and 1 it makes little difference. */
    private static final float BARE = 0.7f;

    private final boolean persianToo;
    private final Skeleton skeleton = new Skeleton();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final BoostAttribute boost = addAttribute(BoostAttribute.class);
    private int given;

    /** Whether what follows the last word must be counted as a gap. */
    private int leftOut;

    private @Nullable State word;

    SkeletonFilter(TokenStream in, boolean persianToo) {
        super(in);
        this.persianToo = persianToo;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (given < skeleton.count()) {
            restoreState(Objects.requireNonNull(word));
            give();
            position.setPositionIncrement(0);
            return true;
        }
        int gap = 0;
        while (input.incrementToken()) {
            read();
            gap += position.getPositionIncrement();
            if (skeleton.count() > 0) {
                given = 0;
                if (skeleton.count() > 1) {
                    word = captureState();
                }
                give();
                position.setPositionIncrement(gap);
                return true;
            }
        }
        leftOut = gap;
        return false;
    }

    private void read() {
        skeleton.clear();
        given = 0;
        char[] letters = term.buffer();
        int length = term.length();
        if (Skeleton.isLatin(letters, length)) {
            skeleton.ofLatin(letters, length);
        } else if (persianToo && Skeleton.isPersian(letters, length)) {
            skeleton.ofPersian(letters, length);
        }
    }

    private void give() {
        term.copyBuffer(skeleton.letters(given), 0, skeleton.length(given));
        if (!persianToo) {
            boost.setBoost(skeleton.isFull(given) ? 1 : BARE);
        }
        given++;
    }

    @Override
    public void end() throws IOException {
        super.end();
        position.setPositionIncrement(position.getPositionIncrement() + leftOut);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        skeleton.clear();
        given = 0;
        leftOut = 0;
    }
}
