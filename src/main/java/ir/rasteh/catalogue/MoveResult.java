package ir.rasteh.catalogue;

/** What became of the wish to move a product. */
public sealed interface MoveResult {

    /** It was moved, or stands there already; a product that is to be asked about first stands in review now. */
    record Moved(Product product) implements MoveResult {}

    /** From where it stands it cannot go there, and it stays. */
    record Refused(ProductState from, ProductState asked) implements MoveResult {}

    /** There is no such product, or none that this person may see. */
    record Gone() implements MoveResult {}
}
