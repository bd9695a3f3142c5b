package ir.rasteh.eligibility.law;

import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A number that the law sets, and sets anew from time to time.
 *
 * @param values by the day from which each holds
 * @param source the article or the precedent it comes from
 */
record Parameter(String unit, Map<LocalDate, BigDecimal> values, LocalizedText source) {

    Parameter {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The value that holds on a day, with the day since which it does; empty before the first. */
    Optional<Map.Entry<LocalDate, BigDecimal>> on(LocalDate day) {
        return Optional.ofNullable(new TreeMap<>(values).floorEntry(day));
    }
}
