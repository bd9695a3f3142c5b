package ir.rasteh.catalogue;

import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import ir.rasteh.kernel.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * On which terms a product is offered: each term may be open.
 *
 * @param price per {@code unit}; absent means on request
 * @param priceTo upper end of a price range, in the currency of {@code price}
 * @param place named place of the Incoterm, as written; blank when open
 * @param capacityMonth how much the firm can make in a month
 * @param leadDays days from order to readiness
 */
public record Offer(
        @Nullable Money price,
        @Nullable BigDecimal priceTo,
        @Nullable Incoterm incoterm,
        String place,
        Unit unit,
        @Nullable Quantity minimumOrder,
        @Nullable Quantity capacityMonth,
        @Nullable Integer leadDays) {}
