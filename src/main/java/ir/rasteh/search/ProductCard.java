package ir.rasteh.search;

import ir.rasteh.catalogue.Offer;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing as a list of results shows it: made of what the index holds and of the names of marks and firms, which the house
 * knows by heart, so that a page of results asks one engine once.
 *
 * @param picture content hash of the leading picture, if there is one
 * @param certifiedUntil last day of the mark's certificate, present only while it holds
 * @param highlights by column ({@code name_fa}, {@code text_en} …) the author's own letters with {@code <mark>} around what
 *     matched, all else escaped for HTML
 */
public record ProductCard(
        UUID id,
        String slug,
        LocalizedText names,
        CraftFamily family,
        HsCode hs,
        Province province,
        Named mark,
        Named firm,
        Offer offer,
        @Nullable String picture,
        @Nullable LocalDate certifiedUntil,
        Map<String, String> highlights) {

    /** The card as a result of a search on a day: with its highlights, and with the badge only if it still holds. */
    ProductCard found(Map<String, String> highlights, LocalDate today) {
        LocalDate until = certifiedUntil == null || certifiedUntil.isBefore(today) ? null : certifiedUntil;
        return new ProductCard(
                id, slug, names, family, hs, province, mark, firm, offer, picture, until, Map.copyOf(highlights));
    }

    /** A mark or firm as a card names it. */
    public record Named(String slug, LocalizedText names) {}
}
