package ir.rasteh.trade;

/** What became of a move that somebody wanted to make. */
public sealed interface Moved {

    /** It was made; the request as it is now. */
    record Done(Rfq rfq) implements Moved {}

    /** The request stands where this cannot happen any more, or not yet; as it is now. */
    record NotNow(Rfq rfq) implements Moved {}

    /**
     * Something is to be mended.
     *
     * @param problem its field and code
     */
    record NeedsWork(RfqProblem problem) implements Moved {}

    /** There is no such request, or none that is theirs: the two look the same. */
    record Gone() implements Moved {}
}
