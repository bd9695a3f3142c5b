package ir.rasteh.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a product on its way between maker and buyer, as it is kept for ever.
 *
 * @param from null for the first
 * @param by the name of who made it
 * @param words what they said to it, or nothing
 */
public record Move(@Nullable ProductState from, ProductState to, Why why, String by, Instant at, String words) {

    /** What a move was. */
    public enum Why {
        /** Written down for the first time, and not asked about. */
        BEGUN,
        /** Asked about: the mark's steward is to look at it. */
        SENT,
        /** Taken back to the desk by its own people. */
        WITHDRAWN,
        /** Found good by the mark's steward. */
        APPROVED,
        /** Put on show by the mark's steward, who vouches for it. */
        VOUCHED,
        /** Put on show by a firm with a good record, without waiting. */
        PUBLISHED,
        /** Shown again just as it was approved. */
        SHOWN_AGAIN,
        /** Given back by the mark's steward, with remarks. */
        RETURNED,
        HIDDEN,
        ARCHIVED;

        /** The name in columns and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Why of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
