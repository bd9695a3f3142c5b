package ir.rasteh.catalogue;

import java.util.List;

/** What became of a draft. */
public sealed interface SaveResult {

    /** The product is stored, and whoever follows the catalogue will hear of it. */
    record Saved(Product product) implements SaveResult {}

    /** Nothing was stored; the problems say what to mend, and the draft is still the writer's. */
    record NeedsWork(List<Problem> problems) implements SaveResult {}
}
