package ir.rasteh.trade;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes moves, each only where the state of the request allows it, and what the clock should have moved before anything else.
 * Whoever calls has locked the row.
 */
@Component
class RfqMoves {

    /** A quotation is valid until the end of its last day where it was written. */
    static final ZoneId OFFICE = ZoneId.of("Asia/Tehran");

    private final RfqTable requests;
    private final QuotationTable quotations;
    private final TradeSettings settings;
    private final Clock clock;

    RfqMoves(RfqTable requests, QuotationTable quotations, TradeSettings settings, Clock clock) {
        this.requests = requests;
        this.quotations = quotations;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who makes a move, and about which quotation. */
    record By(
            Rfq.Side side,
            @Nullable UUID id,
            String name,
            @Nullable Integer version) {

        static By buyer(Rfq rfq) {
            return new By(
                    Rfq.Side.BUYER,
                    null,
                    rfq.person(),
                    rfq.quotation().map(Quotation::version).orElse(null));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    /** Whether the clock has come to the end of what the request waits for. */
    boolean overdue(Rfq rfq) {
        return switch (rfq.state()) {
            case OPEN ->
                rfq.openedAt() != null
                        && rfq.openedAt().isBefore(clock.instant().minus(settings.openFor()));
            case ANSWERED ->
                rfq.quotation()
                        .filter(offer -> offer.validUntil().isBefore(today()))
                        .isPresent();
            case UNCONFIRMED, ACCEPTED, DECLINED, REFUSED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** The request as it stands now, expired if its time is over. */
    Rfq settled(UUID id) {
        Rfq rfq = requests.byId(id).orElseThrow();
        if (!overdue(rfq)) {
            return rfq;
        }
        Integer version = rfq.quotation().map(Quotation::version).orElse(null);
        return make(rfq, RfqMove.EXPIRE, new By(Rfq.Side.CLOCK, null, "", version), "")
                .orElseThrow();
    }

    /** The request after the move; empty when its state does not allow it. */
    Optional<Rfq> make(Rfq rfq, RfqMove move, By by, String words) {
        return rfq.state().after(move).map(to -> {
            switch (move) {
                case ACCEPT, DECLINE, WITHDRAW, EXPIRE -> quotations.close(rfq.id(), QuotationState.after(move));
                case CONFIRM, ASK, TELL, QUOTE, REFUSE -> {}
            }
            requests.move(rfq, move, to, by.side(), by.id(), by.name(), by.version(), words);
            return requests.byId(rfq.id()).orElseThrow();
        });
    }
}
