package ir.rasteh.identity;

/** What became of a role that was to be withdrawn. */
public enum Withdrawal {
    DONE,
    /** They did not hold it any more. */
    GONE,
    /** It is the last administrator's: nobody could give it back. */
    LAST_ADMINISTRATOR
}
