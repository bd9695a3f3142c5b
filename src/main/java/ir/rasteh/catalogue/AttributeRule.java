package ir.rasteh.catalogue;

import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of an attribute look like, and between which bounds they are believed.
 *
 * @param least of a number, a side or an end of a range in the attribute's unit, or of a date's Gregorian year; null for words
 * @param most the other bound; null where {@code least} is
 * @param hint what to write, in Persian and English; empty where the name says it
 */
public record AttributeRule(
        Kind kind, @Nullable BigDecimal least, @Nullable BigDecimal most, LocalizedText hint) {

    /** What the writer is asked for. */
    public enum Kind {
        /** A word of the trade, or one that the writer brings along. */
        TERM,
        /** Several of them, separated by commas. */
        TERMS,
        YES_NO,
        NUMBER,
        /** One number or two rising ones: {@code 39-45}. */
        RANGE,
        /** One to three numbers: {@code 200x300}. */
        SIZE,
        /** A year or a day, Jalali or Gregorian; kept as the Gregorian one. */
        DATE,
        /** Words for which the trade has no list. */
        TEXT;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean bounded() {
            return switch (this) {
                case NUMBER, RANGE, SIZE, DATE -> true;
                case TERM, TERMS, YES_NO, TEXT -> false;
            };
        }

        static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Of an attribute for which no rule was written. */
    static AttributeRule open() {
        return new AttributeRule(Kind.TEXT, null, null, LocalizedText.empty());
    }

    boolean believes(BigDecimal number) {
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }
}
