package ir.rasteh.brand;

import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm that makes, trades or inspects the goods of a region.
 *
 * @param county by name, in the languages known
 * @param roles {@code producer}, {@code trader}, {@code inspector}: a firm may have several
 * @param since the year in which it opened
 * @param staff headcount, when known
 * @param languages in which the firm answers, by their ISO 639 codes
 * @param sample whether the firm is an invented example
 */
public record Firm(
        UUID id,
        String slug,
        LocalizedText names,
        Province province,
        LocalizedText county,
        List<String> roles,
        int since,
        @Nullable Integer staff,
        LocalizedText about,
        List<String> languages,
        boolean sample) {

    /** A firm that has not told in which languages it answers. */
    public Firm(
            UUID id,
            String slug,
            LocalizedText names,
            Province province,
            LocalizedText county,
            List<String> roles,
            int since,
            @Nullable Integer staff,
            LocalizedText about,
            boolean sample) {
        this(id, slug, names, province, county, roles, since, staff, about, List.of(), sample);
    }
}
