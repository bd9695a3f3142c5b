package ir.rasteh.brand;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A collective mark: the shared brand of a region's firms, owned by their management company and used by its members under
 * its regulations of use.
 *
 * @param slug its name in addresses, in lower-case ASCII with hyphens
 * @param kind the craft in three or four words
 * @param provinces where the goods come from; a mark may span several (Khorasan is three)
 * @param counties the counties within them
 * @param hsHeadings four-digit headings of the Harmonized System that the mark's goods fall under
 * @param alsoHeld geographical indications and certification marks that it holds besides
 * @param reality what about this mark is real and from which kind of source
 * @param sample whether mark, company and firms are invented examples over a real craft
 */
public record Mark(
        UUID id,
        String slug,
        CraftFamily family,
        LocalizedText names,
        LocalizedText kind,
        List<Province> provinces,
        List<LocalizedText> counties,
        List<String> hsHeadings,
        LocalizedText story,
        List<AlsoHeld> alsoHeld,
        Steward steward,
        LocalDate foundedOn,
        String reality,
        boolean sample) {

    /**
     * A protection that the region's name has beside the collective mark.
     *
     * @param kind {@code geographical-indication} or {@code certification-mark}
     * @param level where it is registered, such as {@code WIPO-Lisbon}
     * @param standing how well that is known to us
     */
    public record AlsoHeld(String kind, LocalizedText name, String level, String standing) {}

    /** The management company that the member firms own together, with the address at which a buyer reaches the brand. */
    public record Steward(LocalizedText names, String email) {}
}
