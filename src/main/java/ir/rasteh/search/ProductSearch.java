package ir.rasteh.search;

import ir.rasteh.kernel.Lang;
import java.util.List;

/** How a buyer finds goods. */
public interface ProductSearch {

    /**
     * The listings that match, with facets.
     *
     * @throws SearchResting when the search node does not answer in time
     */
    ResultPage find(BuyerQuery query);

    /**
     * What a buyer may mean after two letters or more, at most {@code limit}.
     *
     * @throws SearchResting when the search node does not answer in time
     */
    List<Suggestion> suggest(String text, Lang lang, int limit);
}
