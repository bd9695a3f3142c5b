package ir.rasteh.trade;

import java.util.Locale;
import java.util.Optional;

/** Where a request for a quotation stands. */
public enum RfqState {
    /** Written, and known to nobody but the buyer until they open the link in the letter. */
    UNCONFIRMED,
    OPEN,
    ANSWERED,
    ACCEPTED,
    /** By the buyer. */
    DECLINED,
    /** By the firm, or by the steward for the brand. */
    REFUSED,
    WITHDRAWN,
    EXPIRED;

    /** Where a move leads from here; empty when it is not to be made. */
    public Optional<RfqState> after(RfqMove move) {
        return Optional.ofNullable(
                switch (this) {
                    case UNCONFIRMED -> move == RfqMove.CONFIRM ? OPEN : null;
                    case OPEN ->
                        switch (move) {
                            case ASK, TELL -> OPEN;
                            case QUOTE -> ANSWERED;
                            case REFUSE -> REFUSED;
                            case WITHDRAW -> WITHDRAWN;
                            case EXPIRE -> EXPIRED;
                            case CONFIRM, ACCEPT, DECLINE -> null;
                        };
                    case ANSWERED ->
                        switch (move) {
                            case ASK, TELL, QUOTE -> ANSWERED;
                            case ACCEPT -> ACCEPTED;
                            case DECLINE -> DECLINED;
                            case WITHDRAW -> WITHDRAWN;
                            case EXPIRE -> EXPIRED;
                            case CONFIRM, REFUSE -> null;
                        };
                    // A firm that comes late may still come.
                    case EXPIRED -> move == RfqMove.QUOTE ? ANSWERED : null;
                    case ACCEPTED, DECLINED, REFUSED, WITHDRAWN -> null;
                });
    }

    /** The same in lower case, as messages are keyed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code in lower case. */
    public static Optional<RfqState> of(String code) {
        for (RfqState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
