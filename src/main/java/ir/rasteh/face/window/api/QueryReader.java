package ir.rasteh.face.window.api;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.PriceRange;
import ir.rasteh.search.QueryText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a buyer asks for from the parameters of an address, of a program or of a page: what is not understood is refused by name. */
public final class QueryReader {

    private static final int MOST_VALUES = 50;
    private static final int MOST_ATTRIBUTES = 20;
    private static final String ATTRIBUTE = "attr.";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HS = Pattern.compile("\\d{2}(\\d{2}){0,3}");

    private final Map<String, List<String>> parameters;

    public QueryReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** @throws Refused for the first parameter that is not understood */
    public BuyerQuery query() {
        BuyerQuery query = new BuyerQuery(
                text(),
                lang(),
                slugs("mark"),
                each("province", value -> Province.of(value.toUpperCase(Locale.ROOT)), "a code such as IR-13"),
                each("family", CraftFamily::of, "one of " + codes(CraftFamily.values(), CraftFamily::code)),
                slugs("firm"),
                each("hs", QueryReader::hs, "two, four, six or eight digits"),
                certified(),
                attributes(),
                price(),
                sort(),
                number("page", 1, BuyerQuery.REACH),
                number("size", 24, 100),
                literal(),
                explain());
        if (query.beyondReach()) {
            throw new Refused("page", "Only the first " + BuyerQuery.REACH + " results can be paged through.");
        }
        return query;
    }

    String text() {
        String text = one("q");
        QueryText.problem(text).ifPresent(problem -> {
            throw new Refused(
                    "q",
                    switch (problem) {
                        case TOO_LONG -> "At most " + QueryText.LONGEST + " characters are searched for.";
                        case UNPRINTABLE -> "Control characters and broken characters cannot be searched for.";
                    });
        });
        return text;
    }

    Lang lang() {
        String written = one("lang");
        return written.isEmpty()
                ? Lang.EN
                : Lang.of(written)
                        .orElseThrow(() -> new Refused("lang", "One of " + codes(Lang.values(), Lang::code) + "."));
    }

    private boolean certified() {
        return yes("certified");
    }

    /** Whether the reasons of the ranking are asked for; who may have them is the page's to say. */
    private boolean explain() {
        return yes("explain");
    }

    private boolean yes(String name) {
        return switch (one(name)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new Refused(name, "Either true or false.");
        };
    }

    /** Words to be taken as they stand, where search had read something into them. */
    private Set<String> literal() {
        return each(
                "literal",
                value -> QueryText.problem(value).isEmpty() ? Optional.of(value) : Optional.empty(),
                "printable and at most " + QueryText.LONGEST + " characters");
    }

    private BuyerQuery.Sort sort() {
        String written = one("sort");
        return written.isEmpty()
                ? BuyerQuery.Sort.RELEVANCE
                : Arrays.stream(BuyerQuery.Sort.values())
                        .filter(sort -> code(sort).equals(written))
                        .findFirst()
                        .orElseThrow(() -> new Refused(
                                "sort", "One of " + codes(BuyerQuery.Sort.values(), QueryReader::code) + "."));
    }

    private Map<String, Set<String>> attributes() {
        Map<String, Set<String>> attributes = new LinkedHashMap<>();
        for (String parameter : parameters.keySet()) {
            if (parameter.startsWith(ATTRIBUTE)) {
                String key = parameter.substring(ATTRIBUTE.length());
                if (!KEY.matcher(key).matches() || key.length() > 40) {
                    throw new Refused(
                            ATTRIBUTE + "*", "An attribute has a key in lower-case ASCII, such as attr.wood.");
                }
                attributes.put(
                        key,
                        each(
                                parameter,
                                value -> QueryText.problem(value).isEmpty() ? Optional.of(value) : Optional.empty(),
                                "printable and at most " + QueryText.LONGEST + " characters"));
            }
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new Refused(ATTRIBUTE + "*", "At most " + MOST_ATTRIBUTES + " attributes narrow a search.");
        }
        attributes.values().removeIf(Set::isEmpty);
        return attributes;
    }

    private @Nullable PriceRange price() {
        BigDecimal atLeast = amount("price_min");
        BigDecimal atMost = amount("price_max");
        Currency currency = currency();
        if (atLeast != null && atMost != null && atLeast.compareTo(atMost) > 0) {
            throw new Refused("price_max", "Not below price_min.");
        }
        return atLeast == null && atMost == null && currency == null ? null : new PriceRange(atLeast, atMost, currency);
    }

    private @Nullable BigDecimal amount(String name) {
        String written = one(name);
        if (written.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(written).matches()) {
            throw new Refused(name, "A number that is not negative, such as 120 or 99.50.");
        }
        return new BigDecimal(written);
    }

    private @Nullable Currency currency() {
        String written = one("currency");
        return written.isEmpty()
                ? null
                : Currency.availableCurrencies()
                        .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(written))
                        .findFirst()
                        .orElseThrow(() -> new Refused("currency", "A currency of ISO 4217, such as EUR."));
    }

    private int number(String name, int otherwise, int most) {
        String written = one(name);
        if (written.isEmpty()) {
            return otherwise;
        }
        int number = WHOLE.matcher(written).matches() ? Integer.parseInt(written) : 0;
        if (number < 1 || number > most) {
            throw new Refused(name, "A whole number from 1 to " + most + ".");
        }
        return number;
    }

    private Set<String> slugs(String name) {
        return each(
                name,
                value -> SLUG.matcher(value).matches() && value.length() <= QueryText.LONGEST
                        ? Optional.of(value)
                        : Optional.empty(),
                "a name as it stands in addresses, such as malayer-furniture");
    }

    private static Optional<String> hs(String written) {
        String digits = written.replace(".", "");
        return HS.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    private <T> Set<T> each(String name, Function<String, Optional<T>> reading, String wanted) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > MOST_VALUES) {
            throw new Refused(name, "May be given " + MOST_VALUES + " times at most.");
        }
        return values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> reading.apply(value.strip())
                        .orElseThrow(() -> new Refused(name, "Each value is " + wanted + ".")))
                .collect(Collectors.toSet());
    }

    private String one(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refused(name, "May be given once.");
        }
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static String code(BuyerQuery.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }
}
