package ir.rasteh.trade;

import ir.rasteh.kernel.Incoterm;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Money;
import ir.rasteh.kernel.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a quotation (استعلام بها), with all that happened to it.
 *
 * @param firmId the firm that is asked; absent when the brand is
 * @param markId the brand that is asked, or under which the product stands
 * @param target what the buyer would pay for one unit
 * @param country of destination, ISO 3166-1
 * @param lang in which the buyer reads
 * @param openedAt when the buyer confirmed it
 * @param answeredAt when the first quotation or refusal went out
 * @param steps oldest first
 * @param quotations by version, without a draft
 */
public record Rfq(
        UUID id,
        String number,
        @Nullable UUID firmId,
        @Nullable UUID markId,
        @Nullable UUID productId,
        String goods,
        Quantity quantity,
        @Nullable Money target,
        String country,
        @Nullable Incoterm incoterm,
        @Nullable LocalDate wantedOn,
        String words,
        String email,
        String person,
        String company,
        Lang lang,
        RfqState state,
        Instant madeAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        List<Enclosure> enclosures,
        List<Step> steps,
        List<Quotation> quotations) {

    /** Who makes a move. */
    public enum Side {
        BUYER,
        SELLER,
        CLOCK
    }

    /**
     * A move that was made.
     *
     * @param by the person's name; blank where the buyer gave none, and for the clock
     * @param version of the quotation that it is about
     */
    public record Step(
            RfqMove move, Side side, String by, @Nullable Integer version, String words, Instant at) {}

    /** The quotation that counts: the last one that was sent. */
    public Optional<Quotation> quotation() {
        return quotations.isEmpty() ? Optional.empty() : Optional.of(quotations.getLast());
    }

    /** Whether this may happen now. */
    public boolean allows(RfqMove move) {
        return state.after(move).isPresent();
    }
}
