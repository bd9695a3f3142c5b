package ir.rasteh.catalogue;

import ir.rasteh.kernel.CraftFamily;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a family's attributes: words by any of their names, numbers in any digits, sizes and ranges as people
 * write them. What comes out is written one way only, so that a facet counts the same thing once.
 */
final class AttributeReader {

    static final String YES = "yes";
    static final String NO = "no";

    private static final int LONGEST = 120;
    private static final int MOST_SIDES = 3;
    private static final int MOST_TERMS = 12;

    private final Vocabulary vocabulary;

    AttributeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What became of a value. */
    sealed interface Reading {

        /** As it is kept. */
        record Value(String text) implements Reading {}

        /** Which problem it has; the arguments of the message begin with the attribute's key. */
        record Wrong(String code, List<String> arguments) implements Reading {}
    }

    /** The parts of the column {@code attributes}, in the order in which they were written: {@code key=value; key=value}. */
    static Map<String, String> split(String cell) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String part : cell.split("[;؛\\n]", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && !part.substring(equals + 1).isBlank()) {
                attributes.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return attributes;
    }

    /** A value of an attribute that the family knows; null for one of the writer's own. */
    @Nullable
    Reading read(CraftFamily family, String key, String written) {
        Vocabulary.Attribute attribute = vocabulary.attributes(family).get(key);
        if (attribute == null || key.equals(Vocabulary.MATERIALS)) {
            return null;
        }
        return switch (attribute.rule().kind()) {
            case TERM -> text(key, term(family, key, written));
            case TERMS -> text(key, terms(family, key, written));
            case TEXT -> text(key, written);
            case YES_NO -> yesOrNo(family, key, written);
            case NUMBER ->
                numbers(attribute, written, List.of(withoutUnit(attribute, written)), "", "attribute-number");
            case SIZE -> size(attribute, written);
            case RANGE -> range(attribute, written);
            case DATE -> date(attribute, written);
        };
    }

    private String term(CraftFamily family, String key, String written) {
        return vocabulary.value(family, key, written).orElse(written);
    }

    private String terms(CraftFamily family, String key, String written) {
        if (vocabulary.value(family, key, written).isPresent()) {
            return term(family, key, written);
        }
        Set<String> each = new LinkedHashSet<>();
        Arrays.stream(written.split("[,،]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_TERMS)
                .forEach(word -> each.add(term(family, key, word)));
        return each.isEmpty() ? written : String.join(", ", each);
    }

    private static Reading text(String key, String text) {
        return text.length() > LONGEST
                ? new Reading.Wrong("attribute-long", List.of(key, String.valueOf(LONGEST)))
                : new Reading.Value(text);
    }

    private Reading yesOrNo(CraftFamily family, String key, String written) {
        String word = switch (written.strip()) {
            case "بله", "بلی", "آری", "دارد", "Yes", "YES", "y", "1", "true" -> YES;
            case "نه", "خیر", "ندارد", "No", "NO", "n", "0", "false" -> NO;
            default -> term(family, key, written);
        };
        return word.equals(YES) || word.equals(NO)
                ? new Reading.Value(word)
                : new Reading.Wrong("attribute-yes-no", List.of(key, written));
    }

    private static Reading size(Vocabulary.Attribute attribute, String written) {
        List<String> sides = Arrays.asList(withoutUnit(attribute, written).split("\\s*(?:[x×X*✕хХ]|در|by)\\s*", -1));
        return sides.size() > MOST_SIDES
                ? new Reading.Wrong("attribute-size", List.of(attribute.key(), written))
                : numbers(attribute, written, sides, "x", "attribute-size");
    }

    private static Reading range(Vocabulary.Attribute attribute, String written) {
        List<String> ends = Arrays.asList(withoutUnit(attribute, written).split("\\s*(?:[-–—~]|تا|to)\\s*", -1));
        Reading read = ends.size() > 2
                ? new Reading.Wrong("attribute-range", List.of(attribute.key(), written))
                : numbers(attribute, written, ends, "-", "attribute-range");
        if (read instanceof Reading.Value value && ends.size() == 2) {
            String[] both = value.text().split("-", 2);
            if (new BigDecimal(both[0]).compareTo(new BigDecimal(both[1])) >= 0) {
                return new Reading.Wrong("attribute-range", List.of(attribute.key(), written));
            }
        }
        return read;
    }

    private static Reading numbers(
            Vocabulary.Attribute attribute, String written, List<String> parts, String between, String code) {
        List<String> kept = new ArrayList<>();
        for (String part : parts) {
            Optional<BigDecimal> number = WrittenNumber.read(part);
            if (number.isEmpty()) {
                return new Reading.Wrong(code, List.of(attribute.key(), written));
            }
            if (!attribute.rule().believes(number.get())) {
                return outside(attribute, written);
            }
            kept.add(plain(number.get()));
        }
        return new Reading.Value(String.join(between, kept));
    }

    private static Reading date(Vocabulary.Attribute attribute, String written) {
        Optional<String> date = WrittenDate.yearOrDay(written);
        if (date.isEmpty()) {
            return new Reading.Wrong("attribute-date", List.of(attribute.key(), written));
        }
        return attribute.rule().believes(new BigDecimal(date.get().substring(0, 4)))
                ? new Reading.Value(date.get())
                : outside(attribute, written);
    }

    private static Reading outside(Vocabulary.Attribute attribute, String written) {
        AttributeRule rule = attribute.rule();
        return new Reading.Wrong(
                "attribute-bounds", List.of(attribute.key(), written, plain(rule.least()), plain(rule.most())));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Who measures in the attribute's own unit may write it. */
    private static String withoutUnit(Vocabulary.Attribute attribute, String written) {
        String text = written.strip().replace("٪", "%");
        String unit = attribute.unit();
        return !unit.isEmpty()
                        && text.toLowerCase(java.util.Locale.ROOT).endsWith(unit.toLowerCase(java.util.Locale.ROOT))
                ? text.substring(0, text.length() - unit.length()).strip()
                : text;
    }
}
