package ir.rasteh.face.window;

import ir.rasteh.brand.Firms;
import ir.rasteh.brand.Mark;
import ir.rasteh.brand.Marks;
import ir.rasteh.catalogue.Vocabulary;
import ir.rasteh.face.finding.Readings;
import ir.rasteh.kernel.CraftFamily;
import ir.rasteh.kernel.HsCode;
import ir.rasteh.kernel.Lang;
import ir.rasteh.kernel.LocalizedText;
import ir.rasteh.kernel.Province;
import ir.rasteh.search.BuyerQuery;
import ir.rasteh.search.FamilyNames;
import ir.rasteh.search.ResultPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The controls beside the results of a search: facets, chips to undo each of them, and orders; all of them links. */
@Component
class SearchControls {

    private static final int SHOWN_AT_ONCE = 8;
    private static final List<String> FACETS = List.of("mark", "family", "province", "certified", "hs");

    private final Marks marks;
    private final Firms firms;
    private final FamilyNames families;
    private final Vocabulary vocabulary;

    SearchControls(Marks marks, Firms firms, FamilyNames families, Vocabulary vocabulary) {
        this.marks = marks;
        this.firms = firms;
        this.families = families;
        this.vocabulary = vocabulary;
    }

    /** A choice of a facet: following its address takes it, or gives it up again. */
    record Choice(String value, LocalizedText label, long count, boolean chosen, String address) {}

    /** A facet with the choices to show at once and those behind a fold. */
    record Group(String name, List<Choice> shown, List<Choice> folded) {}

    /** A filter in force, and the address without it. */
    record Chip(String name, LocalizedText label, String address) {}

    /**
     * What search read into some of the words.
     *
     * @param from the words as typed
     * @param why a message key
     * @param address the same search with the words taken as they stand
     */
    record Read(String from, LocalizedText to, String why, String address) {}

    /** An order of results. */
    record Order(String name, boolean current, String address) {}

    List<Group> facets(BuyerQuery query, SearchAddress address, ResultPage found) {
        return FACETS.stream()
                .map(name -> group(name, address, found))
                .filter(group -> !group.shown().isEmpty())
                .toList();
    }

    private Group group(String name, SearchAddress address, ResultPage found) {
        List<Choice> choices = new ArrayList<>();
        for (ResultPage.FacetValue value : found.facets().getOrDefault(name, List.of())) {
            boolean chosen = address.has(name, value.value());
            if (value.count() > 0 || chosen) {
                choices.add(new Choice(
                        value.value(),
                        value.label(),
                        value.count(),
                        chosen,
                        address.toggled(name, value.value()).toString()));
            }
        }
        // What is chosen stays in sight, however many goods it has.
        List<Choice> sorted = Stream.concat(
                        choices.stream().filter(Choice::chosen),
                        choices.stream().filter(choice -> !choice.chosen()))
                .toList();
        int shown = sorted.size() <= SHOWN_AT_ONCE + 2 ? sorted.size() : SHOWN_AT_ONCE;
        return new Group(name, sorted.subList(0, shown), sorted.subList(shown, sorted.size()));
    }

    List<Chip> chips(BuyerQuery query, SearchAddress address, ResultPage found) {
        return address.filters().stream()
                .map(filter -> new Chip(
                        filter.name(),
                        label(filter, found),
                        address.toggled(filter.name(), filter.value()).toString()))
                .toList();
    }

    /** What was read into the words, but for what the reader would call by the very words that were typed. */
    List<Read> readings(BuyerQuery query, SearchAddress address, ResultPage found) {
        return Readings.worthTelling(found, query.lang()).stream()
                .map(read -> new Read(
                        read.from(),
                        read.to(),
                        Readings.messageKey(read),
                        address.toggled("literal", read.key()).toString()))
                .toList();
    }

    private LocalizedText label(SearchAddress.Parameter filter, ResultPage found) {
        String value = filter.value();
        Optional<LocalizedText> known = switch (filter.name()) {
            case "mark" ->
                facetLabel(filter, found).or(() -> marks.bySlug(value).map(Mark::names));
            case "firm" -> firms.bySlug(value).map(firm -> firm.names());
            case "province" -> Province.of(value).map(Province::names);
            case "family" -> CraftFamily.of(value).map(families::of);
            case "hs" ->
                vocabulary
                        .chapter(value)
                        .or(() -> HsCode.of(value).flatMap(vocabulary::goods))
                        .map(goods -> goods);
            case "certified", "explain" -> Optional.of(LocalizedText.empty());
            default -> Optional.empty();
        };
        return known.orElseGet(() -> LocalizedText.of(value, value));
    }

    private static Optional<LocalizedText> facetLabel(SearchAddress.Parameter filter, ResultPage found) {
        return found.facets().getOrDefault(filter.name(), List.of()).stream()
                .filter(choice -> choice.value().equals(filter.value()))
                .map(ResultPage.FacetValue::label)
                .findFirst();
    }

    List<Order> orders(BuyerQuery query, SearchAddress address) {
        return Stream.of(BuyerQuery.Sort.values())
                .map(sort -> {
                    String name = sort.name().toLowerCase(Locale.ROOT);
                    SearchAddress ordered =
                            sort == BuyerQuery.Sort.RELEVANCE ? address.without("sort") : address.with("sort", name);
                    return new Order(name, sort == query.sort(), ordered.toString());
                })
                .toList();
    }

    /** The mark that a search is about: it is named by the words or chosen as the only one, and most of what was found is its. */
    @Nullable
    Mark markOf(BuyerQuery query, ResultPage found) {
        if (query.marks().size() == 1) {
            return marks.bySlug(query.marks().iterator().next()).orElse(null);
        }
        List<ResultPage.FacetValue> most = found.facets().getOrDefault("mark", List.of());
        if (query.text().isEmpty() || most.isEmpty()) {
            return null;
        }
        String asked = Readings.folded(query.text());
        return most.stream()
                .limit(3)
                .filter(value -> Stream.of(Lang.values())
                        .flatMap(lang -> value.label().exactly(lang).stream())
                        .anyMatch(name -> asked.contains(Readings.folded(name))
                                || Readings.folded(name).contains(asked)))
                .findFirst()
                .flatMap(value -> marks.bySlug(value.value()))
                .orElse(null);
    }
}
