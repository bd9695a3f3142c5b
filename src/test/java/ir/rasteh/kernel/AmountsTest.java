package ir.rasteh.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertThat(new Money(new BigDecimal("12.50"), USD)).isEqualTo(new Money(new BigDecimal("12.5"), USD));
        assertThat(new Money(new BigDecimal("1E+3"), USD)).isEqualTo(new Money(new BigDecimal("1000.00"), USD));
        assertThat(new Quantity(new BigDecimal("2.0"), Unit.KG)).isEqualTo(new Quantity(BigDecimal.TWO, Unit.KG));
    }

    @Test
    void anAmountNeverPrintsWithAnExponent() {
        assertThat(new Money(new BigDecimal("25000000"), USD).amount()).hasToString("25000000");
        assertThat(new Quantity(new BigDecimal("1000"), Unit.TONNE).amount()).hasToString("1000");
    }

    @Test
    void aPriceIsNeverNegativeAndAQuantityIsAboveZero() {
        assertThat(new Money(BigDecimal.ZERO, USD).amount()).isZero();
        assertThatThrownBy(() -> new Money(new BigDecimal("-0.01"), USD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantity(BigDecimal.ZERO, Unit.PAIR)).isInstanceOf(IllegalArgumentException.class);
    }
}
