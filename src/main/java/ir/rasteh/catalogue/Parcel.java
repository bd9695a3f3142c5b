package ir.rasteh.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One unit of goods ready for the carriage, as carriers and customs ask.
 *
 * @param netKg kilograms of the goods alone
 * @param grossKg with their packaging; not less than {@code netKg}
 */
public record Parcel(@Nullable BigDecimal netKg, @Nullable BigDecimal grossKg) {}
