package ir.rasteh.face.window;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.QueryText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a buyer asks for from the parameters of an address. */
final class QueryParameters {

    static final int PAGE_SIZE = 24;

    private static final int MOST_VALUES = 50;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HS = Pattern.compile("\\d{2}(\\d{2}){0,3}");

    private QueryParameters() {}

    /** @throws BadParameter for the first parameter that is not understood */
    static BuyerQuery read(Lang lang, Map<String, String[]> parameters) {
        String text = one(parameters, "q");
        QueryText.problem(text).ifPresent(problem -> {
            throw new BadParameter("q", problem.messageKey());
        });
        Map<String, Set<String>> attributes = new LinkedHashMap<>();
        parameters.keySet().stream()
                .filter(name -> name.startsWith("attr."))
                .forEach(name -> attributes.put(name.substring("attr.".length()), words(parameters, name)));
        return new BuyerQuery(
                text.strip(),
                lang,
                each(parameters, "mark", value -> matching(SLUG, value)),
                each(parameters, "province", Province::of),
                each(parameters, "family", CraftFamily::of),
                each(parameters, "firm", value -> matching(SLUG, value)),
                each(parameters, "hs", value -> matching(HS, value.replace(".", ""))),
                certified(one(parameters, "certified")),
                attributes,
                null,
                sort(one(parameters, "sort")),
                parameters.containsKey("page") ? number("page", one(parameters, "page"), BuyerQuery.REACH) : 1,
                parameters.containsKey("size") ? number("size", one(parameters, "size"), 100) : PAGE_SIZE);
    }

    /** A number from one to {@code most}. */
    static int number(String parameter, String written, int most) {
        try {
            int number = Integer.parseInt(written.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadParameter(parameter, "window.bad." + parameter);
        }
        throw new BadParameter(parameter, "window.bad." + parameter);
    }

    private static String one(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static Set<String> words(Map<String, String[]> parameters, String name) {
        return each(
                parameters, name, value -> QueryText.problem(value).isEmpty() ? Optional.of(value) : Optional.empty());
    }

    private static <T> Set<T> each(
            Map<String, String[]> parameters, String name, Function<String, Optional<T>> reading) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        if (values.length > MOST_VALUES) {
            throw new BadParameter(name, "window.bad.many");
        }
        Set<T> read = new LinkedHashSet<>();
        Arrays.stream(values)
                .filter(value -> !value.isBlank())
                .forEach(value -> read.add(
                        reading.apply(value.strip()).orElseThrow(() -> new BadParameter(name, "window.bad.value"))));
        return read;
    }

    private static Optional<String> matching(Pattern shape, String value) {
        return shape.matcher(value).matches() ? Optional.of(value) : Optional.empty();
    }

    private static boolean certified(String written) {
        return switch (written) {
            case "", "false" -> false;
            case "true", "on" -> true;
            default -> throw new BadParameter("certified", "window.bad.certified");
        };
    }

    private static BuyerQuery.Sort sort(String written) {
        if (written.isBlank()) {
            return BuyerQuery.Sort.RELEVANCE;
        }
        return Arrays.stream(BuyerQuery.Sort.values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new BadParameter("sort", "window.bad.sort"));
    }
}
