package ir.rasteh.face.window;

import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A search as an address: what is asked now, with one thing more, less or other. Every control of the search page is such a
 * link, so that it works without a script.
 */
final class SearchAddress {

    /** One name and value of the address. */
    record Parameter(String name, String value) {}

    private final String page;
    private final List<Parameter> parameters;

    private SearchAddress(String page, List<Parameter> parameters) {
        this.page = page;
        this.parameters = List.copyOf(parameters);
    }

    /**
     * The address of a query, from its first page on.
     *
     * @param page the address of the search page
     */
    static SearchAddress of(String page, BuyerQuery query) {
        List<Parameter> parameters = new ArrayList<>();
        if (!query.text().isEmpty()) {
            parameters.add(new Parameter("q", query.text()));
        }
        add(parameters, "mark", query.marks());
        add(
                parameters,
                "province",
                query.provinces().stream().map(Province::code).collect(Collectors.toSet()));
        add(
                parameters,
                "family",
                query.families().stream().map(CraftFamily::code).collect(Collectors.toSet()));
        add(parameters, "firm", query.firms());
        add(parameters, "hs", query.hsChapters());
        query.attributes().forEach((name, values) -> add(parameters, "attr." + name, values));
        add(parameters, "literal", query.undone());
        if (query.certified()) {
            parameters.add(new Parameter("certified", "true"));
        }
        if (query.explained()) {
            parameters.add(new Parameter("explain", "true"));
        }
        if (query.sort() != BuyerQuery.Sort.RELEVANCE) {
            parameters.add(new Parameter("sort", query.sort().name().toLowerCase(Locale.ROOT)));
        }
        return new SearchAddress(page, parameters);
    }

    private static void add(List<Parameter> parameters, String name, Set<String> values) {
        new TreeSet<>(values).forEach(value -> parameters.add(new Parameter(name, value)));
    }

    /** All filters, without words and order: what a search box beside the results carries along. */
    public List<Parameter> filters() {
        return parameters.stream()
                .filter(p -> !p.name().equals("q") && !p.name().equals("sort"))
                .toList();
    }

    boolean has(String name, String value) {
        return parameters.contains(new Parameter(name, value));
    }

    /** The same search with this value added, or taken away where it is there. */
    SearchAddress toggled(String name, String value) {
        Parameter parameter = new Parameter(name, value);
        List<Parameter> changed = new ArrayList<>(parameters);
        if (!changed.remove(parameter)) {
            changed.add(parameter);
        }
        return new SearchAddress(page, changed);
    }

    /** The same search with this as the only value of its name. */
    SearchAddress with(String name, String value) {
        List<Parameter> changed = new ArrayList<>(without(name).parameters);
        changed.add(new Parameter(name, value));
        return new SearchAddress(page, changed);
    }

    SearchAddress without(String name) {
        return new SearchAddress(
                page, parameters.stream().filter(p -> !p.name().equals(name)).toList());
    }

    /** The words alone, without any filter. */
    public SearchAddress open() {
        return new SearchAddress(
                page, parameters.stream().filter(p -> p.name().equals("q")).toList());
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? page
                : parameters.stream()
                        .map(p -> p.name() + "=" + Texts.encoded(p.value()))
                        .collect(Collectors.joining("&", page + "?", ""));
    }
}
