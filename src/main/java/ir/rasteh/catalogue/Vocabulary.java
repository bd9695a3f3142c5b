package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of the trades: what an attribute, a term, a material, a place or a customs code is called in each language. Read
 * from {@code config/catalogue}: a file for each craft family, {@code places.csv} and {@code hs.csv}.
 */
public final class Vocabulary {

    /**
     * An attribute that a family's buyers ask for.
     *
     * @param unit the unit of its values, such as {@code cm}; blank for words
     */
    public record Attribute(String key, String unit, LocalizedText names) {}

    record TermKey(CraftFamily family, String attribute, String value) {}

    /** A value that an attribute can have in a family: a form of goods, a material, a design, a colour. */
    public record Term(CraftFamily family, String attribute, String value, LocalizedText names) {}

    private final Map<CraftFamily, Map<String, Attribute>> attributes;
    private final Map<TermKey, LocalizedText> terms;
    private final Map<String, LocalizedText> places;
    private final Map<String, LocalizedText> hs;

    Vocabulary(
            Map<CraftFamily, Map<String, Attribute>> attributes,
            Map<TermKey, LocalizedText> terms,
            Map<String, LocalizedText> places,
            Map<String, LocalizedText> hs) {
        this.attributes = attributes;
        this.terms = terms;
        this.places = places;
        this.hs = Map.copyOf(hs);
    }

    /** The attributes of a family by key, in the order in which their file lists them. */
    public Map<String, Attribute> attributes(CraftFamily family) {
        return attributes.getOrDefault(family, Map.of());
    }

    /** All terms of all families. */
    public Stream<Term> terms() {
        return terms.entrySet().stream()
                .map(term -> new Term(
                        term.getKey().family(),
                        term.getKey().attribute(),
                        term.getKey().value(),
                        term.getValue()));
    }

    /** What a value of an attribute is called; a value that is no term of the family is its own name. */
    public LocalizedText term(CraftFamily family, String attribute, String value) {
        LocalizedText known = terms.get(new TermKey(family, attribute, value));
        return known == null ? LocalizedText.of(value, value) : known;
    }

    /** What a place of delivery is called; an unknown one as it was written. */
    public LocalizedText place(String written) {
        return places.getOrDefault(written, LocalizedText.of(written, written));
    }

    /** What customs call the goods of a code: of its six digits, else its heading, else its chapter. */
    public Optional<LocalizedText> goods(HsCode code) {
        return Optional.ofNullable(hs.get(code.digits().substring(0, 6)))
                .or(() -> Optional.ofNullable(hs.get(code.heading())))
                .or(() -> chapter(code.chapter()));
    }

    /** All chapters, headings and codes of the Harmonized System that have a name here, with it. */
    public Map<String, LocalizedText> codes() {
        return hs;
    }

    /** What a chapter of the Harmonized System is called. */
    public Optional<LocalizedText> chapter(String twoDigits) {
        return Optional.ofNullable(hs.get(twoDigits));
    }
}
