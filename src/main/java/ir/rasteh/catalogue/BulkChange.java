package ir.rasteh.catalogue;

import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants to change on many products at once. */
public sealed interface BulkChange {

    /** The most products that are changed at once. */
    int MOST = 5000;

    /** The same price for all; a range of prices becomes this one price. */
    record PriceTo(Money price) implements BulkChange {}

    /**
     * Each price by so many percent, both ends of a range alike.
     *
     * @param percent negative for less; more than minus one hundred
     * @param step prices are rounded to multiples of it, such as 1, 5 or 1000
     */
    record PriceBy(BigDecimal percent, BigDecimal step) implements BulkChange {

        public PriceBy {
            if (percent.compareTo(BigDecimal.valueOf(-100)) <= 0 || step.signum() <= 0) {
                throw new IllegalArgumentException("More than -100 percent, and a step above zero");
            }
        }

        BigDecimal of(BigDecimal price) {
            BigDecimal exact =
                    price.multiply(BigDecimal.valueOf(100).add(percent)).movePointLeft(2);
            return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        }
    }

    /** Another state for all. */
    record StateTo(ProductState state) implements BulkChange {}

    /** What of a product such a change touches. */
    record Standing(@Nullable Money price, @Nullable BigDecimal priceTo, ProductState state) {

        static Standing of(Product product) {
            return new Standing(product.offer().price(), product.offer().priceTo(), product.state());
        }
    }

    /**
     * What becomes of one product.
     *
     * @param after null where it stays as it is
     * @param refusal why it stays: {@code no-price}, {@code same}, {@code not-allowed}, {@code saved-meanwhile}
     */
    record Line(
            UUID product,
            String sku,
            LocalizedText names,
            Standing before,
            @Nullable Standing after,
            @Nullable String refusal) {

        public boolean changes() {
            return after != null;
        }
    }

    /** What became of all: how many were changed, and those that were not. */
    record Outcome(int changed, List<Line> refused) {}

    /** A change that can still be taken back. */
    record Made(UUID id, boolean prices, int products, Instant at) {}
}
