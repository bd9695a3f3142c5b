package ir.rasteh.search;

import java.util.Locale;

/** A way to narrow a search, shown beside the results with what each choice would leave. */
enum Facet {
    MARK,
    PROVINCE,
    FAMILY,
    CERTIFIED,
    HS;

    /** As results, addresses and aggregations call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
