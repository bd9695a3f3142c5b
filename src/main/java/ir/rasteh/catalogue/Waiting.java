package ir.rasteh.catalogue;

import ir.rasteh.brand.Firm;
import ir.rasteh.brand.Mark;
import java.time.Instant;

/**
 * A product that waits for its mark's steward.
 *
 * @param sample whether it is on show already, and only looked at because its turn came up
 * @param fresh whether buyers have never seen any version of it
 * @param since when it began to wait
 */
public record Waiting(Product product, Mark mark, Firm firm, boolean sample, boolean fresh, Instant since) {}
