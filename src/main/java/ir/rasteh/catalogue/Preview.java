package ir.rasteh.catalogue;

import java.util.Set;

/**
 * A draft as its buyers would see it. Nothing of it is saved or found.
 *
 * @param leftOut the columns that cannot be believed yet, or are open though every product needs them
 */
public record Preview(Listing listing, Set<Column> leftOut) {}
