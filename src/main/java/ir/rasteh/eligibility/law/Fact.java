package ir.rasteh.eligibility.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something known about the subject of a scheme, as a number in the unit of its criterion.
 *
 * @param asOf the day for which it is known
 * @param source the room that observed it, or the SHA-256 of the document that declares it
 */
public record Fact(BigDecimal value, LocalDate asOf, String source) {}
