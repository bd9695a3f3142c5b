package ir.rasteh.trade;

/** What can happen to a request; each time it is kept with its hour and its author. */
public enum RfqMove {
    /** The buyer showed that the address is theirs: from now on the firm sees the request. */
    CONFIRM,
    /** The buyer asks something more. */
    ASK,
    /** The firm, or the steward for the brand, says something without an offer. */
    TELL,
    /** A quotation goes to the buyer; an earlier one is superseded. */
    QUOTE,
    /** The buyer accepts the quotation. */
    ACCEPT,
    /** The buyer declines the quotation. */
    DECLINE,
    /** The firm, or the steward for the brand, will make no offer. */
    REFUSE,
    /** The buyer does not want it any more. */
    WITHDRAW,
    /** The clock: nobody answered in time, or the quotation is not valid any more. */
    EXPIRE;

    /** The same in lower case, as messages are keyed. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
