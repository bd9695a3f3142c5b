package ir.rasteh.catalogue;

/** What became of a steward's word on a product that waits. */
public sealed interface Verdict {

    /** It stands. */
    record Given(Product product) implements Verdict {}

    /** The product is not what the steward looked at, or waits no longer: they should look again. */
    record ChangedMeanwhile() implements Verdict {}

    /** Whoever gives a product back says why: a remark on a field, or a word on the whole. */
    record NothingSaid() implements Verdict {}
}
