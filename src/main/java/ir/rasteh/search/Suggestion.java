package ir.rasteh.search;

import ir.rasteh.kernel.LocalizedText;

/**
 * Something a buyer may mean after a few letters.
 *
 * @param kind what choosing it opens
 * @param value a slug for products and marks, a code for families, the words themselves for queries
 */
public record Suggestion(Kind kind, String value, LocalizedText label) {

    public enum Kind {
        PRODUCT,
        MARK,
        FAMILY,
        QUERY
    }
}
