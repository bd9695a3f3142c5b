package ir.rasteh.search;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import java.util.Set;

/**
 * What a buyer asks for: words and filters. Values within one filter are alternatives, filters narrow each other.
 *
 * @param text as typed; blank asks for everything
 * @param lang the reader's language, in which highlights and labels are preferred
 * @param marks slugs
 * @param firms slugs
 * @param hsChapters two-digit chapters of the Harmonized System
 * @param certified only goods whose mark holds a certificate today
 * @param page from one
 * @param size results a page, at most one hundred
 */
public record BuyerQuery(
        String text,
        Lang lang,
        Set<String> marks,
        Set<Province> provinces,
        Set<CraftFamily> families,
        Set<String> firms,
        Set<String> hsChapters,
        boolean certified,
        Sort sort,
        int page,
        int size) {

    /** The order of results: best match, last opened to buyers, or lowest price within its currency. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        PRICE
    }

    public BuyerQuery {
        marks = Set.copyOf(marks);
        provinces = Set.copyOf(provinces);
        families = Set.copyOf(families);
        firms = Set.copyOf(firms);
        hsChapters = Set.copyOf(hsChapters);
        if (page < 1 || size < 1 || size > 100) {
            throw new IllegalArgumentException("Page from 1, size from 1 to 100: " + page + ", " + size);
        }
    }

    /** A query for these words alone. */
    public static BuyerQuery of(String text, Lang lang) {
        return new BuyerQuery(
                text, lang, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Sort.RELEVANCE, 1, 24);
    }
}
