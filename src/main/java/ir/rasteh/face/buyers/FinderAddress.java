package ir.rasteh.face.buyers;

import com.vaadin.flow.router.QueryParameters;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.BuyerQuery.Sort;
import ir.rasteh.search.QueryText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the Finder's address: whoever gets the address finds the same. What cannot be understood is left out.
 *
 * @param chosen values by facet: {@code mark}, {@code province}, {@code family}, {@code hs}, {@code certified}
 * @param literal words to be taken as they stand, where search had read something into them
 * @param compared slugs of the goods that are side by side, at most {@link #MOST_COMPARED}
 */
record FinderAddress(
        String text, Map<String, Set<String>> chosen, Set<String> literal, Sort sort, int page, List<String> compared) {

    static final int MOST_COMPARED = 4;
    static final int PAGE_SIZE = 24;

    /** The facets, in the order in which they stand beside the results. */
    static final List<String> FACETS = List.of("certified", "family", "mark", "province", "hs");

    private static final int MOST_VALUES = 50;

    FinderAddress {
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        for (String facet : FACETS) {
            Set<String> values = chosen.getOrDefault(facet, Set.of());
            if (!values.isEmpty()) {
                kept.put(facet, new LinkedHashSet<>(values));
            }
        }
        chosen = kept;
        literal = Collections.unmodifiableSet(new LinkedHashSet<>(literal));
        compared = List.copyOf(compared);
    }

    static FinderAddress of(QueryParameters parameters) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        FACETS.forEach(facet -> chosen.put(
                facet,
                parameters.getParameters(facet).stream()
                        .filter(value -> understood(facet, value))
                        .limit(MOST_VALUES)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return new FinderAddress(
                parameters.getSingleParameter("q").orElse(""),
                chosen,
                parameters.getParameters("literal").stream()
                        .filter(words -> QueryText.problem(words).isEmpty())
                        .limit(MOST_VALUES)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                parameters.getSingleParameter("sort").map(FinderAddress::sort).orElse(Sort.RELEVANCE),
                parameters.getSingleParameter("page").map(FinderAddress::page).orElse(1),
                parameters.getParameters("compare").stream()
                        .distinct()
                        .limit(MOST_COMPARED)
                        .toList());
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("q", List.of(text));
        }
        chosen.forEach((facet, values) -> parameters.put(facet, List.copyOf(values)));
        if (!literal.isEmpty()) {
            parameters.put("literal", List.copyOf(literal));
        }
        if (sort != Sort.RELEVANCE) {
            parameters.put("sort", List.of(sort.name().toLowerCase(Locale.ROOT)));
        }
        if (page > 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        if (!compared.isEmpty()) {
            parameters.put("compare", compared);
        }
        return new QueryParameters(parameters);
    }

    BuyerQuery query(Lang lang) {
        return new BuyerQuery(
                text,
                lang,
                values("mark"),
                values("province").stream()
                        .flatMap(code -> Province.of(code).stream())
                        .collect(Collectors.toSet()),
                values("family").stream()
                        .flatMap(code -> CraftFamily.of(code).stream())
                        .collect(Collectors.toSet()),
                Set.of(),
                values("hs"),
                values("certified").contains("true"),
                Map.of(),
                null,
                sort,
                page,
                PAGE_SIZE,
                literal,
                false);
    }

    Set<String> values(String facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean narrowed() {
        return !chosen.isEmpty();
    }

    FinderAddress text(String words) {
        return new FinderAddress(words, chosen, literal, sort, 1, compared);
    }

    FinderAddress choose(String facet, Collection<String> values) {
        Map<String, Set<String>> now = new LinkedHashMap<>(chosen);
        now.put(facet, new LinkedHashSet<>(values));
        return new FinderAddress(text, now, literal, sort, 1, compared);
    }

    /** The same search with words taken as they stand, whatever search reads into them. */
    FinderAddress takeBack(String words) {
        Set<String> more = new LinkedHashSet<>(literal);
        more.add(words);
        return new FinderAddress(text, chosen, more, sort, 1, compared);
    }

    /** The same search with words to be read again as search thinks best. */
    FinderAddress readAgain(String words) {
        Set<String> fewer = new LinkedHashSet<>(literal);
        fewer.remove(words);
        return new FinderAddress(text, chosen, fewer, sort, 1, compared);
    }

    FinderAddress sort(Sort order) {
        return new FinderAddress(text, chosen, literal, order, 1, compared);
    }

    FinderAddress page(int number) {
        return new FinderAddress(text, chosen, literal, sort, number, compared);
    }

    FinderAddress withoutFilters() {
        return new FinderAddress(text, Map.of(), literal, sort, 1, compared);
    }

    FinderAddress compare(String slug, boolean beside) {
        List<String> now = new ArrayList<>(compared);
        now.remove(slug);
        if (beside) {
            now.add(slug);
        }
        return new FinderAddress(text, chosen, literal, sort, page, now);
    }

    FinderAddress comparingNothing() {
        return new FinderAddress(text, chosen, literal, sort, page, List.of());
    }

    private static boolean understood(String facet, String value) {
        return switch (facet) {
            case "province" -> Province.of(value).isPresent();
            case "family" -> CraftFamily.of(value).isPresent();
            case "hs" -> value.matches("\\d{2,8}");
            case "certified" -> value.equals("true");
            default -> value.matches("[a-z0-9-]{1,120}");
        };
    }

    private static Sort sort(String code) {
        for (Sort sort : Sort.values()) {
            if (sort.name().equalsIgnoreCase(code)) {
                return sort;
            }
        }
        return Sort.RELEVANCE;
    }

    private static int page(String number) {
        return number.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(number), BuyerQuery.REACH / PAGE_SIZE) : 1;
    }
}
