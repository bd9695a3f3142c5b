package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sheet {@code config/catalogue/attributes.csv}: a line for each attribute of each family. What does not fit keeps the house
 * from opening, and is told by its line: a bound that nobody noticed would refuse the goods of a whole trade.
 */
final class AttributeRuleSheet {

    static final String NAME = "attributes.csv";

    private static final List<String> HEADER = List.of("family", "key", "kind", "least", "most", "fa", "en");

    private final Map<CraftFamily, Map<String, AttributeRule>> rules = new EnumMap<>(CraftFamily.class);
    private final Map<String, Long> lines = new LinkedHashMap<>();

    AttributeRuleSheet(List<CSVRecord> rows) {
        rows.forEach(this::read);
    }

    private void read(CSVRecord row) {
        if (!HEADER.stream().allMatch(row::isSet)) {
            throw wrong(row, "it needs the columns " + String.join(",", HEADER));
        }
        CraftFamily family = CraftFamily.of(row.get("family"))
                .orElseThrow(() -> wrong(row, "there is no craft family " + row.get("family")));
        AttributeRule.Kind kind = AttributeRule.Kind.of(row.get("kind"))
                .orElseThrow(() -> wrong(
                        row,
                        "there is no kind " + row.get("kind") + "; kinds are "
                                + List.of(AttributeRule.Kind.values()).stream()
                                        .map(AttributeRule.Kind::code)
                                        .toList()));
        BigDecimal least = number(row, "least");
        BigDecimal most = number(row, "most");
        if (kind.bounded() != (least != null) || kind.bounded() != (most != null)) {
            throw wrong(row, kind.bounded() ? "its bounds are missing" : "words have no bounds");
        }
        if (least != null && most != null && least.compareTo(most) >= 0) {
            throw wrong(row, "its lower bound is not below the upper one");
        }
        AttributeRule rule = new AttributeRule(kind, least, most, LocalizedText.of(row.get("fa"), row.get("en")));
        if (rules.computeIfAbsent(family, f -> new LinkedHashMap<>()).put(row.get("key"), rule) != null) {
            throw wrong(row, row.get("key") + " has a rule already");
        }
        lines.put(family.code() + " " + row.get("key"), row.getRecordNumber());
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        String written = row.get(column);
        if (written.isBlank()) {
            return null;
        }
        return WrittenNumber.read(written).orElseThrow(() -> wrong(row, column + " is no number: " + written));
    }

    AttributeRule of(CraftFamily family, String key) {
        return rules.getOrDefault(family, Map.of()).getOrDefault(key, AttributeRule.open());
    }

    /** Holds the sheet against the words of the families: a rule without an attribute is a misspelling, and so is the reverse. */
    void matches(Map<CraftFamily, Map<String, Vocabulary.Attribute>> attributes, Set<Vocabulary.TermKey> terms) {
        rules.forEach((family, own) -> own.forEach((key, rule) -> {
            if (!attributes.getOrDefault(family, Map.of()).containsKey(key)) {
                throw wrong(line(family, key), "the words of " + family.code() + " name no attribute " + key);
            }
            if (rule.kind() == AttributeRule.Kind.YES_NO
                    && !(terms.contains(new Vocabulary.TermKey(family, key, AttributeReader.YES))
                            && terms.contains(new Vocabulary.TermKey(family, key, AttributeReader.NO)))) {
                throw wrong(line(family, key), key + " needs words for yes and no in the words of " + family.code());
            }
        }));
        attributes.forEach((family, own) -> own.keySet().stream()
                .filter(key -> !key.equals(Vocabulary.MATERIALS))
                .filter(key -> !rules.getOrDefault(family, Map.of()).containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong(lines.size() + 1L, "there is no rule for " + key + " of " + family.code());
                }));
    }

    private long line(CraftFamily family, String key) {
        return lines.getOrDefault(family.code() + " " + key, 0L);
    }

    private static IllegalStateException wrong(CSVRecord row, String why) {
        return wrong(row.getRecordNumber(), why);
    }

    private static IllegalStateException wrong(long record, String why) {
        // The header is a line too.
        return new IllegalStateException("config/catalogue/" + NAME + ", line " + (record + 1) + ": " + why);
    }
}
