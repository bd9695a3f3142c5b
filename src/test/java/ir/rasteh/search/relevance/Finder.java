package ir.rasteh.search.relevance;

import ir.rasteh.kernel.Lang;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.ProductCard;
import ir.rasteh.search.ProductSearch;
import ir.rasteh.search.ResultPage;
import java.util.List;
import java.util.UUID;

/** Something that answers a buyer's words with listings. */
@FunctionalInterface
public interface Finder {

    /** How many listings a page has. */
    int PAGE = 24;

    /**
     * The first page of an answer, best first.
     *
     * @param total how many listings match; a finder that does not count says how many it gave
     */
    record Found(List<UUID> first, long total) {}

    Found find(String words, Lang lang) throws Exception;

    /** The search of the house, as the window asks it. */
    static Finder ours(ProductSearch search) {
        return (words, lang) -> {
            ResultPage page = search.find(BuyerQuery.of(words, lang));
            return new Found(page.items().stream().map(ProductCard::id).toList(), page.total());
        };
    }
}
