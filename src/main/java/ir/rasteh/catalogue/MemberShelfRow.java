package ir.rasteh.catalogue;

import ir.rasteh.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of a firm's shelf: what its desk lists of each product.
 *
 * @param missing languages and facts that a buyer would miss, as column codes; empty when the listing is complete
 */
public record MemberShelfRow(
        UUID id,
        String slug,
        String sku,
        LocalizedText names,
        ProductState state,
        Offer offer,
        List<String> pictures,
        List<String> missing,
        Instant savedAt) {}
