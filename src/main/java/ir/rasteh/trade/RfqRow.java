package ir.rasteh.trade;

import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Quantity;
import java.time.Instant;

/**
 * A line of the desk's list of requests.
 *
 * @param to the firm or, where the brand itself is asked, the brand
 * @param due whether it waits for an answer longer than it should
 */
public record RfqRow(
        String number,
        String goods,
        Quantity quantity,
        String country,
        String company,
        String person,
        RfqState state,
        Instant openedAt,
        LocalizedText to,
        boolean toBrand,
        boolean due) {}
