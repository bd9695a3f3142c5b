package ir.rasteh.search.reading;

import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures in a buyer's words: sizes ("2x3 m", «۲ در ۳»), the areas by which carpets are called («۶ متری») and numbers in
 * the units of the trades ("raj 50", «۵۰ رج», "250 g").
 */
final class Measures {

    /** A measure, and which part of the text tells it. */
    record Measure(int from, int to, Sign sign) {}

    private static final String NUMBER = "(\\d{1,5}(?:[.,/٫]\\d{1,2})?)";
    private static final String TIMES = "\\s*(?:[x×*х]|در|ضربدر|by|на|в|乘)\\s*";
    private static final String METRES =
            "(?:square\\s+met(?:re|er)s?|sq\\.?\\s*m|m2|m²|مترمربع|متر\\s*مربع|متري|متری|متر|met(?:re|er)s?|metrekare|metre(?:lik)?|metri|metry|metr|кв\\.?\\s*м|метров(?:ый|ая)?|متر\\s*مربع|平方米|平米|m)";
    private static final String CENTIMETRES = "(?:cm|سانتي?|سانتی|سانتيمتر|سانتی‌?متر|см|厘米|公分)";
    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\d.])" + NUMBER + TIMES + NUMBER + "\\s*(" + METRES + "|" + CENTIMETRES
                    + ")?(?![\\d\\p{L}&&[^\\p{IsHan}]])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AREA = Pattern.compile(
            "(?<![\\d.])(\\d{1,2}(?:[.,/٫]\\d{1,2})?|شش|شیش|نه|دوازده|چهار)\\s*-?\\s*(?:" + METRES
                    + ")(?![\\d\\p{L}&&[^\\p{IsHan}]])",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<String, Integer> SPELLED_NUMBERS = Map.ofEntries(
            Map.entry("دو", 2),
            Map.entry("سه", 3),
            Map.entry("چهار", 4),
            Map.entry("شش", 6),
            Map.entry("شیش", 6),
            Map.entry("هفت", 7),
            Map.entry("هشت", 8),
            Map.entry("نه", 9),
            Map.entry("ده", 10),
            Map.entry("دوازده", 12),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));
    private static final String SPELLED =
            SPELLED_NUMBERS.keySet().stream().sorted().collect(java.util.stream.Collectors.joining("|"));

    /** What buyers write for a unit of the vocabulary, besides the unit itself. */
    private static final Map<String, List<String>> UNIT_WORDS = Map.of(
            "raj", List.of("raj", "رج", "رجي", "رجی", "радж(?:ей)?", "拉吉"),
            "g", List.of("g", "gr", "gram(?:me)?s?", "گرم", "گرمي", "گرمی", "غرام", "гр?", "грамм(?:ов)?", "克"),
            "kg",
                    List.of(
                            "kg",
                            "kilo(?:gram(?:me)?s?)?",
                            "کيلو",
                            "کیلو",
                            "کيلويي",
                            "کیلویی",
                            "کیلوگرم",
                            "کيلوگرم",
                            "كيلو",
                            "كغ",
                            "кг",
                            "公斤",
                            "千克"),
            "cm", List.of("cm", "سانت", "سانتی", "سانتي", "سانتیمتر", "سم", "см", "厘米", "公分"),
            "mm", List.of("mm", "میلیمتر", "ميليمتر", "میل", "мм", "毫米"),
            "piece", List.of("pieces?", "پارچه", "تکه", "قطعة", "parça", "предмет(?:ов)?", "件"),
            "EU", List.of("eu", "سایز", "سايز", "size", "numara", "размер", "码", "مقاس"));

    /** How many people sit at a table or on a suite. */
    private static final Pattern SEATS = Pattern.compile(
            "(?<![\\d.])(\\d{1,2}|" + SPELLED
                    + ")[\\s\u200C-]*(?:نفره|نفری|نفر|اشخاص|أشخاص|شخص|places?|place|seats?|seater|persons?|people|kişilik|kisilik|"
                    + "персон(?:ы|а)?|мест(?:ный|ная|а)?|местн\\p{L}*|人|位)(?!\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private record Unit(Set<String> attributes, Pattern before, Pattern after) {}

    private final List<Unit> units = new ArrayList<>();

    Measures(Vocabulary vocabulary) {
        Map<String, Set<String>> attributes = new HashMap<>();
        for (CraftFamily family : CraftFamily.values()) {
            vocabulary.attributes(family).values().stream()
                    .filter(attribute -> UNIT_WORDS.containsKey(attribute.unit()))
                    .forEach(attribute -> attributes
                            .computeIfAbsent(attribute.unit(), unit -> new LinkedHashSet<>())
                            .add(attribute.key()));
        }
        attributes.forEach((unit, keys) -> {
            String words = "(?:" + String.join("|", UNIT_WORDS.getOrDefault(unit, List.of(unit))) + ")";
            units.add(new Unit(
                    Set.copyOf(keys),
                    Pattern.compile("(?<!\\p{L})" + words + "\\s*" + NUMBER + "(?![\\d\\p{L}&&[^\\p{IsHan}]])"),
                    Pattern.compile("(?<![\\d.])" + NUMBER + "\\s*-?\\s*" + words + "(?!\\p{L})")));
        });
    }

    /**
     * The measures of a text, none overlapping another.
     *
     * @param text with its digits in ASCII and its letters small, of the same length as the buyer's own
     */
    List<Measure> in(String text) {
        List<Measure> found = new ArrayList<>();
        Matcher size = SIZE.matcher(text);
        while (size.find()) {
            String unit = size.group(3);
            double width = number(size.group(1));
            double length = number(size.group(2));
            boolean metres = unit == null ? Math.max(width, length) <= 15 : !unit.matches(CENTIMETRES);
            double factor = metres ? 100 : 1;
            int w = (int) Math.round(Math.min(width, length) * factor);
            int l = (int) Math.round(Math.max(width, length) * factor);
            if (w > 0 && l <= 5000) {
                add(found, size, new Sign.OfSize(w, l, same(w + "×" + l + " cm")));
            }
        }
        for (Unit unit : units) {
            for (Pattern pattern : List.of(unit.before(), unit.after())) {
                Matcher number = pattern.matcher(text);
                while (number.find()) {
                    String value = BigDecimal.valueOf(number(number.group(1)))
                            .stripTrailingZeros()
                            .toPlainString();
                    add(
                            found,
                            number,
                            new Sign.OfNumber(
                                    unit.attributes(),
                                    value,
                                    same(number.group().strip())));
                }
            }
        }
        Matcher seats = SEATS.matcher(text);
        while (seats.find()) {
            Integer spelled = SPELLED_NUMBERS.get(seats.group(1));
            String value = spelled == null ? seats.group(1) : spelled.toString();
            add(
                    found,
                    seats,
                    new Sign.OfNumber(Set.of("seats"), value, same(seats.group().strip())));
        }
        Matcher area = AREA.matcher(text);
        while (area.find()) {
            Integer spelled = SPELLED_NUMBERS.get(area.group(1));
            double squareMetres = spelled == null ? number(area.group(1)) : spelled;
            if (squareMetres > 0) {
                String written =
                        BigDecimal.valueOf(squareMetres).stripTrailingZeros().toPlainString();
                add(found, area, new Sign.OfArea(squareMetres, same(written + " m²")));
            }
        }
        return found;
    }

    private static void add(List<Measure> found, Matcher matcher, Sign sign) {
        boolean free = found.stream().noneMatch(other -> matcher.start() < other.to() && other.from() < matcher.end());
        if (free) {
            found.add(new Measure(matcher.start(), matcher.end(), sign));
        }
    }

    private static double number(String written) {
        return Double.parseDouble(written.replaceAll("[,/٫]", "."));
    }

    /** A measure reads the same in every language. */
    private static LocalizedText same(String text) {
        return LocalizedText.of(text, text);
    }
}
