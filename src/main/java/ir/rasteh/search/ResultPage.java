package ir.rasteh.search;

import ir.rasteh.kernel.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * One page of what was found.
 *
 * @param total how many listings match
 * @param understood what was read into the words, which the buyer may take back
 * @param didYouMean other words that find more, or blank
 * @param loosened whether few or none have all that was asked for, so that others follow which have some of it
 * @param reasons by slug why a listing stands where it stands, the weightiest first; only where it was asked
 * @param facets by name ({@code mark}, {@code province}, {@code family}, {@code certified}, {@code hs}); counts are as if that
 *     facet itself were open, most frequent first
 */
public record ResultPage(
        long total,
        int page,
        int size,
        List<ProductCard> items,
        Map<String, List<FacetValue>> facets,
        List<Recognition> understood,
        String didYouMean,
        boolean loosened,
        Map<String, List<Reason>> reasons) {

    /**
     * A part of a listing's score.
     *
     * @param what the words and where they were found, or what else counted
     * @param worth what it added
     */
    public record Reason(String what, double worth) {}

    /** One value of a facet, as an address and as a reader's word, with how many listings have it. */
    public record FacetValue(String value, LocalizedText label, long count) {}

    /** The values of one facet; none for a name that is no facet. */
    public List<FacetValue> facet(String name) {
        return facets.getOrDefault(name, List.of());
    }

    /** How many pages can be turned to: all results, as far as {@link BuyerQuery#REACH} allows. */
    public int pages() {
        long last = Math.min((total + size - 1) / size, BuyerQuery.REACH / size);
        return (int) last;
    }
}
