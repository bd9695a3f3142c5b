package ir.rasteh.eligibility.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import ir.rasteh.kernel.LocalizedText;

/**
 * A criterion of a scheme: a fact that must reach a parameter.
 *
 * @param fact key of the fact
 * @param atLeast key of the parameter
 * @param met sentence, with {@code {fact}} and {@code {parameter}} where the numbers go
 * @param notMet sentence, with {@code {short}} besides
 */
record Criterion(
        String key,
        String fact,
        @JsonProperty("at_least") String atLeast,
        LocalizedText names,
        LocalizedText met,
        @JsonProperty("not_met") LocalizedText notMet,
        LocalizedText undetermined) {}
