package ir.rasteh.trade;

/**
 * What keeps a form from being taken, for its writer to mend: the page says it under {@code trade.problem.<code>}.
 *
 * @param field the form's field, such as {@code amount} or {@code line.2.price}
 */
public record RfqProblem(String field, String code) {

    /** The key of the message that explains the problem. */
    public String messageKey() {
        return "trade.problem." + code;
    }
}
