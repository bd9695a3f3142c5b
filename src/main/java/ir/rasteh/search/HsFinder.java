package ir.rasteh.search;

import ir.rasteh.kernel.Lang;
import java.util.List;

/** How a maker finds the customs code of what they make, by the words that the trade has for it. */
public interface HsFinder {

    /**
     * The codes that words may mean, the likeliest first: «مبل», «قالیچه», «گیوه», "saffron", or the beginning of a code.
     *
     * @param words in any of the six languages; the last word may still be being typed
     * @param reader the language in which the reason is told
     * @return at most {@code limit} codes of six digits; none when nothing is known by these words
     */
    List<HsProposal> find(String words, Lang reader, int limit);
}
