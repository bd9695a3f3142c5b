package ir.rasteh.search;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer asks for: words and filters. Values within one filter are alternatives, filters narrow each other.
 *
 * @param text as typed; blank asks for everything; {@link QueryText#problem} says what cannot be searched for
 * @param lang the reader's language, in which highlights and labels are preferred
 * @param marks slugs
 * @param firms slugs
 * @param hsChapters two-digit chapters of the Harmonized System, or headings and codes of four to eight digits within them
 * @param certified only goods whose mark holds a certificate today
 * @param attributes values by key of the family's vocabulary; {@code materials} counts as one of the keys
 * @param price bounds of the price, or null for any and for goods without one
 * @param page from one
 * @param size results a page, at most one hundred
 * @param undone keys of what search read into the words and the buyer took back
 * @param explained whether each result says why it stands where it stands
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
        Map<String, Set<String>> attributes,
        @Nullable PriceRange price,
        Sort sort,
        int page,
        int size,
        Set<String> undone,
        boolean explained) {

    /** How many results can be paged through; whoever is still looking then should narrow the search. */
    public static final int REACH = 10_000;

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
        attributes = Map.copyOf(attributes);
        undone = Set.copyOf(undone);
        if (page < 1 || size < 1 || size > 100) {
            throw new IllegalArgumentException("Page from 1, size from 1 to 100: " + page + ", " + size);
        }
    }

    /** A query without bounds on attributes and price. */
    public BuyerQuery(
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
        this(
                text,
                lang,
                marks,
                provinces,
                families,
                firms,
                hsChapters,
                certified,
                Map.of(),
                null,
                sort,
                page,
                size,
                Set.of(),
                false);
    }

    /** A query for these words alone. */
    public static BuyerQuery of(String text, Lang lang) {
        return new BuyerQuery(
                text, lang, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Sort.RELEVANCE, 1, 24);
    }

    /** The same question in other words. */
    public BuyerQuery saying(String otherWords) {
        return new BuyerQuery(
                otherWords,
                lang,
                marks,
                provinces,
                families,
                firms,
                hsChapters,
                certified,
                attributes,
                price,
                sort,
                page,
                size,
                undone,
                explained);
    }

    /** Whether the page lies beyond {@link #REACH}: such a query is answered with totals and facets, and no items. */
    public boolean beyondReach() {
        return (long) page * size > REACH;
    }
}
