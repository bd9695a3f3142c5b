package ir.rasteh.kernel;

import java.math.BigDecimal;

/**
 * How much of a good, in the unit in which its trade counts.
 *
 * @param amount exact, above zero
 */
public record Quantity(BigDecimal amount, Unit unit) {

    public Quantity {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A quantity is above zero: " + amount);
        }
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }
}
