package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the trades: what an attribute, a term, a material, a place or a customs code is called in each language. Read
 * from {@code config/catalogue}: a file for each craft family, {@code places.csv} and {@code hs.csv}.
 */
public final class Vocabulary {

    /** The attribute that has a column of its own. */
    static final String MATERIALS = "materials";

    /**
     * An attribute that a family's buyers ask for.
     *
     * @param unit the unit of its values, such as {@code cm}; blank for words
     * @param rule what its values look like
     */
    public record Attribute(String key, String unit, LocalizedText names, AttributeRule rule) {}

    record TermKey(CraftFamily family, String attribute, String value) {}

    /** A value that an attribute can have in a family: a form of goods, a material, a design, a colour. */
    public record Term(CraftFamily family, String attribute, String value, LocalizedText names) {}

    private final Map<CraftFamily, Map<String, Attribute>> attributes;
    private final Map<TermKey, LocalizedText> terms;
    private final Map<String, LocalizedText> places;
    private final Map<String, LocalizedText> hs;
    private final Map<TermKey, String> valuesByName;
    private final Map<TermKey, Map<String, LocalizedText>> termsByAttribute = new HashMap<>();

    Vocabulary(
            Map<CraftFamily, Map<String, Attribute>> attributes,
            Map<TermKey, LocalizedText> terms,
            Map<String, LocalizedText> places,
            Map<String, LocalizedText> hs) {
        this.attributes = attributes;
        this.terms = terms;
        this.places = places;
        this.hs = Map.copyOf(hs);
        this.valuesByName = valuesByName(terms);
        terms.forEach((key, names) -> termsByAttribute
                .computeIfAbsent(new TermKey(key.family(), key.attribute(), ""), all -> new TreeMap<>())
                .put(key.value(), names));
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

    /** What a value of an attribute is called, several terms one after another; what is no term of the family is its own name. */
    public LocalizedText term(CraftFamily family, String attribute, String value) {
        LocalizedText known = terms.get(new TermKey(family, attribute, value));
        if (known != null) {
            return known;
        }
        List<String> several = values(family, attribute, value);
        if (several.size() < 2) {
            return LocalizedText.of(value, value);
        }
        Map<Lang, String> names = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            names.put(
                    lang,
                    several.stream()
                            .map(each -> term(family, attribute, each).in(lang))
                            .collect(Collectors.joining(
                                    switch (lang) {
                                        case FA, AR -> "، ";
                                        case ZH -> "、";
                                        case EN, TR, RU -> ", ";
                                    })));
        }
        return new LocalizedText(names);
    }

    /** The single values of an attribute that may have several; any other value alone. */
    public List<String> values(CraftFamily family, String attribute, String value) {
        Attribute known = attributes(family).get(attribute);
        return known == null
                        || known.rule().kind() != AttributeRule.Kind.TERMS
                        || terms.containsKey(new TermKey(family, attribute, value))
                ? List.of(value)
                : List.of(value.split(", "));
    }

    /** The terms of an attribute in a family, by value, in the order of their values. */
    public Map<String, LocalizedText> terms(CraftFamily family, String attribute) {
        return Collections.unmodifiableMap(
                termsByAttribute.getOrDefault(new TermKey(family, attribute, ""), new TreeMap<>()));
    }

    /** The value that a writer means by a word: the value itself, or what it is called in any language. */
    public Optional<String> value(CraftFamily family, String attribute, String word) {
        return Optional.ofNullable(valuesByName.get(new TermKey(family, attribute, folded(word))));
    }

    /** The number that stands for a value as it is written; empty when it is none, or lies outside its bounds. */
    public Optional<BigDecimal> measured(CraftFamily family, String attribute, String written) {
        return new AttributeReader(this).read(family, attribute, written) instanceof AttributeReader.Reading.Value value
                ? WrittenNumber.read(value.text())
                : Optional.empty();
    }

    /** The key of the attribute that a writer means: the key itself, or what it is called in any language. */
    Optional<String> key(CraftFamily family, String word) {
        Map<String, Attribute> known = attributes(family);
        String wanted = folded(word);
        return known.containsKey(word)
                ? Optional.of(word)
                : known.values().stream()
                        .filter(attribute -> attribute.names().texts().values().stream()
                                .anyMatch(name -> folded(name).equals(wanted)))
                        .map(Attribute::key)
                        .findFirst();
    }

    private static Map<TermKey, String> valuesByName(Map<TermKey, LocalizedText> terms) {
        Map<TermKey, String> values = new HashMap<>();
        // Where two terms share a name, the first by its value is meant, at every start the same.
        terms.entrySet().stream()
                .sorted(Comparator.comparing(term -> term.getKey().value()))
                .forEach(term -> term.getValue()
                        .texts()
                        .values()
                        .forEach(name -> values.putIfAbsent(
                                new TermKey(
                                        term.getKey().family(), term.getKey().attribute(), folded(name)),
                                term.getKey().value())));
        terms.keySet()
                .forEach(key ->
                        values.put(new TermKey(key.family(), key.attribute(), folded(key.value())), key.value()));
        return values;
    }

    /** Writers use either keyboard's kaf and yeh, and any case. */
    private static String folded(String word) {
        return word.strip()
                .toLowerCase(Locale.ROOT)
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .replace('\u200c', ' ');
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
