package ir.rasteh.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The fineness of a carpet in its two measures: weavers count raj, the knots over seven centimetres, and buyers abroad knots per
 * square metre. One follows from the other where a carpet has as many knots along the warp as along the weft.
 */
public final class CarpetDensity {

    private static final BigDecimal RAJ_LENGTHS_IN_A_METRE =
            new BigDecimal(100).divide(new BigDecimal(7), 12, RoundingMode.HALF_UP);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private CarpetDensity() {}

    /** Knots per square metre, to the thousand: of 50 raj about 510,000. */
    public static BigDecimal knots(BigDecimal raj) {
        return raj.multiply(RAJ_LENGTHS_IN_A_METRE)
                .pow(2)
                .divide(THOUSAND, 0, RoundingMode.HALF_UP)
                .multiply(THOUSAND);
    }

    /** Raj, to the whole one: of 510,000 knots per square metre about 50. */
    public static BigDecimal raj(BigDecimal knots) {
        return BigDecimal.valueOf(Math.sqrt(knots.doubleValue()))
                .divide(RAJ_LENGTHS_IN_A_METRE, 0, RoundingMode.HALF_UP);
    }
}
