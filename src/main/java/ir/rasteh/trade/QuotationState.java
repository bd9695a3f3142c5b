package ir.rasteh.trade;

import java.util.Locale;

/** Where a quotation stands. */
public enum QuotationState {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    SUPERSEDED;

    /** The same in lower case, as messages are keyed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What becomes of the quotation that the buyer holds when this happens to the request. */
    static QuotationState after(RfqMove move) {
        return switch (move) {
            case ACCEPT -> ACCEPTED;
            case DECLINE, WITHDRAW -> DECLINED;
            case EXPIRE -> EXPIRED;
            case QUOTE -> SUPERSEDED;
            case CONFIRM, ASK, TELL, REFUSE -> SENT;
        };
    }
}
