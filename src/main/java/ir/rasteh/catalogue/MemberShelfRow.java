package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of a firm's shelf: what its desk lists of each product.
 *
 * @param missing languages and facts that a buyer would miss, as column codes; empty when the listing is complete
 * @param views how often people looked at its page in the last thirty days
 */
public record MemberShelfRow(
        UUID id,
        String slug,
        String sku,
        LocalizedText names,
        CraftFamily family,
        ProductState state,
        Offer offer,
        List<String> pictures,
        List<String> missing,
        int views,
        Instant savedAt) {

    /** How many things a buyer looks for in a listing. */
    static final int WANTED = 9;

    /** How complete the listing is, in percent. */
    public int complete() {
        return Math.round(100f * (WANTED - missing.size()) / WANTED);
    }
}
