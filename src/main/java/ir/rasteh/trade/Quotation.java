package ir.rasteh.trade;

import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer (پیشنهاد قیمت) as the buyer gets it.
 *
 * @param version counts the quotations of a request
 * @param place the named place of the Incoterm
 * @param validUntil the last day on which it can be accepted, by the calendar of Tehran
 * @param sentAt absent for a preview of a draft
 */
public record Quotation(
        UUID id,
        int version,
        QuotationState state,
        List<Line> lines,
        Currency currency,
        Incoterm incoterm,
        String place,
        LocalDate validUntil,
        @Nullable Integer leadDays,
        String remarks,
        String by,
        @Nullable Instant sentAt) {

    /** Goods at a price for one unit. */
    public record Line(String goods, Quantity quantity, BigDecimal price) {

        /** Exact, rounded half up to the smallest coin of the currency. */
        public Money total(Currency currency) {
            int coin = Math.max(0, currency.getDefaultFractionDigits());
            return new Money(quantity.amount().multiply(price).setScale(coin, RoundingMode.HALF_UP), currency);
        }
    }

    /** The sum of the lines as they are rounded, so that a buyer who adds them up gets the same. */
    public Money total() {
        return new Money(
                lines.stream().map(line -> line.total(currency).amount()).reduce(BigDecimal.ZERO, BigDecimal::add),
                currency);
    }
}
