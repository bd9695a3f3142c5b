package ir.rasteh.acts;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that was done: who did it, in which role, when, and what it said; bound by its hash to all that was done before
 * it in the same chain.
 *
 * @param chain such as {@code case/<id>}
 * @param sequence from one, without gaps
 * @param kind the act's name in its chain, such as {@code opened}
 * @param content JSON, exactly as hashed
 * @param previousHash of the act before it, sixty-four zeros for the first
 * @param hash SHA-256 over all of the above, in lower-case hexadecimal
 */
public record Act(
        String chain,
        long sequence,
        String kind,
        UUID actorId,
        String actorName,
        String actorRole,
        Instant at,
        String content,
        String previousHash,
        String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);
}
