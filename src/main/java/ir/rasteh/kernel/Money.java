package ir.rasteh.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency. Rials are stored, never toman (10 rials): showing both to Persian readers is the page's work.
 *
 * @param amount exact, not negative
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A price is not negative: " + amount);
        }
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }
}
