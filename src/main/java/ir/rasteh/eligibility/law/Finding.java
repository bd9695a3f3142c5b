package ir.rasteh.eligibility.law;

import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one criterion says of the facts, in a sentence, with all it rests on. Undetermined is never NotMet: unknown is not no.
 */
public sealed interface Finding {

    Ground ground();

    /** The finding as a reader is told it. */
    LocalizedText sentence();

    /** The facts satisfy the criterion. */
    record Met(Ground ground, LocalizedText sentence, Fact fact) implements Finding {}

    /**
     * The facts fall short of the criterion.
     *
     * @param shortBy what is missing, in the criterion's unit: what would change the result
     */
    record NotMet(Ground ground, LocalizedText sentence, Fact fact, BigDecimal shortBy) implements Finding {}

    /**
     * A fact is missing, so that nothing can be said.
     *
     * @param missing the fact's key
     */
    record Undetermined(Ground ground, LocalizedText sentence, String missing) implements Finding {}

    /**
     * What a finding rests on.
     *
     * @param criterion key within the scheme
     * @param threshold the parameter's value on the day of assessment
     * @param since the day from which that value holds
     * @param source where the parameter comes from: the article, or the precedent of a proposal
     */
    record Ground(
            String criterion,
            LocalizedText names,
            Pack pack,
            BigDecimal threshold,
            String unit,
            LocalDate since,
            LocalizedText source) {}
}
