package ir.rasteh.search;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Between which prices per unit a buyer looks; goods with a price range match when the two overlap.
 *
 * @param atLeast lower bound, or null for none
 * @param atMost upper bound, or null for none
 * @param currency null compares each price in its own currency
 */
public record PriceRange(
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        @Nullable Currency currency) {}
